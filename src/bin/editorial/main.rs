//! For those who keep the content: how hard it is to read, and everything that is to
//! be reviewed on paper. `cargo xtask readability` and `cargo xtask review-pack` call it.
//!
//! Must not know: how the guide is built or tested.

mod pack;
mod reviewed;
mod scores;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use pack::Pack;
use reviewed::Reviewed;

/// Where it is kept what was reviewed last.
const REVIEWED: &str = "docs/review/reviewed.json";

fn main() -> Result<ExitCode> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let (locales, kept) = (Path::new("locales"), Path::new(REVIEWED));
    match arguments.as_slice() {
        ["readability"] => return scores::print(locales),
        ["review-pack", file] => {
            let pack = Pack::read(locales, Reviewed::read(kept)?)?;
            let file = Path::new(file);
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(file, pack.html()?).with_context(|| format!("writing {}", file.display()))?;
            println!("{}\n{}", pack.summary(), file.display());
        }
        ["accept", by] => {
            let pack = Pack::read(locales, Reviewed::default())?;
            pack.reviewed_by(by)?.write(kept)?;
            println!("{REVIEWED} now holds what was reviewed by: {by}");
        }
        _ => bail!("one of: readability, review-pack FILE, accept \"NAME, ROLE, DATE\""),
    }
    Ok(ExitCode::SUCCESS)
}

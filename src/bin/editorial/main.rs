//! For those who keep the content: how hard it is to read, and everything to be
//! reviewed on paper. `cargo xtask readability` and `cargo xtask review-pack` call it.
//!
//! Must not know: how the guide is built or tested.

mod scores;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

fn main() -> Result<ExitCode> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let locales = Path::new("locales");
    match arguments.as_slice() {
        ["readability"] => scores::print(locales),
        _ => bail!("one of: readability"),
    }
}

//! Cuts the program in chunks, between the compiler and wasm-bindgen.
//!
//! Trunk runs both, one after the other, and has no hook between them. So it finds this
//! program under wasm-bindgen's name: called that way, it cuts what the compiler made,
//! puts the chunks where the prerender looks for them, and hands the first one to the real
//! wasm-bindgen. Which code goes into which chunk is said in `src/app/chunks.rs`.

use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, anyhow, ensure};
use rayon::prelude::*;
use wasm_split_cli_support::Options;

use crate::run;

/// The name under which Trunk calls.
const NAME: &str = "wasm-bindgen";
/// Says where the real one is.
const REAL: &str = "GUIDE_WASM_BINDGEN";
/// Says where the chunks go; the prerender reads it too. Optimised ones are kept beside it.
pub const FOLDER: &str = "GUIDE_CHUNKS";
/// Says what optimises them, where something does.
const OPTIMISER: &str = "GUIDE_WASM_OPT";
/// What the program knows the code by that loads its chunks, which the prerender replaces.
const LOADER: &str = "./chunks.js";
/// How the mark of a build begins that a chunk asks for in a program with debug assertions.
const MARK: &[u8] = b"__canary_";
/// The smallest piece that is worth starting the optimiser for, in bytes.
const WORTH: usize = 512;
/// Which files a chunk consists of: the prerender reads it.
const LIST: &str = "chunks.json";
/// Of which program they are.
const DONE: &str = "made-of";

/// Has Trunk find this program under wasm-bindgen's name, and `real` behind it. Chunks are
/// made as small as `wasm_opt` can make them, where there is one and the build is for release.
pub fn prepare(
    trunk: &mut Command,
    target: &Path,
    real: &Path,
    wasm_opt: Option<&Path>,
) -> Result<PathBuf> {
    let folder = target.join("xtask/cut");
    fs::create_dir_all(&folder)?;
    let this = env::current_exe().context("this program does not know where it lies")?;
    let name = folder.join(format!("{NAME}{}", env::consts::EXE_SUFFIX));
    // A copy, not a link: the next build of this program must not meet one that runs.
    let _ = fs::remove_file(&name);
    fs::copy(&this, &name).with_context(|| format!("could not write {}", name.display()))?;
    trunk.env(REAL, real).env(FOLDER, target.join("chunks"));
    match wasm_opt {
        Some(program) => trunk.env(OPTIMISER, program),
        None => trunk.env_remove(OPTIMISER),
    };
    Ok(folder)
}

/// Whether this program was called under the other name.
pub fn is_wanted() -> bool {
    let called = env::args_os().next().map(PathBuf::from);
    called.is_some_and(|path| path.file_stem() == Some(OsStr::new(NAME)))
}

/// Does what wasm-bindgen is asked for, with a program that is cut before.
///
/// # Errors
/// When Trunk did not come from [`prepare`], or the program cannot be read or cut.
pub fn bind() -> Result<()> {
    let real = variable(REAL)?;
    let mut arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let is_program =
        |argument: &&mut OsString| Path::new(argument).extension() == Some(OsStr::new("wasm"));
    let asked = format!("{arguments:?}");
    let mut done = None;
    // Asked for its version, it has nothing to cut.
    if let Some(program) = arguments.iter_mut().find(is_program) {
        let folder = variable(FOLDER)?;
        let stamp = stamp(Path::new(program), &asked)?;
        let is_done = fs::read_to_string(folder.join(DONE)).is_ok_and(|of| of == stamp);
        if is_done && env::var_os(OPTIMISER).is_none() {
            return Ok(());
        }
        *program = cut(Path::new(program), &folder)?.into_os_string();
        // Chunks call functions of the first one through its table.
        arguments.push("--keep-lld-exports".into());
        done = Some((folder.join(DONE), stamp));
    }
    let status = Command::new(&real)
        .args(arguments)
        .status()
        .with_context(|| format!("could not start {}", real.display()))?;
    ensure!(status.success(), "{} ended with {status}", real.display());
    if let Some((file, stamp)) = done {
        fs::write(file, stamp)?;
    }
    Ok(())
}

/// Tells a program, and what is asked for it, from another one. Where somebody changes words
/// alone, both stay the same, and what was made of them lies there.
fn stamp(program: &Path, asked: &str) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    (fs::read(program)?, asked).hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}

fn variable(name: &str) -> Result<PathBuf> {
    let value = env::var_os(name)
        .with_context(|| format!("{name} is not set; build with `cargo xtask build` or `serve`"))?;
    Ok(value.into())
}

/// Cuts the program into a fresh `folder`, and says where its first chunk is.
fn cut(program: &Path, folder: &Path) -> Result<PathBuf> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let whole = fs::read(program).with_context(|| format!("reading {}", program.display()))?;
    let first = folder.join("first.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = LOADER;
    let pieces = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:?}"))
        .context("the program could not be cut")?;
    for piece in &pieces.split_modules {
        let content = fs::read(piece).with_context(|| format!("reading {}", piece.display()))?;
        ensure!(
            !content.windows(MARK.len()).any(|part| part == MARK),
            "{} asks for a mark that `public/scripts/chunks.js` does not give; is \
             profile.dev.package.wasm_split_helpers in Cargo.toml as it was?",
            piece.display()
        );
    }
    // The code that loads them is the guide's own.
    fs::remove_file(folder.join(LOADER))?;
    let mut pieces_of: Vec<_> = pieces.prefetch_map.into_iter().collect();
    pieces_of.sort();
    let list: serde_json::Map<_, _> = pieces_of
        .into_iter()
        .map(|(name, files)| (name, files.into()))
        .collect();
    fs::write(folder.join(LIST), serde_json::to_string(&list)?)?;
    if let Some(wasm_opt) = env::var_os(OPTIMISER) {
        let pieces = pieces.split_modules.par_iter();
        pieces.try_for_each(|piece| optimise(Path::new(&wasm_opt), piece))?;
    }
    Ok(first)
}

/// Makes a chunk small in the same way as Trunk does with the first one. The site for another
/// path has the same chunks, so what comes of each is kept.
fn optimise(wasm_opt: &Path, piece: &Path) -> Result<()> {
    let content = fs::read(piece)?;
    if content.len() < WORTH {
        return Ok(());
    }
    let shell = fs::read_to_string("index.html").context("reading index.html")?;
    let value = |name: &str| -> Result<String> {
        let value = shell
            .split_once(&format!("{name}=\""))
            .and_then(|(_, rest)| rest.split_once('"'));
        let (value, _) = value.with_context(|| format!("index.html has no {name}"))?;
        Ok(value.to_owned())
    };
    let (level, passes) = (value("data-wasm-opt")?, value("data-wasm-opt-params")?);
    let mut hasher = DefaultHasher::new();
    (&content, wasm_opt, &level, &passes).hash(&mut hasher);
    let folder = piece.parent().context("a piece lies in a folder")?;
    let all_kept = folder.with_file_name("xtask").join("optimised");
    let kept = all_kept.join(format!("{:016x}.wasm", hasher.finish()));
    if kept.is_file() {
        fs::copy(&kept, piece)?;
        return Ok(());
    }
    run::run(
        Command::new(wasm_opt)
            .arg(format!("-O{level}"))
            .args(passes.split_whitespace())
            .arg(piece)
            .arg("-o")
            .arg(piece),
    )?;
    fs::create_dir_all(&all_kept)?;
    // Under its name only when it is whole: whatever stops this must leave no half of it.
    let whole = kept.with_extension("new");
    fs::copy(piece, &whole)?;
    fs::rename(&whole, &kept)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::stamp;

    #[test]
    fn what_was_made_is_of_one_program_and_one_wish() {
        let folder = tempfile::tempdir().expect("a folder");
        let program = folder.path().join("program.wasm");
        let of = |content: &str, asked: &str| {
            fs::write(&program, content).expect("it can be written");
            stamp(&program, asked).expect("it can be read")
        };
        let first = of("one", "--target=web");
        assert_eq!(first, of("one", "--target=web"));
        assert_ne!(first, of("two", "--target=web"));
        assert_ne!(first, of("one", "--target=nodejs"));
    }
}

//! Building the site with Trunk, and knowing whether a built one is still good.
//! What happens inside the build is Trunk's and the prerender's matter.

use std::env;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::project::{Project, PublicUrl};
use crate::ready::{self, Tools};
use crate::{cut, run};

/// Everything that a build reads.
const INPUTS: [&str; 8] = [
    "src",
    "vendor",
    "locales",
    "public",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
];

/// Builds the guide for release into `dist`, to stand below `public_url`.
///
/// # Errors
/// When the build fails; what failed has been printed by then.
pub fn build(project: &Project, tools: &Tools, dist: &Path, public_url: &PublicUrl) -> Result<()> {
    let stamp = stamp_file(project, dist);
    // Gone before the build begins: a failed build leaves nothing that counts as good.
    let _ = fs::remove_file(&stamp);
    let inputs = fingerprint(project, public_url)?;
    println!(
        "\nBuilding the guide for {public_url} into {}",
        dist.display()
    );
    run::run(&mut release(project, tools, dist, public_url)?).context("the build failed")?;
    if !tools.optimised {
        println!("  note     built without wasm-opt: larger and slower than it should be");
    }
    if let Some(folder) = stamp.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&stamp, format!("{inputs}\n{:?}", written(dist)))?;
    Ok(())
}

/// Builds as [`build`] does, in another folder of cargo's, and compiles the guide itself
/// anew there. Crates of others are copied from the first folder: compiling them again takes
/// eight of eleven minutes, and would find a place that one of them writes into the program,
/// which is looked for in every file of a site anyway.
pub fn build_again(
    project: &Project,
    tools: &Tools,
    dist: &Path,
    public_url: &PublicUrl,
) -> Result<()> {
    let target = project.target().join("again");
    let of_program = format!("release --target {}", ready::TARGET);
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    for profile in [
        format!("{}/release", ready::TARGET),
        "release".to_owned(),
        "tool".to_owned(),
    ] {
        copy_with_times(&project.target().join(&profile), &target.join(&profile))?;
    }
    for profile in [of_program.as_str(), "tool"] {
        let words = format!("clean --package mesotherapy-guide --profile {profile}");
        run::run(project.cargo(&words).env("CARGO_TARGET_DIR", &target))?;
    }
    let mut build = release(project, tools, dist, public_url)?;
    // Chunks are cut and optimised anew too: what the first build kept of them lies elsewhere.
    build.env(cut::FOLDER, target.join("chunks"));
    run::run(build.env("CARGO_TARGET_DIR", &target)).context("the build failed")
}

/// Copies a folder, if there is one. Cargo takes what it finds there for its own only where
/// the times are those of the first.
fn copy_with_times(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from).into_iter().filter_map(Result::ok) {
        let place = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&place)?;
        } else {
            fs::copy(entry.path(), &place)?;
            let written = entry.metadata()?.modified()?;
            File::options()
                .write(true)
                .open(&place)?
                .set_modified(written)?;
        }
    }
    Ok(())
}

/// The command that builds for release.
fn release(
    project: &Project,
    tools: &Tools,
    dist: &Path,
    public_url: &PublicUrl,
) -> Result<Command> {
    let mut build = trunk(project, tools, true)?;
    without_this_machine(&mut build);
    build.args([
        "build",
        "--release",
        "--offline",
        "--public-url",
        public_url.path(),
    ]);
    // Whatever the environment says, no release has the page of all parts.
    build.env_remove("GUIDE_PARTS");
    // The program finds its files by the path alone, wherever the host is.
    build.env("GUIDE_ORIGIN", public_url.origin());
    // Trunk reads the path from its own working folder, a user's from the shell's.
    build.arg("--dist").arg(std::path::absolute(dist)?);
    Ok(build)
}

/// Builds as [`build`] does, unless `dist` holds exactly that already.
pub fn build_if_stale(
    project: &Project,
    tools: &Tools,
    dist: &Path,
    public_url: &PublicUrl,
) -> Result<()> {
    let now = format!("{}\n{:?}", fingerprint(project, public_url)?, written(dist));
    let good = written(dist).is_some()
        && fs::read_to_string(stamp_file(project, dist)).is_ok_and(|stamp| stamp == now);
    if good {
        println!(
            "\n{} is as new as its sources; not built again",
            dist.display()
        );
        return Ok(());
    }
    build(project, tools, dist, public_url)
}

/// Leaves the place of cargo's crates out of the program. What stops it names the file of
/// a crate, which would else begin with somebody's own folder: the same sources would give
/// every builder other bytes, and readers would load these paths.
fn without_this_machine(build: &mut Command) {
    let crates = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(dirs::home_dir()?.join(".cargo")))
        .map(|cargo| cargo.join("registry/src"));
    let folders = crates.and_then(|crates| fs::read_dir(crates).ok());
    let mut paths: Vec<_> = folders
        .into_iter()
        .flatten()
        .filter_map(|folder| Some(folder.ok()?.path()))
        .collect();
    paths.sort();
    let flags: Vec<_> = paths
        .iter()
        .filter_map(|path| path.to_str())
        // Cargo parts flags at spaces. Where it cannot be said, `package` sees that it was not.
        .filter(|path| !path.contains(char::is_whitespace))
        .map(|path| format!("--remap-path-prefix={path}="))
        .collect();
    // For this target alone, so that nothing native is compiled again.
    build.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        flags.join(" "),
    );
}

/// Trunk, as every command of this program calls it; for release or not.
pub fn trunk(project: &Project, tools: &Tools, release: bool) -> Result<Command> {
    let mut trunk = tools.command("trunk", &project.root);
    let real = tools
        .find("wasm-bindgen")
        .context("there is no wasm-bindgen")?;
    let wasm_opt = tools
        .find("wasm-opt")
        .filter(|_| release && tools.optimised);
    let first = cut::prepare(&mut trunk, &project.target(), &real, wasm_opt.as_deref())?;
    let path = env::split_paths(&tools.path()).collect::<Vec<_>>();
    trunk.env("PATH", env::join_paths([first].into_iter().chain(path))?);
    trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
    // The convention is that any value turns colours off; Trunk takes `true` only.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk.env("NO_COLOR", "true");
    } else {
        trunk.env_remove("NO_COLOR");
    }
    Ok(trunk)
}

/// A number that changes with anything a build reads.
fn fingerprint(project: &Project, public_url: &PublicUrl) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    public_url.to_string().hash(&mut hasher);
    let inputs = INPUTS.map(|input| WalkDir::new(project.root.join(input)));
    for input in inputs {
        for entry in input.follow_links(true).sort_by_file_name() {
            let entry = entry?;
            entry.path().hash(&mut hasher);
            if !entry.file_type().is_dir() {
                let file = entry.metadata()?;
                (file.len(), file.modified()?).hash(&mut hasher);
            }
        }
    }
    Ok(hasher.finish())
}

/// When the site in `dist` was written; a build by hand changes it too.
fn written(dist: &Path) -> Option<SystemTime> {
    fs::metadata(dist.join("index.html")).ok()?.modified().ok()
}

/// Where a build of `dist` is remembered: outside it, because hosts serve all that is in it.
fn stamp_file(project: &Project, dist: &Path) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    dist.hash(&mut hasher);
    project
        .target()
        .join("xtask")
        .join(format!("{:016x}.stamp", hasher.finish()))
}

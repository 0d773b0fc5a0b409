//! The tools that come from cargo's registry: Trunk, wasm-bindgen and Firefox's driver.
//!
//! All are installed as debug builds without debug information: they compile
//! several times faster, and what they do for the guide takes a second or two.
//!
//! The second try of an installation, without the tool's own lock file, is for machines whose
//! mirror of the registry lacks a version in it. It may be deleted when no run prints “trying
//! once without the tool's own lock file” and then succeeds.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use super::cache::Cache;
use super::{on_path, say_found, say_install, say_note, step};
use crate::project::Project;
use crate::run;

/// The Trunk that this guide's `Trunk.toml` is written for.
const TRUNK: &str = "0.21.14";

/// The driver of Firefox that is installed where there is none.
const GECKODRIVER: &str = "0.37.1";

/// A crate whose program is needed at one exact version.
struct Tool<'a> {
    krate: &'a str,
    program: &'a str,
    version: &'a str,
    /// How long it takes, in words.
    takes: &'a str,
}

impl Tool<'_> {
    /// Its name and version.
    fn what(&self) -> String {
        format!("{} {}", self.program, self.version)
    }
}

/// Finds Trunk, or installs it; gives the folder to put before `PATH`.
pub fn trunk(cache: &Cache) -> Result<Option<PathBuf>> {
    ensure(
        cache,
        &Tool {
            krate: "trunk",
            program: "trunk",
            version: TRUNK,
            takes: "about 5 minutes",
        },
    )
}

/// Finds wasm-bindgen at the version in `Cargo.lock`, or installs it; gives the
/// folder to put before `PATH`. Another version would refuse the guide's wasm.
pub fn wasm_bindgen(cache: &Cache, project: &Project) -> Result<Option<PathBuf>> {
    let version = project.locked_version("wasm-bindgen")?;
    ensure(
        cache,
        &Tool {
            krate: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: &version,
            takes: "about 1 minute",
        },
    )
}

/// Finds Firefox's driver, of whatever version, or installs it.
pub fn geckodriver(cache: &Cache) -> Result<PathBuf> {
    if let Some((path, version)) = on_path("geckodriver") {
        say_found(&format!("geckodriver {version}"), &path.display());
        return Ok(path);
    }
    in_cache(
        cache,
        &Tool {
            krate: "geckodriver",
            program: "geckodriver",
            version: GECKODRIVER,
            takes: "about 2 minutes",
        },
    )
}

fn ensure(cache: &Cache, tool: &Tool<'_>) -> Result<Option<PathBuf>> {
    if let Some((path, found)) = on_path(tool.program) {
        if found.is(tool.version) {
            say_found(&tool.what(), &path.display());
            return Ok(None);
        }
        say_note(&format!(
            "{} is version {found}; it is left as it is",
            path.display()
        ));
    }
    let program = in_cache(cache, tool)?;
    Ok(program.parent().map(Path::to_path_buf))
}

/// The program of a tool in the cache, which is installed first when it is not there.
fn in_cache(cache: &Cache, tool: &Tool<'_>) -> Result<PathBuf> {
    let what = tool.what();
    let name = format!("{}-{}", tool.program, tool.version);
    let proof = format!("bin/{}{}", tool.program, env::consts::EXE_SUFFIX);
    if let Some(found) = cache.find(&name, &proof) {
        say_found(&what, &found.display());
        return Ok(found);
    }
    say_install(
        &what,
        &format!("{} ({})", cache.root().join(&name).display(), tool.takes),
    );
    let remedy = format!(
        "check that this machine reaches cargo's package registry and has a C compiler, \
         then run the command again; or `cargo install {} --version {}`",
        tool.krate, tool.version
    );
    let workshop = cache.workshop(&name);
    let installed = cache.install(&name, &proof, |folder| install(tool, folder, &workshop));
    step(&what, &remedy, installed)
}

fn install(tool: &Tool<'_>, folder: &Path, workshop: &Path) -> Result<()> {
    fs::create_dir_all(workshop)
        .with_context(|| format!("could not make {}", workshop.display()))?;
    // cargo warns when the programs are not on `PATH`, which would only puzzle the user.
    let old = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(env::split_paths(&old).chain([folder.join("bin")])).unwrap_or(old);
    let command = || {
        let mut command = Command::new("cargo");
        command
            .env("PATH", &path)
            // Not in the checkout, whose settings are about the guide.
            .current_dir(workshop)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .args(["install", tool.krate, "--version", tool.version, "--debug"])
            .arg("--root")
            .arg(folder)
            .arg("--target-dir")
            .arg(workshop);
        command
    };
    if run::run(command().arg("--locked")).is_ok() {
        return Ok(());
    }
    // A tool's own lock file may name a crate version that has since been withdrawn,
    // or that a mirror lacks.
    say_note(&"that failed; trying once without the tool's own lock file");
    run::run(&mut command())
}

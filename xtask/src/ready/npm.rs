//! The tools that come from npm: wasm-opt (in the package `binaryen`) for builds, TypeScript
//! for the scripts, axe for accessibility tests, and what `cargo xtask bench` measures the
//! start of pages with.
//!
//! The stand-in for wasm-opt is for machines without npm: there the guide can be built and
//! served, though not packed. It may be deleted when Trunk can optimise if it can and go on
//! if not, or when nobody builds without npm: no run then prints “WARNING: no wasm-opt”.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::cache::Cache;
use super::{NETWORK, on_path, say_found, say_install, say_note, step};
use crate::run;

/// The package that brings wasm-opt, compiled to JavaScript: the same file runs everywhere.
const BINARYEN: &str = "132.0.0";
/// The first wasm-opt that understands all that today's Rust emits.
const OLDEST_WASM_OPT: u32 = 116;
/// The accessibility checker that the browser tests load into each page.
const AXE: &str = "4.14.1";
/// What checks the types in the scripts. It brings a program for each kind of machine.
const TYPESCRIPT: &str = "7.0.2";
/// What judges pages, and brings what drives a browser. The last that Node 20 may run.
const LIGHTHOUSE: &str = "12.8.2";
/// What the empty shell is made of that the guide is measured against, and what bundles it.
/// The router is the last that Node 20 may run.
const SHELL: [&str; 6] = [
    "esbuild@0.28.2",
    "@fluent/bundle@0.19.1",
    "@fluent/react@0.15.2",
    "react@19.3.1",
    "react-dom@19.3.1",
    "react-router@7.18.7",
];

const REMEDY: &str = "install Node.js with npm (Debian: apt-get install npm) and check that \
                      this machine reaches npm's registry";

/// Where wasm-opt is.
pub struct WasmOpt {
    /// The folder to put before `PATH`, unless it is on it.
    pub folder: Option<PathBuf>,
    /// Whether it is the real one.
    pub optimises: bool,
}

/// Finds wasm-opt, or installs it, or puts a stand-in in its place.
///
/// # Errors
/// When neither it nor a stand-in can be put into the cache.
pub fn wasm_opt(cache: &Cache) -> Result<WasmOpt> {
    let what = format!("wasm-opt {OLDEST_WASM_OPT} or later");
    if let Some((path, version)) = on_path("wasm-opt") {
        if version.major() >= OLDEST_WASM_OPT {
            say_found(&what, &path.display());
            return Ok(WasmOpt {
                folder: None,
                optimises: true,
            });
        }
        say_note(&format!(
            "{} is version {version}: too old, left as it is",
            path.display()
        ));
    }
    match package(
        cache,
        "binaryen",
        BINARYEN,
        "node_modules/binaryen/bin/wasm-opt",
    ) {
        Ok(program) => {
            // npm's own links start the program on every system.
            let folder = program
                .ancestors()
                .nth(3)
                .map(|modules| modules.join(".bin"));
            Ok(WasmOpt {
                folder,
                optimises: true,
            })
        }
        Err(error) => {
            say_note(&format!(
                "WARNING: no wasm-opt, the guide is built unoptimised and larger ({error:#})\n           \
                 remedy: install Node.js with npm, or Binaryen {OLDEST_WASM_OPT} or later"
            ));
            Ok(WasmOpt {
                folder: Some(stand_in(cache)?),
                optimises: false,
            })
        }
    }
}

/// Finds axe, or installs it; gives the file of its script.
///
/// # Errors
/// When npm is not there or cannot install it.
pub fn axe(cache: &Cache) -> Result<PathBuf> {
    step(
        &format!("axe-core {AXE}"),
        REMEDY,
        package(cache, "axe-core", AXE, "node_modules/axe-core/axe.min.js"),
    )
}

/// Finds TypeScript, or installs it; gives the script that starts `tsc` under node.
///
/// # Errors
/// As [`axe`].
pub fn typescript(cache: &Cache) -> Result<PathBuf> {
    step(
        &format!("typescript {TYPESCRIPT}"),
        REMEDY,
        package(
            cache,
            "typescript",
            TYPESCRIPT,
            "node_modules/typescript/bin/tsc",
        ),
    )
}

/// Finds Lighthouse, or installs it; gives the folder of the installation.
///
/// # Errors
/// As [`axe`].
pub fn lighthouse(cache: &Cache) -> Result<PathBuf> {
    let wanted = format!("lighthouse@{LIGHTHOUSE}");
    let name = format!("lighthouse-{LIGHTHOUSE}");
    let file = "node_modules/lighthouse/core/index.js";
    step(&wanted, REMEDY, packages(cache, &name, &[&wanted], file))?;
    Ok(cache.root().join(name))
}

/// Finds what the empty shell is made of, or installs it; gives the folder of the installation.
///
/// # Errors
/// As [`axe`].
pub fn shell(cache: &Cache) -> Result<PathBuf> {
    let name = format!("shell-of-{}", SHELL.join("-").replace(['@', '/'], "-"));
    let file = "node_modules/react-router/package.json";
    step(
        "the empty shell",
        REMEDY,
        packages(cache, &name, &SHELL, file),
    )?;
    Ok(cache.root().join(name))
}

/// Finds `file` of an npm package in the cache, or installs the package.
fn package(cache: &Cache, package: &str, version: &str, file: &str) -> Result<PathBuf> {
    let name = format!("{package}-{version}");
    packages(cache, &name, &[&format!("{package}@{version}")], file)
}

/// Finds `file` of some npm packages in the cache, or installs them together as `name`.
fn packages(cache: &Cache, name: &str, wanted: &[&str], file: &str) -> Result<PathBuf> {
    let what = wanted.join(", ");
    if let Some(found) = cache.find(name, file) {
        say_found(&what, &found.display());
        return Ok(found);
    }
    let npm = run::on_path("npm").context("npm is not installed")?;
    if run::on_path("node").is_none() {
        bail!("npm is installed, but not node");
    }
    say_install(&what, &cache.root().join(name).display());
    cache.install(name, file, |folder| {
        let mut install = Command::new(&npm);
        install
            .arg("install")
            .arg("--prefix")
            .arg(folder)
            .args(wanted)
            .args(["--no-audit", "--no-fund", "--ignore-scripts"]);
        run::run_within(&mut install, NETWORK)
    })
}

/// A program that passes for wasm-opt and changes nothing. Trunk has no switch for
/// "optimise if you can": with `data-wasm-opt` in `index.html` it insists on the program.
#[cfg(unix)]
fn stand_in(cache: &Cache) -> Result<PathBuf> {
    use std::os::unix::fs::PermissionsExt;

    let install = |folder: &Path| {
        let program = folder.join("bin/wasm-opt");
        fs::create_dir(folder.join("bin"))?;
        fs::write(&program, STAND_IN)?;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755))?;
        Ok(())
    };
    let program = cache.install("wasm-opt-stand-in-1", "bin/wasm-opt", install)?;
    Ok(program.parent().map(Path::to_path_buf).unwrap_or_default())
}

/// Windows runs no shell scripts; there the real program is needed.
#[cfg(not(unix))]
fn stand_in(_: &Cache) -> Result<PathBuf> {
    bail!("on this system the build needs wasm-opt: install Node.js with npm, then try again")
}

#[cfg(unix)]
const STAND_IN: &str = r#"#!/bin/sh
# Stands in for wasm-opt where there is none: copies the module as it is.
# Trunk calls it as `wasm-opt --output=FILE -Oz MODULE …` (and with --version).
for argument in "$@"; do
    case "$argument" in
        --version) echo "wasm-opt version 0 (stand-in)"; exit 0 ;;
        --output=*) output=${argument#--output=} ;;
        -*) ;;
        *) input=$argument ;;
    esac
done
exec cp "$input" "$output"
"#;

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;
    use std::{env, process};

    #[test]
    fn the_stand_in_answers_as_trunk_expects() {
        let folder = env::temp_dir().join(format!("guide-stand-in-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        let script = folder.join("wasm-opt");
        fs::write(&script, STAND_IN).unwrap();
        fs::write(folder.join("in.wasm"), "module").unwrap();
        let sh = |arguments: &[&str]| {
            run::output(
                Command::new("sh")
                    .current_dir(&folder)
                    .arg(&script)
                    .args(arguments),
            )
        };
        assert!(
            sh(&["--version"])
                .unwrap()
                .starts_with("wasm-opt version 0")
        );
        sh(&[
            "--output=out.wasm",
            "-Oz",
            "in.wasm",
            "--enable-reference-types",
        ])
        .unwrap();
        assert_eq!(fs::read(folder.join("out.wasm")).unwrap(), b"module");
        fs::remove_dir_all(&folder).unwrap();
    }
}

//! The Rust that compiles for wasm: the user's own, rustup's target, or
//! Debian's (see [`super::debian`]). Also the crates and the lint tools.
//!
//! `WasmRust::Default` is every ordinary machine. The other two, and the variable that asks
//! for them, are there for `debian.rs` alone, and go with it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Result, bail};

use super::cache::Cache;
use super::{NETWORK, Tools, apt, debian, say_found, say_install, say_note, step};
use crate::project::Project;
use crate::run;

/// What the browser runs.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// Set to `debian`, takes Debian's Rust even where another one would do.
const VARIABLE: &str = "MESOTHERAPY_GUIDE_WASM";

/// A Rust that can compile for wasm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WasmRust {
    /// The one that `cargo` is in this shell.
    Default,
    /// Debian's, as a toolchain of rustup.
    DebianThroughRustup,
    /// Debian's, where there is no rustup.
    Debian,
}

impl WasmRust {
    /// Lets `command` and all that it starts use this Rust.
    pub fn select(self, command: &mut Command) {
        match self {
            Self::Default => {}
            Self::DebianThroughRustup => {
                command.env("RUSTUP_TOOLCHAIN", debian::TOOLCHAIN);
            }
            Self::Debian => {
                command
                    .env("CARGO", debian::CARGO)
                    .env("RUSTC", debian::RUSTC);
            }
        }
    }

    /// The folder to put before `PATH` for this Rust.
    pub fn folder(self) -> Option<PathBuf> {
        (self == Self::Debian).then(|| PathBuf::from(debian::BIN))
    }
}

/// Finds a Rust for wasm, or brings one.
///
/// # Errors
/// When none can be had; the error names what to install.
pub fn ensure(cache: &Cache) -> Result<WasmRust> {
    let what = format!("Rust for {TARGET}");
    let debian_wanted = env::var(VARIABLE).is_ok_and(|value| value == "debian");
    if debian_wanted {
        say_note(&format!("{VARIABLE}=debian: taking Debian's Rust"));
    } else if let Some(library) = default_library() {
        say_found(&what, &library.display());
        return Ok(WasmRust::Default);
    } else if debian::is_ready() {
        // From an earlier run; asking rustup again could take its whole time again.
    } else if run::on_path("rustup").is_some() {
        say_install(&what, &"rustup's active toolchain");
        let mut add = Command::new("rustup");
        match run::run_within(add.args(["target", "add", TARGET]), NETWORK) {
            Ok(()) if default_library().is_some() => return Ok(WasmRust::Default),
            Ok(()) => say_note(&"rustup reports success, but the target's files are not there"),
            Err(error) => say_note(&format!("rustup could not bring it: {error}")),
        }
    }
    if debian::possible() {
        return step(&what, debian::REMEDY, debian::ensure(cache));
    }
    step(
        &what,
        &format!(
            "install Rust from https://rustup.rs and run `rustup target add {TARGET}`;\n  \
             on Debian: {}",
            debian::REMEDY
        ),
        Err(anyhow::anyhow!(
            "this Rust has no standard library for the browser"
        )),
    )
}

/// The default Rust's library for wasm, when it is whole.
fn default_library() -> Option<PathBuf> {
    let sysroot = run::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let library = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib");
    has_core(&library).then_some(library)
}

/// Whether a target's library folder contains `core`, which is put there last.
pub fn has_core(library: &Path) -> bool {
    let Ok(entries) = fs::read_dir(library) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libcore-") && name.ends_with(".rlib")
    })
}

/// Downloads the crates of `Cargo.lock`, because Trunk builds without the network.
pub fn fetch_crates(tools: &Tools, project: &Project) -> Result<()> {
    let mut fetch = tools.command("cargo", &project.root);
    fetch.arg("fetch").args(["--target", TARGET]);
    if let Some(host) = host() {
        fetch.args(["--target", &host]);
    }
    step(
        "crates of Cargo.lock",
        "check that this machine reaches cargo's package registry, then run the command again",
        run::run(&mut fetch),
    )
}

fn host() -> Option<String> {
    let answer = run::output(Command::new("rustc").arg("-vV"))?;
    answer
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
}

/// Finds rustfmt and clippy, or brings them.
///
/// # Errors
/// When they cannot be had; the error names what to install.
pub fn ensure_lints() -> Result<()> {
    let there = |tool: &str| run::output(Command::new("cargo").args([tool, "--version"])).is_some();
    if there("fmt") && there("clippy") {
        say_found(&"rustfmt and clippy", &"cargo fmt, cargo clippy");
        return Ok(());
    }
    let bring = || {
        if run::on_path("rustup").is_some() {
            say_install(&"rustfmt and clippy", &"rustup's active toolchain");
            let mut add = Command::new("rustup");
            run::run_within(add.args(["component", "add", "rustfmt", "clippy"]), NETWORK)?;
        } else if apt::possible() {
            apt::install(&["rustfmt-web", "rust-web-clippy"])?;
        }
        if there("fmt") && there("clippy") {
            Ok(())
        } else {
            bail!("`cargo fmt` or `cargo clippy` is missing")
        }
    };
    step(
        "rustfmt and clippy",
        "rustup component add rustfmt clippy",
        bring(),
    )
}

//! Debian's packaged Rust, for machines whose rustup cannot bring the wasm target.
//!
//! Debian packages the compiler without a standard library for the browser but
//! with the library's source: the library is built from that once, and put where
//! the compiler looks for it. Stable Rust builds its own standard library only
//! with `RUSTC_BOOTSTRAP`, which is set for that one build and nothing else.
//!
//! Needed on: Debian or its kin with root, where rustup is not there or does not reach its
//! servers (a container behind a mirror). Everywhere else nothing here runs. May be deleted
//! when `rustup target add wasm32-unknown-unknown` works on every machine that builds the
//! guide: none then says that its Rust for wasm is “Debian's”. The building may go earlier:
//! Debian has the library as `libstd-rust-dev-wasm32` for its plain `rustc`, which is 1.63 in
//! Debian 12; once that is as new as `rust-version`, these two packages do.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use anyhow::{Context, Result, bail};

use super::cache::Cache;
use super::rust::{TARGET, WasmRust, has_core};
use super::{apt, say_found, say_install};
use crate::run;

/// The name that rustup gets for Debian's Rust.
pub const TOOLCHAIN: &str = "mesotherapy-guide-web";
/// Where Debian's Rust is.
pub const BIN: &str = "/usr/bin";
/// Debian's cargo.
pub const CARGO: &str = "/usr/bin/cargo";
/// Debian's compiler.
pub const RUSTC: &str = "/usr/bin/rustc";
/// What to do by hand when this road fails.
pub const REMEDY: &str = "as root, run `cargo xtask build` once with MESOTHERAPY_GUIDE_WASM=debian, \
                          or install rustc-web, cargo-web, rust-web-src, rust-web-llvm and its lld and try again";

/// The linker for wasm. Debian makes it a link into another package, which it does not
/// require: `lld-22` for a compiler with LLVM 22.
const LINKER: &str = "/usr/bin/rust-lld";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];
/// Says which compiler the library was built by; only this program writes it.
const MARKER: &str = "built-for-mesotherapy-guide.txt";
/// The crate that is built for the sake of its standard library.
const EMPTY: &str = "guide_empty";

/// Whether this road is open: it was taken before, or packages can be installed.
pub fn possible() -> bool {
    is_ready() || apt::possible()
}

/// Finds Debian's Rust with its library for wasm, or makes it.
pub fn ensure(cache: &Cache) -> Result<WasmRust> {
    if !is_ready() {
        let _alone = cache.alone()?;
        if !is_ready() {
            make(cache)?;
        }
    }
    say_found(
        &format!("Rust for {TARGET}"),
        &format!("Debian's, {}", library().display()),
    );
    if run::on_path("rustup").is_none() {
        return Ok(WasmRust::Debian);
    }
    link()?;
    Ok(WasmRust::DebianThroughRustup)
}

fn library() -> PathBuf {
    Path::new("/usr/lib/rustlib").join(TARGET).join("lib")
}

/// Whether this road has been gone to its end: the linker and the library are there and,
/// if this program made the library, by the compiler of today.
pub fn is_ready() -> bool {
    let Some(compiler) = compiler() else {
        return false;
    };
    let made_by = fs::read_to_string(library().join(MARKER)).ok();
    Path::new(LINKER).exists()
        && has_core(&library())
        && made_by.is_none_or(|made_by| made_by == compiler)
}

/// What Debian's compiler says of itself.
fn compiler() -> Option<String> {
    run::output(Command::new(RUSTC).arg("-vV"))
}

/// Makes Debian's Rust a toolchain of rustup, because rustup's `cargo` comes first on `PATH`.
fn link() -> Result<()> {
    let list = run::output(Command::new("rustup").args(["toolchain", "list"])).unwrap_or_default();
    if list
        .lines()
        .any(|line| line.split_whitespace().next() == Some(TOOLCHAIN))
    {
        return Ok(());
    }
    run::run(Command::new("rustup").args(["toolchain", "link", TOOLCHAIN, "/usr"]))
}

fn make(cache: &Cache) -> Result<()> {
    let have_source = Path::new("/usr/lib/rustlib/src/rust/library/std/Cargo.toml").exists();
    if compiler().is_none() || !have_source || !Path::new(CARGO).exists() {
        if !apt::possible() {
            bail!("{} must be installed by root", PACKAGES.join(", "));
        }
        apt::install(&PACKAGES)?;
    }
    let compiler = compiler().with_context(|| format!("{RUSTC} does not run"))?;
    if !Path::new(LINKER).exists() {
        let package = linker_package(&compiler)
            .with_context(|| format!("{RUSTC} does not say which LLVM it has"))?;
        apt::install(&[&package])?;
    }
    let workshop = cache.workshop("debian-std");
    say_install(
        &format!("the standard library for {TARGET}"),
        &library().display(),
    );
    let built = build_library(&workshop)?;
    copy_library(&built, &library(), &compiler)?;
    // The library is in its place now; a leftover would only take room.
    let _ = fs::remove_dir_all(&workshop);
    Ok(())
}

/// The package of the linker that fits a compiler.
fn linker_package(compiler: &str) -> Option<String> {
    let version = compiler
        .lines()
        .find_map(|line| line.strip_prefix("LLVM version: "))?;
    Some(format!("lld-{}", version.split('.').next()?))
}

/// Builds the standard library by building an empty crate; gives the folder of its parts.
fn build_library(workshop: &Path) -> Result<PathBuf> {
    let target = workshop.join("target");
    // Parts of an earlier compiler must not be copied along.
    let _ = fs::remove_dir_all(&target);
    fs::create_dir_all(workshop.join("src"))?;
    fs::write(workshop.join("src/lib.rs"), "")?;
    fs::write(
        workshop.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{EMPTY}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
             [lib]\ncrate-type = [\"cdylib\"]\n\n[workspace]\n"
        ),
    )?;
    let mut build = Command::new(CARGO);
    build
        .current_dir(workshop)
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // The guide's release build links with LTO, which needs the parts as bitcode.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .args([
            "build",
            "-Zbuild-std=std,panic_abort",
            "--release",
            "--target",
            TARGET,
        ])
        .arg("--target-dir")
        .arg(&target);
    run::run(&mut build)?;
    Ok(target.join(TARGET).join("release/deps"))
}

/// Copies the parts; `core` last, because its presence says that the library is whole.
fn copy_library(from: &Path, to: &Path, compiler: &str) -> Result<()> {
    let failed = || format!("could not write into {} (root only)", to.display());
    fs::create_dir_all(to).with_context(failed)?;
    for old in parts(to)? {
        fs::remove_file(old).with_context(failed)?;
    }
    fs::write(to.join(MARKER), compiler).with_context(failed)?;
    let mut new = parts(from)?;
    new.sort_by_key(|path| name(path).starts_with("libcore-"));
    for part in &new {
        fs::copy(part, to.join(name(part))).with_context(failed)?;
    }
    if has_core(to) {
        Ok(())
    } else {
        bail!("the build left no libcore in {}", from.display())
    }
}

/// The library files in a folder, without the empty crate's own.
fn parts(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let library = path.extension() == Some(OsStr::new("rlib"));
        if library && !name(&path).starts_with(&format!("lib{EMPTY}")) {
            parts.push(path);
        }
    }
    Ok(parts)
}

fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_is_of_the_compilers_llvm() {
        let compiler = "rustc 1.96.0\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.8\n";
        assert_eq!(linker_package(compiler).as_deref(), Some("lld-22"));
        assert_eq!(linker_package("rustc 1.96.0"), None);
    }
}

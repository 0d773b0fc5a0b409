//! Debian's package manager, used only as root: nothing here asks for a password.
//!
//! Needed on: fresh Debian containers, where tests shall run without anybody installing a
//! browser first. Who is not root gets the remedy to type instead. May be deleted, with its
//! callers, when the image of every such container brings rustfmt, Clippy, Chromium, Firefox,
//! `WebKitGTK` and Xvfb, and `debian.rs` is gone: no run then prints “with apt-get”.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use super::cache::Cache;
use super::say_install;
use crate::run;

/// Packages can be large and mirrors slow.
const LIMIT: Duration = Duration::from_secs(30 * 60);

/// Whether packages can be installed here: Debian or its kin, and root.
pub fn possible() -> bool {
    let root = || run::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    Path::new("/etc/debian_version").exists() && run::on_path("apt-get").is_some() && root()
}

/// What `find` finds, at the latest when `packages` are installed.
pub fn find_or_install<T>(
    cache: &Cache,
    packages: &[&str],
    find: impl Fn() -> Result<T>,
) -> Result<T> {
    find().or_else(|missing| {
        if !possible() {
            return Err(
                missing.context("nothing can be installed here: that takes root and apt-get")
            );
        }
        let _alone = cache.alone()?;
        install(packages)?;
        find()
    })
}

/// Installs `packages` with what they need and nothing more.
pub fn install(packages: &[&str]) -> Result<()> {
    say_install(&packages.join(", "), &"this system, with apt-get");
    // Waiting for another apt-get beats failing because of it.
    let apt = || {
        let mut command = Command::new("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-o", "DPkg::Lock::Timeout=300"]);
        command
    };
    run::run_within(apt().args(["-q", "update"]), LIMIT)?;
    let mut install = apt();
    install
        .args(["-q", "install", "-y", "--no-install-recommends"])
        .args(packages);
    run::run_within(&mut install, LIMIT)
}

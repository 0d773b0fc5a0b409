//! The browser for the tests, and the driver that remote-controls it.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::cache::Cache;
use super::{apt, on_path, say_found, step};

/// The names under which systems install Chromium.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const DRIVER: &str = "chromedriver";
const REMEDY: &str = "install Chromium and its driver, in the same version, onto PATH \
                      (Debian: apt-get install chromium chromium-driver)";

/// Chromium and its driver, found or installed.
pub fn chromium(cache: &Cache) -> Result<(PathBuf, PathBuf)> {
    let found = apt::find_or_install(cache, &["chromium", "chromium-driver"], find);
    step("Chromium and its driver", REMEDY, found)
}

/// The first Chromium on `PATH` that fits the driver on `PATH`.
fn find() -> Result<(PathBuf, PathBuf)> {
    let Some((driver, driver_version)) = on_path(DRIVER) else {
        bail!("{DRIVER} is not on PATH");
    };
    let mut others = Vec::new();
    for name in BROWSERS {
        let Some((browser, version)) = on_path(name) else {
            continue;
        };
        if version.major() == driver_version.major() {
            say_found(&format!("Chromium {version}"), &browser.display());
            say_found(&format!("{DRIVER} {driver_version}"), &driver.display());
            return Ok((browser, driver));
        }
        others.push(describe(&browser, &version));
    }
    if others.is_empty() {
        bail!("none of {} is on PATH", BROWSERS.join(", "));
    }
    bail!(
        "{} does not fit {}",
        others.join(", "),
        describe(&driver, &driver_version)
    );
}

fn describe(program: &Path, version: &super::version::Version) -> String {
    format!("{} (version {version})", program.display())
}

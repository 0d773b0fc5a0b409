//! The engines that the smoke tests run in, each with the program that drives it.
//!
//! Only Chromium must be there; who asks for another one and gets an error goes on
//! without it. Knows nothing of the tests.
//!
//! `WebKitGTK` and its display are for Linux: its small browser lies where distributions put
//! it and on no `PATH`. That search may be deleted when one of them is put there.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

use super::cache::Cache;
use super::{apt, cargo_tools, on_path, say_found, step, web_driver};
use crate::run;

/// The names under which systems install Firefox; the one that changes least first.
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];
const FIREFOX_REMEDY: &str = "install Firefox onto PATH (Debian: apt-get install firefox-esr)";
/// The driver of `WebKitGTK`, and a display that needs no screen.
const WEBKIT: [&str; 2] = ["WebKitWebDriver", "Xvfb"];
const WEBKIT_REMEDY: &str = "install WebKitGTK's driver with its small browser, and Xvfb \
                             (Debian: apt-get install webkit2gtk-driver xvfb)";
/// Where systems put `WebKitGTK`'s small browser, below which stands its version.
const LIBRARIES: [&str; 3] = ["/usr/libexec", "/usr/lib", "/usr/lib64"];

/// A family of browsers that draw pages and run scripts in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Samsung Internet, Android's web view
    Chromium,
    /// Firefox
    Firefox,
    /// `WebKitGTK`, the nearest to Safari that runs here
    Webkit,
}

impl Engine {
    /// The word that the tests know it by.
    pub fn id(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Webkit => "WebKitGTK",
        })
    }
}

/// What tests in an engine need.
#[derive(Debug)]
pub struct EngineTools {
    /// Which engine it is.
    pub engine: Engine,
    /// The browser.
    pub browser: PathBuf,
    /// The program that drives it.
    pub driver: PathBuf,
    /// The program that shows it where there is no screen, for a browser that needs one.
    pub display: Option<PathBuf>,
}

/// Finds an engine and its driver, or installs both.
///
/// # Errors
/// When it cannot be had here; the error says why.
pub fn ensure(cache: &Cache, engine: Engine) -> Result<EngineTools> {
    let (browser, driver, display) = match engine {
        Engine::Chromium => {
            let (browser, driver) = web_driver::chromium(cache)?;
            (browser, driver, None)
        }
        Engine::Firefox => {
            let packages = ["firefox-esr"];
            let found = apt::find_or_install(cache, &packages, find_firefox);
            let browser = step("Firefox", FIREFOX_REMEDY, found)?;
            (browser, cargo_tools::geckodriver(cache)?, None)
        }
        Engine::Webkit => {
            let packages = ["webkit2gtk-driver", "xvfb"];
            let found = apt::find_or_install(cache, &packages, find_webkit);
            step("WebKitGTK and its driver", WEBKIT_REMEDY, found)?
        }
    };
    Ok(EngineTools {
        engine,
        browser,
        driver,
        display,
    })
}

fn find_firefox() -> Result<PathBuf> {
    let Some((browser, version)) = FIREFOX.iter().find_map(|name| on_path(name)) else {
        bail!("none of {} is on PATH", FIREFOX.join(", "));
    };
    say_found(&format!("Firefox {version}"), &browser.display());
    Ok(browser)
}

/// `WebKitGTK`'s small browser, its driver, and the display.
fn find_webkit() -> Result<(PathBuf, PathBuf, Option<PathBuf>)> {
    // Neither tells its version.
    let [driver, display] =
        WEBKIT.map(|name| run::on_path(name).with_context(|| format!("{name} is not on PATH")));
    let (driver, display) = (driver?, display?);
    let browsers = LIBRARIES.iter().flat_map(|folder| small_browsers(folder));
    // Of several the newest: their folders end with the version.
    let browser = browsers
        .max()
        .context("WebKitGTK's small browser, MiniBrowser, is not there")?;
    say_found(&"WebKitGTK", &browser.display());
    say_found(&"WebKitWebDriver", &driver.display());
    Ok((browser, driver, Some(display)))
}

/// Every `webkit…/MiniBrowser` in a folder, and in the folders of machine types in it.
fn small_browsers(folder: &str) -> impl Iterator<Item = PathBuf> {
    let entries = WalkDir::new(folder).follow_links(true).max_depth(3);
    let entries = entries.into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        let on_the_way = name.starts_with("webkit") || name.ends_with("-linux-gnu");
        entry.depth() == 0 || on_the_way || name == "MiniBrowser"
    });
    let browsers = entries.flatten().map(walkdir::DirEntry::into_path);
    browsers.filter(|path| {
        let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
        let of_webkit = folder.to_string_lossy().starts_with("webkit");
        of_webkit && path.ends_with("MiniBrowser") && path.is_file()
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::small_browsers;
    use std::fs;

    #[test]
    fn small_browsers_are_found_where_systems_put_them() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let (here, deeper) = ("webkitgtk-6.0", "x86_64-linux-gnu/webkit2gtk-4.1");
        for place in [here, deeper, "other", "other/webkitgtk-6.0"] {
            fs::create_dir_all(folder.join(place)).unwrap();
            fs::write(folder.join(place).join("MiniBrowser"), "").unwrap();
        }
        let mut found: Vec<_> = small_browsers(folder.to_str().unwrap()).collect();
        found.sort();
        let expected = [here, deeper].map(|place| folder.join(place).join("MiniBrowser"));
        assert_eq!(found, expected);
    }
}

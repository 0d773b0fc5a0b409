//! Making a machine ready: finds each tool, installs what is missing.
//!
//! Tools go into a per-user cache (see [`cache`]), named by version and shared
//! by all checkouts; a tool of the right version on `PATH` is used as it is,
//! and nothing of the user's is ever replaced. Each step looks first, so that
//! all of them can be repeated at any time, and a failed step says what was
//! run and what to do. Knows nothing of how the guide is built from the tools.

mod apt;
mod cache;
mod cargo_tools;
mod debian;
mod engines;
mod npm;
mod rust;
mod version;
mod web_driver;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fmt};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::{self, Remedy};

use cache::Cache;
pub use engines::{Engine, EngineTools};
pub use rust::TARGET;

/// After this long, a program that waits for the network is taken to hang.
const NETWORK: Duration = Duration::from_secs(300);

/// What a build needs: folders to put before `PATH`, and the Rust to use.
#[derive(Debug)]
pub struct Tools {
    folders: Vec<PathBuf>,
    rust: rust::WasmRust,
    /// Whether the wasm will be optimised; without it, it is far past its budget.
    pub optimised: bool,
}

impl Tools {
    /// `program`, to be run in `folder` with the tools before everything else on `PATH`.
    pub fn command(&self, program: &str, folder: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(folder).env("PATH", self.path());
        self.rust.select(&mut command);
        command
    }

    /// Where `program` is, among the tools or elsewhere on `PATH`.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        run::find_in(&self.path(), program)
    }

    /// Whether the Rust that the user has by default can compile for wasm, and so lint for it.
    pub fn default_rust_has_wasm(&self) -> bool {
        matches!(self.rust, rust::WasmRust::Default)
    }

    /// `PATH` with the tools first.
    pub fn path(&self) -> OsString {
        let before = self.folders.iter().cloned();
        let old = env::var_os("PATH").unwrap_or_default();
        // Fails only when a folder's name contains the separator; then the old one must do.
        env::join_paths(before.chain(env::split_paths(&old))).unwrap_or(old)
    }
}

/// Makes this machine ready to build the guide.
///
/// # Errors
/// When a step fails; the error names the step, the command and the remedy.
pub fn for_build(project: &Project) -> Result<Tools> {
    let cache = open_cache()?;
    let rust = rust::ensure(&cache)?;
    let mut tools = Tools {
        folders: Vec::new(),
        rust,
        optimised: true,
    };
    tools.folders.extend(cargo_tools::trunk(&cache)?);
    tools
        .folders
        .extend(cargo_tools::wasm_bindgen(&cache, project)?);
    let wasm_opt = npm::wasm_opt(&cache)?;
    tools.optimised = wasm_opt.optimises;
    tools.folders.extend(wasm_opt.folder);
    // Last: it is a folder of the whole system, with perhaps an old wasm-opt in it.
    tools.folders.extend(tools.rust.folder());
    rust::fetch_crates(&tools, project)?;
    Ok(tools)
}

/// Makes this machine ready to check format and lints.
pub fn for_lints() -> Result<()> {
    rust::ensure_lints()
}

/// Makes this machine ready to check the types in scripts; gives the script of `tsc`.
pub fn for_scripts() -> Result<PathBuf> {
    npm::typescript(&Cache::open()?)
}

/// What tests in a browser need.
#[derive(Debug)]
pub struct BrowserTools {
    /// Chromium.
    pub chromium: PathBuf,
    /// Its driver, of the same major version.
    pub chromedriver: PathBuf,
    /// The script of the accessibility checker.
    pub axe: PathBuf,
}

/// Makes this machine ready for tests in a browser.
pub fn for_browser() -> Result<BrowserTools> {
    let cache = Cache::open()?;
    let axe = npm::axe(&cache)?;
    let (chromium, chromedriver) = web_driver::chromium(&cache)?;
    Ok(BrowserTools {
        chromium,
        chromedriver,
        axe,
    })
}

/// Makes this machine ready for tests in an engine.
pub fn for_engine(engine: Engine) -> Result<EngineTools> {
    engines::ensure(&Cache::open()?, engine)
}

/// What it needs to measure how pages start.
#[derive(Debug)]
pub struct StartTools {
    /// The folder in which npm put Lighthouse.
    pub lighthouse: PathBuf,
    /// The browser.
    pub chromium: PathBuf,
    /// The folder in which npm put what the empty shell is made of, if that is wanted.
    pub shell: Option<PathBuf>,
}

/// Makes this machine ready to measure how pages start, with `peer` beside the empty shell.
pub fn for_start(peer: bool) -> Result<StartTools> {
    let cache = Cache::open()?;
    let (chromium, _) = web_driver::chromium(&cache)?;
    Ok(StartTools {
        lighthouse: npm::lighthouse(&cache)?,
        chromium,
        shell: peer.then(|| npm::shell(&cache)).transpose()?,
    })
}

fn open_cache() -> Result<Cache> {
    let cache = Cache::open()?;
    println!(
        "Making ready (missing tools are installed into {})",
        cache.root().display()
    );
    Ok(cache)
}

/// Says that something is there already, and where.
fn say_found(what: &dyn fmt::Display, place: &dyn fmt::Display) {
    println!("  ready    {what} ({place})");
}

/// Says what is about to be installed, and where.
fn say_install(what: &dyn fmt::Display, place: &dyn fmt::Display) {
    println!("  install  {what} into {place}");
}

/// Says what a user should know but need not act on.
fn say_note(note: &dyn fmt::Display) {
    println!("  note     {note}");
}

/// The result of a step, whose failure names the step, what went wrong, and the remedy.
fn step<T>(name: &str, remedy: &str, result: Result<T>) -> Result<T> {
    let result = result.with_context(|| format!("the step “{name}” failed"));
    result.map_err(|error| error.context(Remedy(remedy.to_owned())))
}

/// Whether `program` answers `--version`, and what.
fn version_of(program: &Path) -> Option<version::Version> {
    version::first_in(&run::output(Command::new(program).arg("--version"))?)
}

/// `program` on `PATH`, with the version it answers.
fn on_path(program: &str) -> Option<(PathBuf, version::Version)> {
    let path = run::on_path(program)?;
    let version = version_of(&path)?;
    Some((path, version))
}

//! `cargo xtask bench`: what a first visit downloads, page by page, against budgets, how
//! long operations of the guide's rules take, and how pages start.
//!
//! Counted is what the page itself names, and what its styles and scripts name
//! in turn. What a service worker fetches afterwards is not part of the first visit.

mod budget;
mod html;
mod report;
mod start;
mod visit;
mod weigh;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::project::{Project, PublicUrl};
use crate::{build, ready, run};

/// What can be measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// What a first visit downloads
    Bytes,
    /// How long operations of the rules take
    Rules,
    /// How pages start: Lighthouse, and a slowed-down phone
    Start,
}

/// What is to be measured, and how it is told.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// All of it, or one part.
    pub only: Option<Part>,
    /// The start of pages beside that of an empty shell of another kind.
    pub peer: bool,
    /// The bytes alone, every page with every file, as JSON.
    pub json: bool,
}

/// Measures the site in `dist`, or in the usual place, where it is built when missing and
/// needed.
///
/// # Errors
/// When the site cannot be built or read, or something cannot be measured. What is wrong
/// with the site is no error but the exit code.
pub fn command(project: &Project, dist: Option<PathBuf>, wanted: Wanted) -> Result<ExitCode> {
    let dist = match dist {
        Some(dist) => dist,
        // Rules are timed without a site.
        None if wanted.only == Some(Part::Rules) => project.dist(),
        None => usual(project, wanted.json)?,
    };
    if wanted.json {
        return Ok(exit(weigh_and_print(&dist, true)?));
    }
    let is = |part| wanted.only.is_none_or(|only| only == part);
    let mut good = true;
    if is(Part::Bytes) {
        good &= weigh_and_print(&dist, false)?;
    }
    if is(Part::Rules) {
        run::run(&mut project.cargo("bench --features ssr --bench domain"))?;
    }
    if is(Part::Start) {
        good &= start::measure(project, &dist, wanted.peer)?;
    }
    Ok(exit(good))
}

fn exit(good: bool) -> ExitCode {
    ExitCode::from(u8::from(!good))
}

/// The site in the usual place, built when it is missing.
fn usual(project: &Project, json: bool) -> Result<PathBuf> {
    let usual = project.dist();
    if !usual.join("index.html").is_file() {
        if json {
            // The build talks on standard output, where the JSON is expected.
            bail!(
                "there is no site in {} yet; run `cargo xtask build` first",
                usual.display()
            );
        }
        build::build(
            project,
            &ready::for_build(project)?,
            &usual,
            &PublicUrl::root(),
        )?;
    }
    Ok(usual)
}

/// Prints the table for the site in `dist`.
///
/// # Errors
/// When the site cannot be read, names a file that is missing, or passes a budget.
pub fn check(dist: &Path) -> Result<()> {
    if weigh_and_print(dist, false)? {
        return Ok(());
    }
    bail!("a first visit downloads too much or finds something missing; see above");
}

/// Whether all is well.
fn weigh_and_print(dist: &Path, json: bool) -> Result<bool> {
    let visits = visit::all(dist)?;
    let excesses = budget::excesses(&visits);
    if json {
        println!("{:#}", report::json(&visits, &excesses));
    } else {
        report::table(&visits, &excesses);
    }
    Ok(excesses.is_empty() && visits.iter().all(|visit| visit.faults.is_empty()))
}

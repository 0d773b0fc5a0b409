//! `cargo xtask bench`: what a first visit downloads, page by page, against budgets, and
//! how long operations of the guide's rules take.
//!
//! Counted is what the page itself names, and what its styles and scripts name
//! in turn. What a service worker fetches afterwards is not part of the first visit.

mod budget;
mod html;
mod report;
mod visit;
mod weigh;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Result, bail};

use crate::project::{Project, PublicUrl};
use crate::{build, ready, run};

/// Weighs the site in `dist`, or in the usual place, where it is built when missing.
///
/// # Errors
/// When the site cannot be built or read. What is wrong with the site is no error but the exit code.
pub fn command(project: &Project, dist: Option<PathBuf>, json: bool) -> Result<ExitCode> {
    let dist = if let Some(dist) = dist {
        dist
    } else {
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
        usual
    };
    let good = weigh_and_print(&dist, json)?;
    if !json {
        let arguments = ["bench", "--features", "ssr", "--bench", "domain"];
        run::run(
            Command::new("cargo")
                .current_dir(&project.root)
                .args(arguments),
        )?;
    }
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
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

//! `cargo xtask readability` and `cargo xtask review-pack`: for those who keep the
//! content. What is measured and printed is the guide's own program's matter.

use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::run;

/// Prints how hard the texts are to read.
///
/// # Errors
/// When a text is harder to read than was agreed, or cannot be read.
pub fn readability(project: &Project) -> Result<()> {
    editorial(project, &["readability"])
}

/// Runs the guide's program for editors, built as the prerender is.
fn editorial(project: &Project, arguments: &[&str]) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&project.root).args([
        "run",
        "--locked",
        "--profile",
        "tool",
        "--features",
        "ssr",
        "--bin",
        "editorial",
        "--",
    ]);
    run::run(cargo.args(arguments))
}

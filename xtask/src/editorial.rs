//! `cargo xtask readability` and `cargo xtask review-pack`: for those who keep the
//! content. What is measured and printed is the guide's own program's matter.

use std::path::Path;

use anyhow::Result;

use crate::project::Project;
use crate::run;

/// Prints how hard the texts are to read.
pub fn readability(project: &Project) -> Result<()> {
    editorial(project, &["readability"])
}

/// Runs the guide's program for editors, built as the prerender is.
fn editorial(project: &Project, arguments: &[&str]) -> Result<()> {
    let mut cargo = project.cargo("run --locked --profile tool --features ssr --bin editorial --");
    run::run(cargo.args(arguments))
}

/// Writes everything that is to be reviewed into a printable document, or takes down
/// who has reviewed it.
pub fn review_pack(project: &Project, file: Option<&Path>, accept: Option<&str>) -> Result<()> {
    if let Some(by) = accept {
        return editorial(project, &["accept", by]);
    }
    let usual = project.target().join("review-pack.html");
    // A user's path starts from the shell's folder, the program's from the project's.
    let file = std::path::absolute(file.unwrap_or(&usual))?;
    editorial(project, &["review-pack", &file.to_string_lossy()])
}

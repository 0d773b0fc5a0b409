//! What reads the sources and finds what is wrong without running them: Clippy, and
//! TypeScript over the scripts.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::{ready, run};

/// Clippy over everything that runs natively.
pub fn native(project: &Project) -> Result<()> {
    // What runs only by name is no part of all targets.
    let by_name = "clippy --features ssr --test browser --test engines";
    for words in ["clippy --workspace --all-targets --features ssr", by_name] {
        run::run(project.cargo(words).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

/// Clippy over the program as browsers run it.
pub fn wasm(project: &Project) -> Result<()> {
    let features = format!(
        "--no-default-features --features hydrate --target {}",
        ready::TARGET
    );
    let words = format!("clippy {features} --lib --bin mesotherapy-guide -- -D warnings");
    run::run(&mut project.cargo(&words))
}

/// The types in `public/scripts`, by `tsc`: pages and workers know different things.
pub fn scripts(project: &Project, tsc: &Path) -> Result<()> {
    for configuration in ["tsconfig.json", "tsconfig.worker.json"] {
        let file = Path::new("tests/scripts").join(configuration);
        let mut node = Command::new("node");
        node.current_dir(&project.root).arg(tsc).arg("--project");
        run::run(node.arg(file))?;
    }
    Ok(())
}

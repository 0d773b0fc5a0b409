//! `cargo xtask package`: the finished site with all that a clinic needs to put it on a
//! host, in one archive whose bytes follow from the site and the crates' licences alone.
//!
//! Knows what stands where in the archive, and nothing of what the guide says.

mod archive;
mod check;
mod licences;
pub mod site;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::build;
use crate::project::{Project, PublicUrl};
use crate::ready::{self, Tools};
use crate::run::Remedy;

/// Files by their path in the archive. Sorted, so that their order is always the same.
type Files = BTreeMap<String, Vec<u8>>;

/// The documents that a clinic gets, and where; those that are not written yet are left out.
const DOCUMENTS: [(&str, &str); 7] = [
    ("public/hosts/READ-ME-FIRST.txt", "READ-ME-FIRST.txt"),
    ("public/hosts/nginx.conf", "nginx.conf"),
    ("docs/for-clinics.md", "docs/for-clinics.md"),
    ("docs/for-clinics.ar.md", "docs/for-clinics.ar.md"),
    ("docs/clinic-json.md", "docs/clinic-json.md"),
    ("docs/reviewing.md", "docs/reviewing.md"),
    ("CHANGELOG.md", "docs/CHANGELOG.md"),
];

/// Packs the site in `dist`, or builds it first, into `out` or the usual place.
///
/// # Errors
/// When the site cannot be built, is not fit to be published, or cannot be packed.
pub fn command(project: &Project, dist: Option<PathBuf>, out: Option<PathBuf>) -> Result<()> {
    let dist = if let Some(dist) = dist {
        dist
    } else {
        let tools = ready::for_build(project)?;
        if !tools.optimised {
            return Err(anyhow::anyhow!(
                "the program would be far larger than it may be"
            ))
            .context(Remedy("install Node.js with npm, for wasm-opt".to_owned()));
        }
        build::build_if_stale(project, &tools, &project.dist(), &PublicUrl::root())?;
        project.dist()
    };
    let version = project.locked_version("mesotherapy-guide")?;
    let out = out.unwrap_or_else(|| usual(project, &version));
    let bytes = pack(project, &dist, &version)?;
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&out, &bytes).with_context(|| format!("could not write {}", out.display()))?;
    println!(
        "\n{} ({} KB)\nSHA-256 {}",
        out.display(),
        bytes.len().div_ceil(1024),
        archive::digest(&bytes)
    );
    Ok(())
}

/// Packs the site in `dist` twice, and once more from a copy that lies elsewhere and was
/// written later, and compares.
///
/// # Errors
/// When the site cannot be packed, or the archives differ.
pub fn check_repeats(project: &Project, dist: &Path) -> Result<()> {
    let version = project.locked_version("mesotherapy-guide")?;
    let first = pack(project, dist, &version)?;
    let copy = project.target().join("xtask/package-copy");
    site::write(&site::read(dist)?, &copy)?;
    let second = pack(project, &copy, &version);
    let _ = fs::remove_dir_all(&copy);
    if second? != first {
        bail!("the same site gave two different archives");
    }
    println!("{} KB, twice the same", first.len().div_ceil(1024));
    Ok(())
}

/// Builds the guide once more from its sources, and compares it with the site in `dist`,
/// which was built for the top of its host.
///
/// # Errors
/// When the guide cannot be built, or a file is not the same.
pub fn check_built_again(project: &Project, tools: &Tools, dist: &Path) -> Result<()> {
    let again = project.target().join("dist-again");
    build::build_again(project, tools, &again, &PublicUrl::root())?;
    let different = site::differences(&site::read(dist)?, &site::read(&again)?);
    if !different.is_empty() {
        bail!("built twice, not the same: {}", different.join(", "));
    }
    println!("built twice, every file the same");
    Ok(())
}

fn usual(project: &Project, version: &str) -> PathBuf {
    let name = format!("mesotherapy-guide-{version}.zip");
    project.target().join("package").join(name)
}

fn pack(project: &Project, dist: &Path, version: &str) -> Result<Vec<u8>> {
    let site = site::read(dist)?;
    check::publishable(project, dist, &site)?;
    let mut files = Files::new();
    for (path, bytes) in site::compressed(&site)? {
        files.insert(format!("site/{path}"), bytes);
    }
    for (path, bytes) in site {
        files.insert(format!("site/{path}"), bytes);
    }
    for (source, path) in DOCUMENTS {
        if let Ok(bytes) = fs::read(project.root.join(source)) {
            files.insert(path.to_owned(), bytes);
        }
    }
    files.extend(licences::all(project)?);
    archive::zip(&format!("mesotherapy-guide-{version}"), files)
}

#[cfg(test)]
mod tests;

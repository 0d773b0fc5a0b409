//! `cargo xtask fixtures`: writes what tests compare with. Each kind is written by a test
//! that nothing else runs (`#[ignore]`), beside those that read it.

use std::process::{Command, ExitCode};

use anyhow::Result;
use clap::ValueEnum;

use crate::project::Project;
use crate::{run, test};

/// Where all of them lie.
const FOLDER: &str = "tests/fixtures";

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// The stored document of this version, with something in every part: anew
    Storage,
    /// The codes of this version, and what they say: those that are not there yet
    Handoff,
    /// What assistive technology is told of ten pages in each language: anew, in Chromium
    Trees,
    /// How ten screens and the page of all parts look: anew, in Chromium
    Pictures,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Storage, Self::Handoff, Self::Trees, Self::Pictures];

    /// The test that writes it.
    fn test(self) -> &'static str {
        match self {
            Self::Storage => "write_the_fixture_of_this_version",
            Self::Handoff => "write_the_fixtures_of_this_version",
            Self::Trees => "write_the_trees",
            Self::Pictures => "write_the_pictures",
        }
    }

    /// The files, and what happens to one that is there.
    fn files(self) -> &'static str {
        match self {
            Self::Storage => "document-v<version>.json, in the place of the one that is there",
            Self::Handoff => "handoff/v<version>-<name>.txt, and none that is there",
            Self::Trees => "accessibility/<language>/<page>.txt, in the place of all",
            Self::Pictures => "pictures/<screen>.png, in the place of all",
        }
    }

    fn write(self, project: &Project) -> Result<ExitCode> {
        let arguments = ["--ignored", self.test()].map(str::to_owned);
        let target = match self {
            Self::Trees | Self::Pictures => {
                return test::test(project, Some(test::Part::Browser), None, &arguments);
            }
            Self::Storage => "storage",
            Self::Handoff => "handoff",
        };
        run::run(
            Command::new("cargo")
                .current_dir(&project.root)
                .args(["test", "--features", "ssr", "--test", target, "--"])
                .args(arguments),
        )?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes one kind, or all, and tells which files are others now.
///
/// # Errors
/// When what writes them cannot be built or fails. A failing test in a browser is no error
/// but the exit code.
pub fn command(project: &Project, only: Option<Kind>) -> Result<ExitCode> {
    let kinds = only.map_or(Kind::ALL.to_vec(), |kind| vec![kind]);
    for kind in kinds {
        println!("\nWriting {FOLDER}/{}", kind.files());
        let code = kind.write(project)?;
        if code != ExitCode::SUCCESS {
            return Ok(code);
        }
    }
    tell_changes(project);
    Ok(ExitCode::SUCCESS)
}

/// What git says of the folder, where there is git.
fn tell_changes(project: &Project) {
    let mut git = Command::new("git");
    git.current_dir(&project.root).args([
        "status",
        "--short",
        "--untracked-files=all",
        "--",
        FOLDER,
    ]);
    match run::output(&mut git).as_deref().map(str::trim_end) {
        Some("") => println!("\nNothing in {FOLDER} differs from what was committed."),
        Some(files) => println!(
            "\nOthers than were committed; read `git diff {FOLDER}` before you commit them:\n{files}"
        ),
        None => println!("\nWritten into {FOLDER}; read what has changed before you keep it."),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    /// The names of all tests in a folder that nothing runs unless it is told to.
    fn ignored(folder: &Path, names: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                ignored(&path, names);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                for (_, rest) in text
                    .match_indices("#[ignore")
                    .map(|(at, _)| text.split_at(at))
                {
                    let name = rest
                        .split_once("fn ")
                        .and_then(|(_, rest)| rest.split_once('('));
                    names.push(name.unwrap().0.to_owned());
                }
            }
        }
    }

    #[test]
    fn every_test_that_is_ignored_is_one_that_writes() {
        let mut names = Vec::new();
        ignored(&Project::find().unwrap().root.join("tests"), &mut names);
        names.sort();
        let mut wanted = Kind::ALL.map(Kind::test);
        wanted.sort_unstable();
        assert_eq!(names, wanted);
    }
}

//! `cargo xtask test`: every check there is, in the order in which they are
//! cheap, each with its time, and a summary. A failed step does not hide the
//! results of steps that do not need it.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::browser::{self, BuiltSite};
use crate::engines::{self, Choice};
use crate::project::{Project, PublicUrl};
use crate::ready::{self, Engine, EngineTools, Tools};
use crate::{bench, build, editorial, features, lints, package, run};

/// The path below which the second build stands, to prove that it can.
const SUB_PATH: &str = "https://clinic.example/clinic/guide/";

/// A part of the tests that can be run alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The sources are formatted
    Fmt,
    /// Clippy has nothing to say, natively and for wasm, nor `TypeScript` of the scripts
    Lint,
    /// Tests that need no browser, and how hard the texts are to read
    Native,
    /// Both builds, and the size budgets
    Build,
    /// The built site packs into one archive, twice the same, and builds twice the same
    Package,
    /// Tests in a browser, on sites built anew only where their sources have changed
    Browser,
    /// The smoke tests in Firefox and `WebKitGTK`, as far as this machine has or can get them
    Engines,
}

/// Runs all parts, or one, or the smoke tests in a chosen engine; of the browser tests
/// those whose names contain a word of `filter`.
///
/// # Errors
/// When the machine cannot be made ready. Failing checks are no error but the exit code.
pub fn test(
    project: &Project,
    only: Option<Part>,
    engine: Option<Choice>,
    filter: &[String],
) -> Result<ExitCode> {
    let only = only.or(engine.map(|_| Part::Engines));
    let wanted = |part: Part| only.is_none_or(|only| only == part);
    let parts_of_site = [Part::Build, Part::Package, Part::Browser, Part::Engines];
    let builds = parts_of_site.into_iter().any(wanted);
    let start = Instant::now();
    let tools = if builds || wanted(Part::Lint) {
        Some(ready::for_build(project)?)
    } else {
        None
    };
    if wanted(Part::Lint) || wanted(Part::Fmt) {
        ready::for_lints()?;
    }
    let typescript = wanted(Part::Lint).then(ready::for_scripts).transpose()?;
    let browser_tools = wanted(Part::Browser).then(ready::for_browser).transpose()?;
    let engines = if wanted(Part::Engines) {
        ready_engines(engine)
    } else {
        Vec::new()
    };
    println!("Ready after {}", run::time(start.elapsed()));

    let mut steps = Steps {
        done: Vec::new(),
        start,
    };
    if wanted(Part::Fmt) {
        steps.step("format", || cargo(project, &["fmt", "--all", "--check"]));
    }
    if let Some(tsc) = typescript {
        let for_wasm = tools.as_ref().is_some_and(Tools::default_rust_has_wasm);
        lint(&mut steps, project, for_wasm, &tsc);
    }
    if wanted(Part::Native) {
        steps.step("native tests", || {
            cargo(
                project,
                &["test", "--workspace", "--features", "ssr", "--no-fail-fast"],
            )
        });
        steps.step("readability", || editorial::readability(project));
    }
    if let Some(tools) = tools.filter(|_| builds) {
        let (dist, dist_sub) = (project.dist(), project.target().join("dist-sub"));
        let top = BuiltSite {
            dist: &dist,
            base: &PublicUrl::root(),
        };
        let base = SUB_PATH.parse().context("the path of the second build")?;
        let sub = BuiltSite {
            dist: &dist_sub,
            base: &base,
        };
        let make = if wanted(Part::Build) {
            build::build
        } else {
            build::build_if_stale
        };
        let one = steps.step("build", || make(project, &tools, top.dist, top.base));
        if wanted(Part::Build) {
            steps.step_after(one, "size budgets", || bench::check(&dist));
            steps.step_after(one, "features of the program", || {
                features::check(project, &dist)
            });
        }
        if wanted(Part::Package) {
            steps.step_after(one, "archive", || package::check_repeats(project, &dist));
            steps.step_after(one, "built again", || {
                package::check_built_again(project, &tools, &dist)
            });
        }
        if wanted(Part::Build) || wanted(Part::Browser) {
            let two = steps.step("build for a sub-path", || {
                make(project, &tools, sub.dist, sub.base)
            });
            if let Some(browser_tools) = browser_tools {
                steps.step_after(one && two, "browser tests", || {
                    browser::test(project, &browser_tools, top, sub, filter)
                });
            }
        }
        let only_engine = engine.is_some_and(|choice| choice != Choice::All);
        for (engine, tools) in engines {
            let name = smoke(engine);
            match tools {
                Ok(tools) => {
                    steps.step_after(one, name, || engines::test(project, &tools, top, filter));
                }
                // Who asks for one engine and does not get it has tested nothing.
                Err(error) if only_engine => {
                    steps.step(name, || Err(error));
                }
                Err(_) => steps.leave_out(name),
            }
        }
    }
    Ok(steps.summary())
}

/// The steps that read the sources without running them.
fn lint(steps: &mut Steps, project: &Project, for_wasm: bool, tsc: &Path) {
    steps.step("lint", || lints::native(project));
    if for_wasm {
        steps.step("lint for wasm", || lints::wasm(project));
    } else {
        println!("\nnote: not linted for wasm, the default Rust does not have that target");
    }
    steps.step("types of scripts", || lints::scripts(project, tsc));
}

/// Makes ready the engines of the smoke tests. What cannot be had is left out, with a line
/// that says which and why.
pub fn ready_engines(choice: Option<Choice>) -> Vec<(Engine, Result<EngineTools>)> {
    let engines = Choice::engines(choice).iter();
    let ready = engines.map(|engine| (*engine, ready::for_engine(*engine)));
    ready
        .inspect(|(engine, tools)| {
            if let Err(error) = tools {
                println!("\nleft out: {engine}\n  {}", run::describe(error));
            }
        })
        .collect()
}

/// The step of the smoke tests in an engine.
fn smoke(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "smoke in Chromium",
        Engine::Firefox => "smoke in Firefox",
        Engine::Webkit => "smoke in WebKitGTK",
    }
}

fn cargo(project: &Project, arguments: &[&str]) -> Result<()> {
    run::run(
        Command::new("cargo")
            .current_dir(&project.root)
            .args(arguments),
    )
}

/// What has been run so far.
struct Steps {
    done: Vec<(&'static str, Duration, Outcome)>,
    start: Instant,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed,
    /// A step that it needs has failed.
    Skipped,
    /// What it needs cannot be had on this machine, and need not be.
    LeftOut,
}

impl Steps {
    /// Runs a step; whether it passed.
    fn step(&mut self, name: &'static str, run: impl FnOnce() -> Result<()>) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let result = run();
        let outcome = if result.is_ok() {
            Outcome::Passed
        } else {
            Outcome::Failed
        };
        if let Err(error) = result {
            run::print_error(&error);
        }
        let length = start.elapsed();
        println!("== {name}: {} in {}", outcome.word(), run::time(length));
        self.done.push((name, length, outcome));
        outcome == Outcome::Passed
    }

    /// Runs a step if what it needs has passed.
    fn step_after(&mut self, ready: bool, name: &'static str, run: impl FnOnce() -> Result<()>) {
        if ready {
            self.step(name, run);
        } else {
            self.done.push((name, Duration::ZERO, Outcome::Skipped));
        }
    }

    /// Takes down that a step was left out.
    fn leave_out(&mut self, name: &'static str) {
        self.done.push((name, Duration::ZERO, Outcome::LeftOut));
    }

    fn count(&self, outcome: Outcome) -> usize {
        self.done
            .iter()
            .filter(|(_, _, each)| *each == outcome)
            .count()
    }

    fn summary(&self) -> ExitCode {
        println!("\nSummary after {}", run::time(self.start.elapsed()));
        for (name, length, outcome) in &self.done {
            println!(
                "  {:<8} {name:<24} {:>12}",
                outcome.word(),
                run::time(*length)
            );
        }
        let failed = self.count(Outcome::Failed);
        let skipped = self.count(Outcome::Skipped);
        print!("{} passed, {failed} failed", self.count(Outcome::Passed));
        println!(
            "{}",
            if skipped > 0 {
                format!(", {skipped} skipped")
            } else {
                String::new()
            }
        );
        if failed + skipped == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "FAILED",
            Self::Skipped => "skipped",
            Self::LeftOut => "left out",
        }
    }
}

//! `cargo xtask`: the guide's own commands.
//!
//! The front door for people who have nothing but a checkout: each command
//! first makes the machine ready (see [`ready`]) and then calls the ordinary
//! tools. It knows how the guide is built and tested, and nothing of what the
//! guide says.

mod project;
mod run;

mod ready;

mod build;
mod compress;
mod cut;
mod driver;
mod server;

mod bench;
mod browser;
mod editorial;
mod engines;
mod features;
mod fixtures;
mod lints;
mod package;
mod serve;
mod test;

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::project::{Project, PublicUrl};

/// Makes this machine ready, then builds, serves, tests, weighs or packs the guide.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the guide and serve it on this machine
    Serve(ServeArgs),
    /// Build the guide into a folder that any static host can serve
    Build(BuildArgs),
    /// Check format and lints, run the native tests, build, weigh, and test in browsers
    Test(TestArgs),
    /// Measure what a first visit downloads and how pages start, against the budgets
    Bench(BenchArgs),
    /// Write what tests compare with: documents and codes of a new version, trees of pages
    Fixtures(FixturesArgs),
    /// Pack the finished site with all that a clinic needs to publish it
    Package(PackageArgs),
    /// Measure how hard the texts are to read; fails above school grade 8
    Readability,
    /// Write all messages, rules and sources into a document for reviewers to sign
    ReviewPack(ReviewArgs),
    /// Only install what is missing for the other commands
    Ready(ReadyArgs),
}

#[derive(Args)]
struct ServeArgs {
    /// Watch the sources and rebuild on every change (unoptimised, with Trunk's own server)
    #[arg(long)]
    dev: bool,
    /// Port to listen on
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Address to listen on; 0.0.0.0 lets other devices in the network in
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Path below which the guide stands on its host
    #[arg(long, default_value = "/", value_name = "PATH")]
    public_url: PublicUrl,
}

#[derive(Args)]
struct BuildArgs {
    /// Path below which the guide will stand on its host
    #[arg(long, default_value = "/", value_name = "PATH")]
    public_url: PublicUrl,
    /// Where to put the finished site [default: dist]
    #[arg(long, value_name = "DIR")]
    dist: Option<PathBuf>,
}

#[derive(Args)]
struct TestArgs {
    /// Run one part only
    #[arg(long, value_enum, group = "part")]
    only: Option<test::Part>,
    /// Run the smoke tests only, in this engine
    #[arg(long, value_enum, group = "part")]
    engine: Option<engines::Choice>,
    /// Run only the browser tests whose names contain one of these: `--only browser -- plan records`
    #[arg(last = true, requires = "part", value_name = "FILTER")]
    filter: Vec<String>,
}

#[derive(Args)]
struct BenchArgs {
    /// Measure one part only
    #[arg(long, value_enum)]
    only: Option<bench::Part>,
    /// Measure the start of pages beside that of an empty shell, which is built for it
    #[arg(long)]
    peer: bool,
    /// Print the bytes of every page as JSON, and nothing else
    #[arg(long, conflicts_with_all = ["only", "peer"])]
    json: bool,
    /// The finished site to measure [default: dist, which is built first when missing]
    #[arg(long, value_name = "DIR")]
    dist: Option<PathBuf>,
}

#[derive(Args)]
struct FixturesArgs {
    /// Write one kind only
    #[arg(value_enum)]
    kind: Option<fixtures::Kind>,
}

#[derive(Args)]
struct PackageArgs {
    /// The finished site to pack [default: dist, which is built first unless it is new]
    #[arg(long, value_name = "DIR")]
    dist: Option<PathBuf>,
    /// Where to put the archive [default: target/package/mesotherapy-guide-<version>.zip]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Args)]
struct ReviewArgs {
    /// Where to put the document [default: target/review-pack.html]
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Take down that all of it was reviewed as it is now, by whom and when
    #[arg(long, value_name = "NAME, ROLE, DATE", conflicts_with = "file")]
    accept: Option<String>,
}

#[derive(Args)]
struct ReadyArgs {
    /// Also what the tests need: lints, TypeScript, Chromium and its driver, axe, the other engines
    #[arg(long)]
    tests: bool,
}

fn main() -> ExitCode {
    if cut::is_wanted() {
        return match cut::bind() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                run::print_error(&error);
                ExitCode::FAILURE
            }
        };
    }
    match dispatch(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            run::print_error(&error);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: Cli) -> Result<ExitCode> {
    let project = Project::find()?;
    match cli.command {
        Command::Serve(args) => {
            serve::serve(&project, args.dev, (args.host, args.port), &args.public_url)?;
        }
        Command::Build(args) => {
            let tools = ready::for_build(&project)?;
            let dist = args.dist.unwrap_or_else(|| project.dist());
            build::build(&project, &tools, &dist, &args.public_url)?;
            println!("\nThe finished site is in {}", dist.display());
        }
        Command::Test(args) => {
            return test::test(&project, args.only, args.engine, &args.filter);
        }
        Command::Bench(BenchArgs {
            only,
            peer,
            json,
            dist,
        }) => return bench::command(&project, dist, bench::Wanted { only, peer, json }),
        Command::Fixtures(args) => return fixtures::command(&project, args.kind),
        Command::Package(args) => package::command(&project, args.dist, args.out)?,
        Command::ReviewPack(args) => {
            editorial::review_pack(&project, args.file.as_deref(), args.accept.as_deref())?;
        }
        Command::Readability => editorial::readability(&project)?,
        Command::Ready(args) => {
            ready::for_build(&project)?;
            if args.tests {
                ready::for_lints()?;
                ready::for_scripts()?;
                ready::for_browser()?;
                test::ready_engines(None);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

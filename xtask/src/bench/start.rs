//! How pages start: what Lighthouse says, and when a slowed-down phone paints and answers,
//! beside an empty shell of another kind if wanted.
//!
//! What does not depend on the machine is limited. What does is told beside what is wanted,
//! and stops nobody: Lighthouse's score for speed, the time compared with the shell's in the
//! same run, and how soon a page stands there that is kept.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::package::site;
use crate::project::{Project, PublicUrl};
use crate::ready::{self, StartTools};
use crate::run;
use crate::server::Server;

/// What is measured: pages that are read, and pages that are used.
const READ: [&str; 4] = ["en/", "ar/", "ar/guide/risks/", "ar/answers/"];
const USED: [&str; 4] = ["ar/check/", "en/plan/", "ar/recovery/", "en/find/"];

/// How often each page is opened; the median counts.
const RUNS: u32 = 3;
/// The most that may move while a page starts.
const SHIFT: f64 = 0.005;
/// The least that Lighthouse may say of each.
const SCORES: [(&str, f64); 3] = [
    ("accessibility", 100.0),
    ("practices", 100.0),
    ("seo", 100.0),
];
/// What Lighthouse is wanted to say of the speed.
const SPEED: f64 = 99.0;
/// Wanted of the first paint, and of the first answer of a page that is used, in parts of
/// the shell's.
const PAINT: f64 = 0.75;
const ANSWER: f64 = 1.5;

/// Wanted of the first paint of the second visit, without a network, in milliseconds.
const AGAIN: f64 = 300.0;

const MEASURE: &str = "xtask/src/bench/start/measure.mjs";
const SHELL: [&str; 2] = [
    "xtask/src/bench/start/shell.jsx",
    "xtask/src/bench/start/shell.html",
];

/// Measures the site in `dist`, with `peer` beside the shell, and prints it. Whether all is well.
pub fn measure(project: &Project, dist: &Path, peer: bool) -> Result<bool> {
    let tools = ready::for_start(peer)?;
    let folder = project.target().join("start");
    let shell = match &tools.shell {
        Some(packages) => Some(measured(
            project,
            &tools,
            &built(project, packages, &folder)?,
            &[""],
            false,
        )?),
        None => None,
    };
    let first = fs::read_to_string(dist.join("en/index.html")).unwrap_or_default();
    ensure!(
        first.contains("data-base=\"/\""),
        "how pages start is measured of a site that was built for the top of its host"
    );
    let site = prepared(dist, &folder.join("site"))?;
    let pages = [READ, USED].concat();
    let guide = measured(project, &tools, &site, &pages, true)?;
    println!(
        "\nMedians of {RUNS}: Lighthouse's scores; seconds on a slowed-down phone; what moved"
    );
    println!(
        "  {:20} {:>4} {:>4} {:>4} {:>4}  {:>6} {:>7} {:>8} {:>6}  {:>6}",
        "", "perf", "a11y", "best", "seo", "paint", "largest", "answers", "again", "moved"
    );
    let shell = shell.and_then(|all| all.into_iter().next());
    let (mut wrong, mut wished) = (Vec::new(), Vec::new());
    for (page, seen) in pages.iter().zip(&guide) {
        row(&format!("/{page}"), seen);
        wrong.extend(faults(page, seen));
        wished.extend(wishes(page, seen, shell.as_ref()));
    }
    if let Some(shell) = &shell {
        row("the empty shell", shell);
    }
    for wish in &wished {
        println!("not reached: {wish}");
    }
    for fault in &wrong {
        println!("PAST BUDGET {fault}");
    }
    Ok(wrong.is_empty())
}

fn number(seen: &Value, name: &str) -> f64 {
    seen.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN)
}

fn row(name: &str, seen: &Value) {
    let score = |name| number(seen, name);
    let seconds = |name| number(seen, name) / 1000.0;
    println!(
        "  {name:20} {:>4} {:>4} {:>4} {:>4}  {:>6.2} {:>7.2} {:>8.2} {:>6.2}  {:>6.3}",
        score("performance"),
        score("accessibility"),
        score("practices"),
        score("seo"),
        seconds("paint"),
        seconds("largest"),
        seconds("answers"),
        seconds("again"),
        number(seen, "shift"),
    );
}

/// What a page does not keep. What could not be measured keeps nothing.
fn faults(page: &str, seen: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, least) in SCORES {
        let score = number(seen, name);
        if score.is_nan() || score < least {
            let failed = seen.get("failed").map(Value::to_string).unwrap_or_default();
            faults.push(format!(
                "/{page}: Lighthouse gives {score} for {name}: {failed}"
            ));
        }
    }
    let moved = number(seen, "shift");
    if moved.is_nan() || moved > SHIFT {
        faults.push(format!("/{page}: {moved:.3} moves, {SHIFT} allowed"));
    }
    faults
}

/// What is wanted of a page and not reached.
fn wishes(page: &str, seen: &Value, shell: Option<&Value>) -> Vec<String> {
    let mut wishes = Vec::new();
    let speed = number(seen, "performance");
    if speed < SPEED {
        wishes.push(format!("/{page}: {speed} for performance, {SPEED} wanted"));
    }
    let again = number(seen, "again");
    if again > AGAIN {
        wishes.push(format!(
            "/{page}: painted after {again:.0} ms without a network, {AGAIN} wanted"
        ));
    }
    let Some(shell) = shell else { return wishes };
    let mut compare = |name, most| {
        let ratio = number(seen, name) / number(shell, name);
        if ratio > most {
            wishes.push(format!(
                "/{page}: {name} after {ratio:.2} of the shell's time, {most} wanted"
            ));
        }
    };
    compare("paint", PAINT);
    if USED.contains(&page) {
        compare("answers", ANSWER);
    }
    wishes
}

/// Opens the pages of a site again and again, with a `worker` also without a network; what
/// was seen, page by page.
fn measured(
    project: &Project,
    tools: &StartTools,
    site: &Path,
    pages: &[&str],
    worker: bool,
) -> Result<Vec<Value>> {
    let localhost = std::net::Ipv4Addr::LOCALHOST.into();
    let server = Server::start(site, &PublicUrl::root(), localhost, 0)?;
    let addresses: Vec<_> = pages
        .iter()
        .map(|page| format!("{}{page}", server.address()))
        .collect();
    let found = site.with_extension("json");
    let wanted = json!({
        "tools": tools.lighthouse,
        "chromium": tools.chromium,
        "runs": RUNS,
        "pages": addresses,
        "worker": worker,
        "found": found,
    });
    let mut node = Command::new("node");
    node.arg(project.root.join(MEASURE)).arg(wanted.to_string());
    run::run(&mut node)?;
    let read = fs::read(&found).with_context(|| format!("could not read {}", found.display()))?;
    let all: Vec<Value> = serde_json::from_slice(&read).context("what was measured is no JSON")?;
    ensure!(all.len() == pages.len(), "not every page was measured");
    Ok(all)
}

/// A copy of a site with each file compressed beside it, as good hosts have it.
fn prepared(dist: &Path, to: &Path) -> Result<PathBuf> {
    let files = site::read(dist)?;
    let smaller = site::compressed(&files)?;
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    site::write(&files, to)?;
    site::write(&smaller, to)?;
    Ok(to.to_owned())
}

/// Builds the empty shell with the packages in `packages`.
fn built(project: &Project, packages: &Path, folder: &Path) -> Result<PathBuf> {
    let [script, page] = SHELL.map(|file| project.root.join(file));
    let plain = folder.join("shell-plain");
    fs::create_dir_all(&plain)?;
    let modules = packages.join("node_modules");
    let name = format!("esbuild{}", if cfg!(windows) { ".cmd" } else { "" });
    let mut bundle = Command::new(modules.join(".bin").join(name));
    bundle
        .env("NODE_PATH", &modules)
        .arg(script)
        .args(["--bundle", "--minify", "--format=esm", "--jsx=automatic"])
        .arg("--define:process.env.NODE_ENV=\"production\"")
        .arg(format!("--outfile={}", plain.join("shell.js").display()));
    run::run(&mut bundle)?;
    fs::copy(page, plain.join("index.html"))?;
    fs::write(
        plain.join("shell.css"),
        "body { font-family: sans-serif }\n",
    )?;
    prepared(&plain, &folder.join("shell"))
}

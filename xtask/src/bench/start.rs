//! How pages start: what Lighthouse says, and when a slowed-down phone paints and answers,
//! beside an empty shell of another kind if wanted.
//!
//! What does not depend on the machine is limited, and so is the time compared with the
//! shell's, which is opened in turn with each page. What is wanted and not reached is told
//! beside it, and stops nobody: less of the shell's time than is allowed, Lighthouse's score
//! for speed, and how soon a page stands there that is kept.

use std::fs;
use std::net::Ipv4Addr;
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

/// How often Lighthouse judges each page; the median counts.
const RUNS: u32 = 3;
/// How often each page is opened on the slow phone: single visits differ by a fifth.
const SLOW: u32 = 7;
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
/// Of the first paint, and of the first answer of a page that is used, in parts of the
/// shell's: what is wanted, and what is allowed: of the paint a sixth more than the slowest page
/// needed on 30 November 2026, of the answer a fifteenth.
const PAINT: Ratio = Ratio {
    of: "paint",
    wanted: 0.75,
    allowed: 0.91,
};
const ANSWER: Ratio = Ratio {
    of: "answers",
    wanted: 1.5,
    allowed: 2.1,
};

/// Wanted of the first paint of the second visit, without a network, in milliseconds.
const AGAIN: f64 = 300.0;

const MEASURE: &str = "xtask/src/bench/start/measure.mjs";
const SHELL: [&str; 2] = [
    "xtask/src/bench/start/shell.jsx",
    "xtask/src/bench/start/shell.html",
];

/// How much of the shell's time a page may take.
struct Ratio {
    /// What is timed.
    of: &'static str,
    wanted: f64,
    allowed: f64,
}

/// Measures the site in `dist`, with `peer` beside the shell, and prints it. Whether all is well.
pub fn measure(project: &Project, dist: &Path, peer: bool) -> Result<bool> {
    let tools = ready::for_start(peer)?;
    let folder = project.target().join("start");
    let first = fs::read_to_string(dist.join("en/index.html")).unwrap_or_default();
    ensure!(
        first.contains("data-base=\"/\""),
        "how pages start is measured of a site that was built for the top of its host"
    );
    let shell = match &tools.shell {
        Some(packages) => Some(served(&built(project, packages, &folder)?)?),
        None => None,
    };
    let site = served(&prepared(dist, &folder.join("site"))?)?;
    let found = folder.join("found.json");
    let beside = shell.as_ref().map(Server::address);
    let alone = match beside {
        Some(shell) => measured(project, &tools, &[shell.to_owned()], None, false, &found)?,
        None => Vec::new(),
    };
    let pages = [READ, USED].concat();
    let addresses: Vec<_> = pages
        .iter()
        .map(|page| format!("{}{page}", site.address()))
        .collect();
    let guide = measured(project, &tools, &addresses, beside, true, &found)?;
    println!(
        "\nMedians of {RUNS}: Lighthouse's scores; of {SLOW}, seconds on a slowed-down phone, \
         in parts of the shell's time; what moved"
    );
    println!(
        "  {:20} {:>4} {:>4} {:>4} {:>4}  {:>6} {:>5} {:>7} {:>8} {:>5} {:>6}  {:>6}",
        "", "perf", "a11y", "best", "seo", "paint", "", "largest", "answers", "", "again", "moved"
    );
    let (mut wrong, mut wished) = (Vec::new(), Vec::new());
    for (page, seen) in pages.iter().zip(&guide) {
        row(&format!("/{page}"), seen);
        wrong.extend(faults(page, seen));
        wished.extend(wishes(page, seen));
    }
    if let Some(shell) = alone.first() {
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

/// The time of a page in parts of the shell's, where that was opened beside it.
fn ratio(seen: &Value, name: &str) -> f64 {
    let beside = seen.get("beside").unwrap_or(&Value::Null);
    number(seen, name) / number(beside, name)
}

/// A figure as the table shows it; nothing, where it was not measured.
fn figure(number: f64, places: usize) -> String {
    if number.is_nan() {
        String::new()
    } else {
        format!("{number:.places$}")
    }
}

fn row(name: &str, seen: &Value) {
    let score = |name| figure(number(seen, name), 0);
    let seconds = |name| figure(number(seen, name) / 1000.0, 2);
    println!(
        "  {name:20} {:>4} {:>4} {:>4} {:>4}  {:>6} {:>5} {:>7} {:>8} {:>5} {:>6}  {:>6}",
        score("performance"),
        score("accessibility"),
        score("practices"),
        score("seo"),
        seconds("paint"),
        figure(ratio(seen, "paint"), 2),
        seconds("largest"),
        seconds("answers"),
        figure(ratio(seen, "answers"), 2),
        seconds("again"),
        figure(number(seen, "shift"), 3),
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
    for Ratio { of, allowed, .. } in ratios(page) {
        let part = ratio(seen, of);
        if part > allowed {
            faults.push(format!(
                "/{page}: {of} after {part:.2} of the shell's time, {allowed} allowed"
            ));
        }
    }
    faults
}

/// The times of a page that are compared with the shell's.
fn ratios(page: &str) -> impl Iterator<Item = Ratio> {
    let answers = USED.contains(&page).then_some(ANSWER);
    [Some(PAINT), answers].into_iter().flatten()
}

/// What is wanted of a page and not reached.
fn wishes(page: &str, seen: &Value) -> Vec<String> {
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
    for Ratio { of, wanted, .. } in ratios(page) {
        let part = ratio(seen, of);
        if part > wanted {
            wishes.push(format!(
                "/{page}: {of} after {part:.2} of the shell's time, {wanted} wanted"
            ));
        }
    }
    wishes
}

/// Opens pages again and again, with a `worker` also without a network; what was seen, page
/// by page, and of the page `beside` that was opened in turn with it.
fn measured(
    project: &Project,
    tools: &StartTools,
    pages: &[String],
    beside: Option<&str>,
    worker: bool,
    found: &Path,
) -> Result<Vec<Value>> {
    let wanted = json!({
        "tools": tools.lighthouse,
        "chromium": tools.chromium,
        "runs": RUNS,
        "slow": SLOW,
        "pages": pages,
        "beside": beside,
        "worker": worker,
        "found": found,
    });
    let mut node = Command::new("node");
    node.arg(project.root.join(MEASURE)).arg(wanted.to_string());
    run::run(&mut node)?;
    let read = fs::read(found).with_context(|| format!("could not read {}", found.display()))?;
    let all: Vec<Value> = serde_json::from_slice(&read).context("what was measured is no JSON")?;
    ensure!(all.len() == pages.len(), "not every page was measured");
    Ok(all)
}

/// Serves a site at the top of its host.
fn served(site: &Path) -> Result<Server> {
    Server::start(site, &PublicUrl::root(), Ipv4Addr::LOCALHOST.into(), 0)
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

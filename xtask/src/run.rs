//! Running other programs: shown before they start, watched while they run,
//! explained when they fail. Knows no particular program.

use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, ffi::OsStr, fmt, path::PathBuf};

use anyhow::{Context, Error, Result, bail};

/// How often it is said that a program still runs.
const REMINDER: Duration = Duration::from_secs(60);
/// How often a running program is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// Whether this program has been asked to end.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Stops the program that is running, and every later one at once, so that callers
/// come to their end and clean up.
pub fn stop_all() {
    ENDING.store(true, Ordering::Relaxed);
}

/// Runs `command` with its output visible.
///
/// # Errors
/// When it cannot be started or does not succeed; the error names the command.
pub fn run(command: &mut Command) -> Result<()> {
    run_within(command, Duration::MAX)
}

/// Runs `command` until it or the user ends it; it is expected to run long and is not
/// mentioned again.
///
/// # Errors
/// As [`run`].
pub fn run_server(command: &mut Command) -> Result<()> {
    run_with(command, Duration::MAX, Duration::MAX)
}

/// Runs `command` with its output visible and stops it after `limit`.
///
/// # Errors
/// As [`run`], and when the time is up.
pub fn run_within(command: &mut Command, limit: Duration) -> Result<()> {
    run_with(command, limit, REMINDER)
}

fn run_with(command: &mut Command, limit: Duration, reminder: Duration) -> Result<()> {
    let shown = show(command);
    println!("  $ {shown}");
    let child = command
        .stdin(Stdio::null())
        .spawn()
        .with_context(|| format!("command: {shown}\n  could not be started"))?;
    let status = watch(child, limit, reminder, &shown)?;
    if !status.success() {
        bail!("command: {shown}\n  ended with {status}");
    }
    Ok(())
}

fn watch(mut child: Child, limit: Duration, reminder: Duration, shown: &str) -> Result<ExitStatus> {
    let start = Instant::now();
    let mut next_reminder = reminder;
    loop {
        if let Some(status) = child.try_wait().context("could not wait for a program")? {
            return Ok(status);
        }
        let elapsed = start.elapsed();
        if elapsed >= limit || ENDING.load(Ordering::Relaxed) {
            // A program that has just ended by itself cannot be stopped; either way it is gone.
            let _ = child.kill();
            let _ = child.wait();
            bail!("command: {shown}\n  was stopped after {}", time(elapsed));
        }
        if elapsed >= next_reminder {
            println!("  … still running after {}", time(elapsed));
            next_reminder = elapsed + reminder;
        }
        thread::sleep(LOOK);
    }
}

/// What `command` prints to its standard output, or `None` when it cannot run or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    if !output.status.success() {
        return None;
    }
    String::from_utf8(output.stdout).ok()
}

/// The first program called `name` in the folders of `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    find_in(&env::var_os("PATH")?, name)
}

/// The first program called `name` in the folders of `path`.
pub fn find_in(path: &OsStr, name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(path)
        .map(|folder| folder.join(&name))
        .find(|p| p.is_file())
}

/// `command` as a person would type it, with the variables it sets.
pub fn show(command: &Command) -> String {
    let set = command
        .get_envs()
        // `PATH` is long, and the line above each step says where its tools are.
        .filter(|(name, _)| *name != OsStr::new("PATH"))
        .filter_map(|(name, value)| Some((name.to_string_lossy(), value?.to_string_lossy())))
        .map(|(name, value)| format!("{name}={value} "));
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    set.collect::<String>() + &words.join(" ")
}

/// A length of time as people say it: `42.3 s`, `5 min 3 s`.
pub fn time(length: Duration) -> String {
    let seconds = length.as_secs();
    if seconds < 60 {
        format!("{:.1} s", length.as_secs_f32())
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

/// What the user can do about an error; the outermost context of errors that have one.
#[derive(Debug)]
pub struct Remedy(pub String);

impl fmt::Display for Remedy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "remedy: {}", self.0)
    }
}

/// Prints an error, all that led to it, and last what to do about it.
pub fn print_error(error: &Error) {
    eprintln!("\nerror: {}", describe(error));
}

/// An error, all that led to it, and last what to do about it.
pub fn describe(error: &Error) -> String {
    let remedy = error.downcast_ref::<Remedy>();
    let causes = error
        .chain()
        .skip(usize::from(remedy.is_some()))
        .map(ToString::to_string);
    let lines: Vec<String> = causes.chain(remedy.map(Remedy::to_string)).collect();
    lines.join("\n  ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn commands_are_shown_as_typed() {
        let mut command = Command::new("npm");
        command
            .args(["install", "axe-core"])
            .env("A", "b")
            .env("PATH", "/x")
            .env_remove("C");
        assert_eq!(show(&command), "A=b npm install axe-core");
    }

    #[test]
    fn times_are_readable() {
        assert_eq!(time(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(time(Duration::from_secs(303)), "5 min 3 s");
    }

    #[test]
    fn an_error_ends_with_what_to_do() {
        let error = anyhow::anyhow!("the cause").context("the step");
        assert_eq!(describe(&error), "the step\n  the cause");
        let error = error.context(Remedy("do this".to_owned()));
        assert_eq!(describe(&error), "the step\n  the cause\n  remedy: do this");
    }

    #[cfg(unix)]
    #[test]
    fn a_program_past_its_time_is_stopped_and_named() {
        let limit = Duration::from_millis(100);
        let error = run_within(Command::new("sleep").arg("30"), limit).unwrap_err();
        assert!(error.to_string().contains("sleep 30"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_failing_program_is_named_with_its_status() {
        let error = run(&mut Command::new("false")).unwrap_err();
        assert!(error.to_string().contains("command: false"), "{error}");
    }
}

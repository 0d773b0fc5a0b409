//! Programs that drive browsers, and displays that need no screen: started, waited
//! for, and ended with everything that they have started.
//!
//! [`Display`] is for `WebKitGTK` on machines without a screen, and goes with it. Groups of
//! programs and the signal to end are Unix's; the other halves only let this compile elsewhere.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use tokio::runtime::Runtime;
use tokio::signal;

use crate::run;

/// How long a driver may take to begin or to end.
const PATIENCE: Duration = Duration::from_secs(15);
/// The screen that a display pretends to have: larger than every window of the tests.
const SCREEN: &str = "1400x1000x24";

/// From now on, asked to end, this program first stops what it has started.
pub fn end_in_order() -> Result<()> {
    let runtime = Runtime::new().context("could not listen for the request to end")?;
    thread::spawn(move || {
        runtime.spawn(async {
            if signal::ctrl_c().await.is_ok() {
                run::stop_all();
            }
        });
        runtime.block_on(terminated());
        run::stop_all();
    });
    Ok(())
}

/// Waits for the signal by which other programs ask this one to end.
#[cfg(unix)]
async fn terminated() {
    if let Ok(mut signal) = signal::unix::signal(signal::unix::SignalKind::terminate())
        && signal.recv().await.is_some()
    {
        return;
    }
    std::future::pending::<()>().await;
}

/// Only Unix has that signal.
#[cfg(not(unix))]
async fn terminated() {
    std::future::pending::<()>().await;
}

/// A running driver; ends with the value, and the browsers it started end with it.
pub struct Driver {
    process: Child,
    address: SocketAddr,
}

impl Driver {
    /// Starts a driver on a free port, which is added to `command`.
    pub fn start(command: &mut Command) -> Result<Self> {
        // Chosen here, because drivers only print the port that they choose themselves.
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let program = command.get_program().to_string_lossy().into_owned();
        in_own_group(command);
        let process = command
            .arg(format!("--port={}", address.port()))
            .env("TZ", morning())
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("could not start {program}"))?;
        // From here on the process is stopped on every way out.
        let mut driver = Self { process, address };
        let start = Instant::now();
        while driver.ask("/status").is_err() {
            if let Some(status) = driver.process.try_wait()? {
                bail!("{program} ended at once with {status}");
            }
            if start.elapsed() > PATIENCE {
                bail!("{program} does not answer on {address}");
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(driver)
    }

    /// The address at which it takes commands.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Sends a request without body; whether the answer begins, and says that it is one.
    fn ask(&self, path: &str) -> Result<()> {
        let mut stream = TcpStream::connect_timeout(&self.address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )?;
        let mut beginning = [0; 12];
        stream.read_exact(&mut beginning).context("no answer")?;
        if !beginning.ends_with(b"200") {
            bail!("it does not know {path}");
        }
        Ok(())
    }

    /// Whether it has ended by itself before long.
    fn has_ended(&mut self) -> bool {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return true;
            }
            thread::sleep(Duration::from_millis(50));
        }
        false
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked politely, chromedriver also ends browsers that a broken test has left
        // behind. The others do not know that request: their whole group is ended.
        if self.ask("/shutdown").is_ok() && self.has_ended() {
            return;
        }
        if end_group(&self.process) && self.has_ended() {
            return;
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A time zone in which it is ten in the morning now, so that no day ends while browsers
/// are tested, at whatever hour that is.
fn morning() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let hour = since.map_or(0, |since| since.as_secs() / 3600 % 24);
    zone(hour)
}

/// The time zone in which it is ten when it is `hour` o'clock, from 0 to 23, in UTC.
fn zone(hour: u64) -> String {
    // These names count the hours that Greenwich is ahead, from -14 to +12.
    let ahead = hour.cast_signed() - 10;
    let ahead = if ahead > 12 { ahead - 24 } else { ahead };
    format!("Etc/GMT{ahead:+}")
}

/// Lets a program be the first of a group, which what it starts belongs to.
#[cfg(unix)]
fn in_own_group(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

/// Asks the group of a program to end; whether that was possible.
#[cfg(unix)]
fn end_group(first: &Child) -> bool {
    let group = format!("-{}", first.id());
    let asked = Command::new("kill").args(["-TERM", "--", &group]).status();
    asked.is_ok_and(|status| status.success())
}

/// Only Unix has groups of programs.
#[cfg(not(unix))]
fn in_own_group(_: &mut Command) {}

/// Only Unix has groups of programs.
#[cfg(not(unix))]
fn end_group(_: &Child) -> bool {
    false
}

/// A display that needs no screen; ends with the value.
pub struct Display {
    process: Child,
    name: String,
}

impl Display {
    /// Starts `program`, an X server without a screen.
    pub fn start(program: &Path) -> Result<Self> {
        let process = Command::new(program)
            // It chooses a free number and writes it to its output.
            .args(["-displayfd", "1", "-screen", "0", SCREEN])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("could not start {}", program.display()))?;
        let mut display = Self {
            process,
            name: String::new(),
        };
        let mut number = String::new();
        if let Some(output) = &mut display.process.stdout {
            BufReader::new(output).read_line(&mut number)?;
        }
        if number.trim().is_empty() {
            bail!("{} ended without a display", program.display());
        }
        display.name = format!(":{}", number.trim());
        Ok(display)
    }

    /// What programs call it.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::zone;

    #[test]
    fn at_every_hour_there_is_a_place_where_it_is_ten() {
        for (hour, name) in [(0, "Etc/GMT-10"), (9, "Etc/GMT-1"), (10, "Etc/GMT+0")] {
            assert_eq!(zone(hour), name);
        }
        for (hour, name) in [(22, "Etc/GMT+12"), (23, "Etc/GMT-11")] {
            assert_eq!(zone(hour), name);
        }
    }
}

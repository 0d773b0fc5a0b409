//! The tests in a real browser: starts the servers and the driver, runs the
//! tests against them, and stops everything whatever happened.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::runtime::Runtime;
use tokio::signal;

use crate::project::{Project, PublicUrl};
use crate::ready::BrowserTools;
use crate::run;
use crate::server::Server;

/// How long the driver may take to begin or to end.
const PATIENCE: Duration = Duration::from_secs(15);

/// A finished site, and the path it was built for.
#[derive(Debug, Clone, Copy)]
pub struct BuiltSite<'a> {
    /// Its folder.
    pub dist: &'a Path,
    /// The path below which it stands.
    pub base: &'a PublicUrl,
}

/// Runs `tests/browser` against two finished sites: one at the top of its host, one below a path.
/// With a `filter` only tests whose names contain one of its words.
///
/// # Errors
/// When something cannot be started, or a test fails.
pub fn test(
    project: &Project,
    tools: &BrowserTools,
    top: BuiltSite<'_>,
    sub: BuiltSite<'_>,
    filter: &[String],
) -> Result<()> {
    let localhost = Ipv4Addr::LOCALHOST.into();
    let (top_dist, sub_dist) = (top.dist, sub.dist);
    let top = Server::start(top_dist, top.base, localhost, 0)?;
    let sub = Server::start(sub_dist, sub.base, localhost, 0)?;
    let driver = Driver::start(&tools.chromedriver)?;
    end_in_order()?;
    let mut test = Command::new("cargo");
    test.current_dir(&project.root)
        .env("GUIDE_URL", top.address())
        .env("GUIDE_SUB_URL", sub.address())
        // For the tests that serve the sites themselves and stop in between.
        .env("GUIDE_DIST", top_dist)
        .env("GUIDE_SUB_DIST", sub_dist)
        .env("WEBDRIVER_URL", driver.url())
        .env("CHROMIUM", &tools.chromium)
        .env("AXE_PATH", &tools.axe)
        .args([
            "test",
            "--features",
            "ssr,browser-tests",
            "--test",
            "browser",
        ])
        // Each test has a browser of its own, and small machines hold about two.
        .args(["--", "--test-threads=2"])
        .args(filter);
    run::run(&mut test)
}

/// From now on, asked to end, this program first stops what it has started.
fn end_in_order() -> Result<()> {
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

/// A running chromedriver; ends with the value, and the browsers it started end with it.
struct Driver {
    process: Child,
    address: SocketAddr,
}

impl Driver {
    fn start(program: &Path) -> Result<Self> {
        // Chosen here, because chromedriver only prints the port that it chooses itself.
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let process = Command::new(program)
            .arg(format!("--port={}", address.port()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("could not start {}", program.display()))?;
        // From here on the process is stopped on every way out.
        let mut driver = Self { process, address };
        let start = Instant::now();
        while driver.ask("/status").is_err() {
            if let Some(status) = driver.process.try_wait()? {
                bail!("{} ended at once with {status}", program.display());
            }
            if start.elapsed() > PATIENCE {
                bail!("{} does not answer on {address}", program.display());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(driver)
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Sends a request without body and waits for the beginning of the answer.
    fn ask(&self, path: &str) -> Result<()> {
        let mut stream = TcpStream::connect_timeout(&self.address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )?;
        stream.read_exact(&mut [0; 8]).context("no answer")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked politely it also ends browsers that a broken test has left behind.
        if self.ask("/shutdown").is_ok() {
            let start = Instant::now();
            while start.elapsed() < PATIENCE {
                if matches!(self.process.try_wait(), Ok(Some(_))) {
                    return;
                }
                thread::sleep(Duration::from_millis(50));
            }
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

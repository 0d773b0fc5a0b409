//! The smoke tests, in an engine of choice: starts the server, the driver and what the
//! browser is shown on, and stops everything whatever happened.

use std::fs::{self, File};
use std::net::Ipv4Addr;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::browser::BuiltSite;
use crate::driver::{Display, Driver, end_in_order};
use crate::project::Project;
use crate::ready::{Engine, EngineTools};
use crate::run;
use crate::server::Server;

/// Which engines the smoke tests run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Choice {
    /// Chromium, in which all other browser tests run as well
    Chromium,
    /// Firefox
    Firefox,
    /// `WebKitGTK`, the nearest to Safari that runs here
    Webkit,
    /// All three, as far as this machine has or can get them
    All,
}

impl Choice {
    /// The engines; without a choice those that no other test runs in.
    pub fn engines(choice: Option<Self>) -> &'static [Engine] {
        match choice {
            None => &[Engine::Firefox, Engine::Webkit],
            Some(Self::Chromium) => &[Engine::Chromium],
            Some(Self::Firefox) => &[Engine::Firefox],
            Some(Self::Webkit) => &[Engine::Webkit],
            Some(Self::All) => &[Engine::Chromium, Engine::Firefox, Engine::Webkit],
        }
    }
}

/// Runs `tests/engines` in an engine against a finished site at the top of its host.
/// With a `filter` only tests whose names contain one of its words.
pub fn test(
    project: &Project,
    tools: &EngineTools,
    site: BuiltSite<'_>,
    filter: &[String],
) -> Result<()> {
    end_in_order()?;
    let server = Server::start(site.dist, site.base, Ipv4Addr::LOCALHOST.into(), 0)?;
    let display = tools.display.as_deref().map(Display::start).transpose()?;
    // Firefox writes there what its console says.
    let output = project.target().join(format!("{}.log", tools.engine.id()));
    fs::create_dir_all(project.target())?;
    let written =
        File::create(&output).with_context(|| format!("could not write {}", output.display()))?;
    let mut driver = Command::new(&tools.driver);
    driver
        .stdout(Stdio::from(written.try_clone()?))
        .stderr(Stdio::from(written));
    if let Some(display) = &display {
        driver
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11");
    }
    // Ends before the display that its browser is shown on.
    let driver = Driver::start(&mut driver)?;
    let mut test = project.cargo("test --features ssr --test engines");
    test.env("GUIDE_URL", server.address())
        // For the test that serves the site itself and stops in between.
        .env("GUIDE_DIST", site.dist)
        .env("WEBDRIVER_URL", driver.url())
        .env("ENGINE", tools.engine.id())
        .env("ENGINE_BROWSER", &tools.browser)
        .env("ENGINE_OUTPUT", &output)
        // Other drivers than Chromium's have one browser at a time.
        .args(["--", "--test-threads=1"])
        .args(filter);
    for module in beyond(tools.engine) {
        println!("  left out: {module} cannot be tested in {}", tools.engine);
        test.args(["--skip", module]);
    }
    run::run(&mut test)
}

/// The modules of tests that an engine's driver cannot do; each says why.
fn beyond(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium | Engine::Firefox => &[],
        Engine::Webkit => &["paper::"],
    }
}

//! The tests in a real browser: starts the servers and the driver, runs the
//! tests against them, and stops everything whatever happened.

use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::driver::{Driver, end_in_order};
use crate::project::{Project, PublicUrl};
use crate::ready::BrowserTools;
use crate::run;
use crate::server::Server;

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
    let driver = Driver::start(&mut Command::new(&tools.chromedriver))?;
    end_in_order()?;
    let mut test = project.cargo("test --features ssr --test browser");
    test.env("GUIDE_URL", top.address())
        .env("GUIDE_SUB_URL", sub.address())
        // For the tests that serve the sites themselves and stop in between.
        .env("GUIDE_DIST", top_dist)
        .env("GUIDE_SUB_DIST", sub_dist)
        .env("WEBDRIVER_URL", driver.url())
        .env("CHROMIUM", &tools.chromium)
        .env("AXE_PATH", &tools.axe)
        // Each test has a browser of its own, and small machines hold about two.
        .args(["--", "--test-threads=2"])
        .args(filter);
    run::run(&mut test)
}

//! `cargo xtask serve`: the guide on this machine, as any host would serve it,
//! or with `--dev` rebuilt on every change.

use std::net::{IpAddr, TcpListener};

use anyhow::{Context, Result};

use crate::project::{Project, PublicUrl};
use crate::run::{self, Remedy};
use crate::server::Server;
use crate::{build, ready};

/// Builds and serves the guide until the user stops it.
///
/// # Errors
/// When the machine cannot be made ready, the build fails, or the port is taken.
pub fn serve(
    project: &Project,
    dev: bool,
    (host, port): (IpAddr, u16),
    public_url: &PublicUrl,
) -> Result<()> {
    // Now rather than after minutes of building.
    TcpListener::bind((host, port))
        .with_context(|| format!("could not listen on {host}:{port}"))
        .context(Remedy("choose another port with --port".to_owned()))?;
    let tools = ready::for_build(project)?;
    if dev {
        println!(
            "\nhttp://{host}:{port}{} after the first build (Ctrl-C stops)",
            public_url.path()
        );
        let mut trunk = build::trunk(project, &tools, false)?;
        // Loading a page again must show what was built last, and not what is kept.
        trunk.env("GUIDE_OFFLINE", "no");
        // Words that are changed need nothing compiled (`src/build.rs`).
        trunk.env("GUIDE_DEV", "yes");
        // For who changes a style: every component in its states, at `en/parts/`.
        trunk.env("GUIDE_PARTS", "yes");
        trunk.args(["serve", "--offline", "--public-url", public_url.path()]);
        trunk.args(["--address", &host.to_string(), "--port", &port.to_string()]);
        // The reloading script is inline and the guide's policy allows no such script;
        // unknown addresses get the guide's own page, not the first one.
        trunk.args(["--no-autoreload=true", "--no-spa=true"]);
        return run::run_server(&mut trunk);
    }
    let dist = project.dist();
    build::build_if_stale(project, &tools, &dist, public_url)?;
    let server = Server::start(&dist, public_url, host, port)?;
    println!("\nThe guide is at {} (Ctrl-C stops)", server.address());
    server.wait()
}

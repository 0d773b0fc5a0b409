//! A small static server: a folder's files below a path, the way an ordinary
//! host serves them, with the headers that the folder's own `_headers` asks for.
//! Used by `serve` and by the browser tests. Knows nothing of the guide but the
//! name of its page for unknown addresses, `404.html`.

mod headers;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::uri::{PathAndQuery, Uri};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::response::{IntoResponse, Redirect};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower_http::compression::CompressionLayer;
use tower_http::services::{ServeDir, ServeFile};

use crate::project::PublicUrl;

pub use headers::Headers;

/// A running server; stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: String,
    runtime: Runtime,
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Serves `dist` below `base`. Port 0 takes any free port.
    ///
    /// # Errors
    /// When the port is taken or may not be used, or the site's `_headers` cannot be obeyed.
    pub fn start(dist: &Path, base: &PublicUrl, host: IpAddr, port: u16) -> Result<Self> {
        let runtime = Runtime::new().context("could not start the server's threads")?;
        let listener = runtime
            .block_on(TcpListener::bind(SocketAddr::new(host, port)))
            .with_context(|| format!("could not listen on {host}:{port}"))?;
        let address = format!("http://{}{}", listener.local_addr()?, base.path());
        let app = router(Site {
            dist: dist.to_owned(),
            base: base.clone(),
            headers: Headers::read(dist)?,
        });
        let (stop, stopped) = oneshot::channel();
        let serving = axum::serve(listener, app).with_graceful_shutdown(async {
            // An error means that the other end is gone, which is also a reason to stop.
            let _ = stopped.await;
        });
        let task = runtime.spawn(async { serving.await });
        Ok(Self {
            address,
            runtime,
            stop,
            task,
        })
    }

    /// The address of the site's first page, with its slash.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Serves until Ctrl-C, then lets running answers finish.
    pub fn wait(self) -> Result<()> {
        let Self {
            runtime,
            stop,
            task,
            ..
        } = self;
        runtime
            .block_on(tokio::signal::ctrl_c())
            .context("could not listen for Ctrl-C")?;
        println!("\nstopping");
        let _ = stop.send(());
        runtime.block_on(async {
            // A browser may keep its connection open for minutes; nobody waits for that.
            let limit = std::time::Duration::from_secs(2);
            match tokio::time::timeout(limit, task).await {
                Ok(ended) => ended
                    .context("the server broke off")?
                    .context("the server failed"),
                Err(_) => Ok(()),
            }
        })
    }
}

#[derive(Debug)]
struct Site {
    dist: PathBuf,
    base: PublicUrl,
    headers: Headers,
}

fn router(site: Site) -> Router {
    Router::new()
        .fallback(answer)
        .with_state(Arc::new(site))
        .layer(CompressionLayer::new())
}

async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let Some(inner) = path.strip_prefix(site.base.path()) else {
        if format!("{path}/") == site.base.path() {
            return redirect(&path, request.uri().query());
        }
        return not_found(&site, request).await;
    };
    // `ServeDir` would do this too, but it cannot know the path it stands below.
    if !inner.is_empty() && !inner.ends_with('/') && is_folder(&site.dist, inner) {
        return redirect(&path, request.uri().query());
    }
    let query = request
        .uri()
        .query()
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    match format!("/{inner}{query}").parse::<PathAndQuery>() {
        Ok(below) => file(&site, request, Uri::from(below)).await,
        Err(_) => not_found(&site, request).await,
    }
}

/// The file at `uri` inside the site, or the page for unknown addresses.
async fn file(site: &Site, mut request: Request, uri: Uri) -> Response<Body> {
    let path = uri.path().to_owned();
    *request.uri_mut() = uri;
    let unknown = ServeFile::new(site.dist.join("404.html"));
    let answer = ServeDir::new(&site.dist)
        // `bench --only start` puts compressed files beside the others.
        .precompressed_br()
        .not_found_service(unknown)
        .try_call(request)
        .await;
    let Ok(mut response) = answer.map(|response| response.map(Body::new)) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let status = response.status();
    let found = status.is_success() || status == StatusCode::NOT_MODIFIED;
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let mut said = HeaderMap::new();
    for (name, value) in site.headers.of(&path) {
        // An unknown address gets a page, and it may exist tomorrow.
        if found || ![CACHE_CONTROL, CONTENT_TYPE].contains(name) {
            said.append(name, value.clone());
        }
    }
    // Takes the place of what was there, and keeps what is said twice: a test then sees it.
    response.headers_mut().extend(said);
    response
}

async fn not_found(site: &Site, request: Request) -> Response<Body> {
    // A name that no site has; `file` answers it with the page for unknown addresses.
    file(site, request, Uri::from_static("/.unknown")).await
}

fn redirect(path: &str, query: Option<&str>) -> Response<Body> {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let to = Redirect::permanent(&format!("{path}/{query}"));
    ([(CACHE_CONTROL, "no-cache")], to).into_response()
}

fn is_folder(dist: &Path, inner: &str) -> bool {
    let inside = inner
        .split('/')
        .all(|part| !part.is_empty() && part != "." && part != "..");
    inside && dist.join(inner).is_dir()
}

#[cfg(test)]
mod tests;

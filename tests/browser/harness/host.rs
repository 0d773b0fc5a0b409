//! A host of the test's own: serves what a site is made of, and can be stopped, be
//! given another build, and answer wrongly.
//!
//! Must not know: what the guide does with the answers.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::standard::{EVERY, PATIENCE};

/// Files by their path on the host, without the slash before it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such file.
    Missing,
    /// A captive portal answers with its own page.
    Portal,
    /// Half of the file.
    Half,
    /// Another file under the right type.
    Other,
    /// The right file under a wrong type: a page as plain bytes, anything else as a page.
    Type,
    /// The connection breaks off.
    Broken,
    /// Nothing comes before it is mended.
    Late,
}

#[derive(Debug, Default)]
struct Served {
    files: Files,
    faults: BTreeMap<String, Fault>,
    asked: Vec<String>,
    asked_by_worker: Vec<String>,
    lasting: bool,
}

/// A running host.
pub struct Host {
    address: SocketAddr,
    served: Arc<Mutex<Served>>,
    running: Mutex<Option<JoinHandle<()>>>,
}

impl Host {
    /// Serves files on a port of its own.
    pub async fn start(files: Files) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.expect("a port is free");
        let host = Self {
            address: listener.local_addr().expect("the port is known"),
            served: Arc::default(),
            running: Mutex::default(),
        };
        host.serve(files);
        host.run(listener);
        host
    }

    /// The address of its top, with its slash.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// From now on serves these files.
    pub fn serve(&self, files: Files) {
        self.served().files = files;
    }

    /// From now on answers wrongly when asked for this file.
    pub fn break_off(&self, path: &str, fault: Fault) {
        self.served().faults.insert(path.to_owned(), fault);
    }

    /// From now on answers rightly.
    pub fn mend(&self) {
        self.served().faults.clear();
    }

    /// From now on says, as hosts should, that files whose names carry a hash of their
    /// content last for ever. Until then a browser has to ask each time.
    pub fn lets_last(&self) {
        self.served().lasting = true;
    }

    /// Everything that the service worker asked for since the last time.
    pub fn asked_by_worker(&self) -> Vec<String> {
        std::mem::take(&mut self.served().asked_by_worker)
    }

    /// Everything asked for since the last time, by pages and by the worker.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.served().asked)
    }

    /// Waits until this is asked for, and forgets everything asked for.
    pub async fn until_asked(&self, path: &str) {
        let start = Instant::now();
        while !self.served().asked.iter().any(|asked| asked == path) {
            assert!(start.elapsed() < PATIENCE, "nobody asked for {path}");
            tokio::time::sleep(EVERY).await;
        }
        self.asked();
    }

    /// Stops: whoever asks finds nobody there.
    pub fn stop(&self) {
        if let Some(running) = lock(&self.running).take() {
            running.abort();
        }
    }

    /// Is there again, on the same port.
    pub async fn go_on(&self) {
        let listener = TcpListener::bind(self.address).await;
        self.run(listener.expect("the port is still free"));
    }

    fn served(&self) -> MutexGuard<'_, Served> {
        lock(&self.served)
    }

    fn run(&self, listener: TcpListener) {
        let served = Arc::clone(&self.served);
        let running = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, Arc::clone(&served)));
            }
        });
        *lock(&self.running) = Some(running);
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop();
    }
}

fn lock<T>(guarded: &Mutex<T>) -> MutexGuard<'_, T> {
    guarded.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers one request. A browser that gives up is nobody's fault.
async fn answer(mut stream: TcpStream, served: Arc<Mutex<Served>>) {
    let mut head = Vec::new();
    let mut part = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut part).await {
            Ok(read) if read > 0 => head.extend_from_slice(&part[..read]),
            _ => return,
        }
    }
    let head = String::from_utf8_lossy(&head);
    let path = head.split(' ').nth(1).unwrap_or_default();
    let path = path.split('?').next().unwrap_or_default();
    let path = path.trim_start_matches('/');
    while lock(&served).faults.get(path) == Some(&Fault::Late) {
        tokio::time::sleep(EVERY).await;
    }
    let of_worker = |line: &str| {
        line.to_ascii_lowercase().starts_with("referer:") && line.trim().ends_with("/sw.js")
    };
    if head.lines().any(of_worker) {
        lock(&served).asked_by_worker.push(path.to_owned());
    }
    let answer = response(path, &mut lock(&served));
    let _ = stream.write_all(&answer).await;
    let _ = stream.shutdown().await;
}

fn response(path: &str, served: &mut Served) -> Vec<u8> {
    served.asked.push(path.to_owned());
    let name = match path {
        folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    let fault = served.faults.get(path).copied();
    let lasting = served.lasting && has_hash(&name);
    let file = served
        .files
        .get(&name)
        .filter(|_| fault != Some(Fault::Missing));
    let Some(file) = file else {
        return message(
            false,
            "404 Not Found",
            "text/html; charset=utf-8",
            b"<h1>404</h1>",
        );
    };
    let kind = kind(&name);
    match fault {
        Some(Fault::Portal) => message(
            lasting,
            "200 OK",
            "text/html",
            b"<h1>Welcome to our network</h1>",
        ),
        Some(Fault::Half) => message(lasting, "200 OK", kind, &file[..file.len() / 2]),
        Some(Fault::Other) => message(lasting, "200 OK", kind, b"other"),
        Some(Fault::Type) => {
            let is_page = kind.starts_with("text/html");
            let wrong = ["text/html", "application/octet-stream"][usize::from(is_page)];
            message(lasting, "200 OK", wrong, file)
        }
        Some(Fault::Broken) => {
            let mut whole = message(lasting, "200 OK", kind, file);
            whole.truncate(whole.len() - file.len() / 2);
            whole
        }
        Some(Fault::Missing | Fault::Late) | None => message(lasting, "200 OK", kind, file),
    }
}

/// An answer; one that lasts need not be asked for again.
fn message(lasting: bool, status: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let cache = ["no-cache", "public, max-age=31536000, immutable"][usize::from(lasting)];
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: {cache}\r\nConnection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// Whether a name carries a hash of the content.
pub fn has_hash(name: &str) -> bool {
    let is_hash = |part: &str| part.len() == 16 && part.bytes().all(|b| b.is_ascii_hexdigit());
    name.split(['-', '.', '_']).any(is_hash)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

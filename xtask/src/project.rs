//! The checkout: where it is, what its lock file says, and the path below
//! which the guide is to stand. Runs nothing and installs nothing.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;
use std::{env, fmt, fs};

use anyhow::{Context, Result, bail};

/// A checkout of the guide.
#[derive(Debug, Clone)]
pub struct Project {
    /// The folder of the workspace's `Cargo.toml`, `Trunk.toml` and `index.html`.
    pub root: PathBuf,
}

impl Project {
    /// The checkout that this xtask belongs to.
    ///
    /// # Errors
    /// When neither cargo's environment nor the current folder leads to one.
    pub fn find() -> Result<Self> {
        // Read at run time, not with `env!`: a moved checkout must not build its old place.
        let root = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(xtask) => Path::new(&xtask).parent().map(Path::to_path_buf),
            None => env::current_dir()?
                .ancestors()
                .find(|folder| folder.join("xtask/Cargo.toml").is_file())
                .map(Path::to_path_buf),
        };
        match root {
            Some(root) if root.join("Cargo.toml").is_file() => Ok(Self { root }),
            _ => bail!("this is not a checkout of the guide; run `cargo xtask` inside one"),
        }
    }

    /// Where the finished site goes unless the user says otherwise.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), PathBuf::from)
    }

    /// Cargo in the checkout, with `words` as a person would type them.
    pub fn cargo(&self, words: &str) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&self.root).args(words.split(' '));
        cargo
    }

    /// The version of `package` in `Cargo.lock`.
    ///
    /// # Errors
    /// When the lock file cannot be read or does not name the package.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        let path = self.root.join("Cargo.lock");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("could not read {}", path.display()))?;
        version_in_lock(&text, package)
            .with_context(|| format!("{} does not name {package}", path.display()))
    }
}

/// The version of `package` in the text of a `Cargo.lock`.
fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    // Cargo writes the file, always one `key = "value"` per line, `name` before
    // `version`: a TOML parser would be a dependency for two lines.
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    version.strip_suffix('"').map(str::to_owned)
}

/// Where the guide will stand: the path below which it lies on its host, `/` or
/// `/clinic/guide/`, and the scheme and host where they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    /// Begins and ends with a slash.
    path: String,
    /// Empty, or such as `https://clinic.example`.
    origin: String,
}

impl PublicUrl {
    /// The guide at the top of its host.
    pub fn root() -> Self {
        Self {
            path: "/".to_owned(),
            origin: String::new(),
        }
    }

    /// The path, with its slashes.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The scheme and the host; empty where they are not known.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

/// Why a text is no [`PublicUrl`].
#[derive(Debug, PartialEq, Eq)]
pub struct NotAPath;

impl fmt::Display for NotAPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("give a path such as /clinic/guide/ or an address such as https://clinic.example/guide/, of letters, digits and - _ . ~ only")
    }
}

impl std::error::Error for NotAPath {}

impl FromStr for PublicUrl {
    type Err = NotAPath;

    fn from_str(text: &str) -> Result<Self, NotAPath> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
        let (origin, path) = match text.strip_prefix("https://") {
            None => (String::new(), text),
            Some(rest) => {
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                let whole = |c: char| plain(c) || c == ':';
                if host.is_empty() || !host.chars().all(whole) {
                    return Err(NotAPath);
                }
                (format!("https://{host}"), path)
            }
        };
        let inner = path.trim_matches('/');
        if inner.is_empty() {
            let path = "/".to_owned();
            return Ok(Self { path, origin });
        }
        let whole =
            |part: &str| !part.is_empty() && part != "." && part != ".." && part.chars().all(plain);
        if inner.split('/').all(whole) {
            let path = format!("/{inner}/");
            Ok(Self { path, origin })
        } else {
            Err(NotAPath)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_gives_the_version_of_exactly_that_package() {
        let lock = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.50\"\n\
                    \n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";
        assert_eq!(
            version_in_lock(lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(version_in_lock(lock, "wasm"), None);
        assert_eq!(version_in_lock("", "wasm-bindgen"), None);
    }

    #[test]
    fn a_public_url_gets_both_slashes() {
        for text in ["/clinic/guide/", "clinic/guide", "/clinic/guide"] {
            assert_eq!(text.parse::<PublicUrl>().unwrap().path(), "/clinic/guide/");
        }
        assert_eq!("".parse(), Ok(PublicUrl::root()));
        assert_eq!("/".parse(), Ok(PublicUrl::root()));
    }

    #[test]
    fn a_public_url_may_name_its_host() {
        for (text, path) in [
            ("https://clinic.example", "/"),
            ("https://clinic.example/", "/"),
            ("https://clinic.example/guide", "/guide/"),
        ] {
            let url: PublicUrl = text.parse().unwrap();
            assert_eq!((url.origin(), url.path()), ("https://clinic.example", path));
        }
        assert_eq!(PublicUrl::root().origin(), "");
    }

    #[test]
    fn a_public_url_is_a_plain_path() {
        for text in [
            "http://example.org/",
            "https://",
            "https://a b/",
            "/a//b/",
            "/../x/",
            "/a b/",
            "/a?b/",
        ] {
            assert_eq!(text.parse::<PublicUrl>(), Err(NotAPath), "{text}");
        }
    }
}

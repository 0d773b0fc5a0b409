//! The per-user folder of installed tools, shared by all checkouts.
//!
//! What stands there under its final name is complete: an installation is made
//! under another name, one at a time across all checkouts, and renamed when it
//! has succeeded. Knows nothing of particular tools.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::{env, io, process};

use anyhow::{Context, Result, bail};

use crate::run::Remedy;

/// Names another folder for the tools than the user's cache.
const VARIABLE: &str = "MESOTHERAPY_GUIDE_TOOLS";

/// How the names of unfinished installations end.
const PARTIAL: &str = ".partial";

/// The folder of installed tools.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
}

impl Cache {
    /// The cache of this user; made when it does not exist.
    pub fn open() -> Result<Self> {
        let root = if let Some(root) = env::var_os(VARIABLE).filter(|value| !value.is_empty()) {
            // Commands run in other folders, so the path must not depend on the current one.
            std::path::absolute(root)?
        } else if let Some(caches) = dirs::cache_dir() {
            caches.join("mesotherapy-guide").join("tools")
        } else {
            bail!("this system names no cache folder for this user; set {VARIABLE} to one");
        };
        Self::at(root)
    }

    fn at(root: PathBuf) -> Result<Self> {
        fs::create_dir_all(&root)
            .with_context(|| format!("could not make {}", root.display()))
            .context(Remedy(format!("set {VARIABLE} to another folder")))?;
        Ok(Self { root })
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `proof` inside the finished installation of `name`, when that exists.
    pub fn find(&self, name: &str, proof: &str) -> Option<PathBuf> {
        Some(self.root.join(name).join(proof)).filter(|path| path.is_file())
    }

    /// A folder for what a later attempt of the same installation can go on with.
    pub fn workshop(&self, name: &str) -> PathBuf {
        self.root.join(format!(".{name}.build"))
    }

    /// Installs `name` by letting `fill` fill a folder; `proof` must be in it afterwards.
    /// When another checkout has done it in the meantime, nothing is done.
    ///
    /// # Errors
    /// When `fill` fails, when it does not bring `proof`, or when the folder cannot be written.
    pub fn install(
        &self,
        name: &str,
        proof: &str,
        fill: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let _alone = self.alone()?;
        if let Some(found) = self.find(name, proof) {
            return Ok(found);
        }
        self.remove_partials()?;
        // A name of its own: when this program is killed, what it started may write on.
        let partial = self
            .root
            .join(format!(".{name}.{}{PARTIAL}", process::id()));
        let last = self.root.join(name);
        fs::create_dir(&partial)
            .with_context(|| format!("could not make {}", partial.display()))?;
        fill(&partial)?;
        if !partial.join(proof).is_file() {
            bail!("the installation of {name} succeeded but brought no {proof}");
        }
        // What is there now lacks the proof: somebody has taken files out of it.
        remove(&last)?;
        fs::rename(&partial, &last)
            .with_context(|| format!("could not rename {} to its place", partial.display()))?;
        remove(&self.workshop(name))?;
        Ok(last.join(proof))
    }

    /// Removes what killed installations have left; call it only while alone.
    fn remove_partials(&self) -> Result<()> {
        let entries = fs::read_dir(&self.root)
            .with_context(|| format!("could not read {}", self.root.display()))?;
        for entry in entries {
            let entry = entry?;
            if entry.file_name().to_string_lossy().ends_with(PARTIAL) {
                remove(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Waits until no other checkout installs anything; others wait while the result lives.
    pub fn alone(&self) -> Result<File> {
        let path = self.root.join(".lock");
        let lock =
            File::create(&path).with_context(|| format!("could not make {}", path.display()))?;
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::WouldBlock) => {
                println!(
                    "  … waiting: another checkout is installing ({})",
                    path.display()
                );
            }
            Err(TryLockError::Error(error)) => return Err(error).context("could not lock"),
        }
        lock.lock()
            .with_context(|| format!("could not lock {}", path.display()))?;
        Ok(lock)
    }
}

/// Removes a folder that may not exist.
fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("could not remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    /// An empty cache, and its folder, which goes with the value.
    fn scratch() -> (Cache, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        (Cache::at(folder.path().to_owned()).unwrap(), folder)
    }

    fn write_proof(folder: &Path) -> Result<()> {
        Ok(fs::write(folder.join("proof"), "")?)
    }

    #[test]
    fn a_failed_installation_does_not_count_and_can_be_repeated() {
        let (cache, _folder) = scratch();
        let failed = cache.install("tool-1", "proof", |folder| {
            write_proof(folder)?;
            bail!("interrupted")
        });
        assert!(failed.is_err());
        assert_eq!(cache.find("tool-1", "proof"), None);
        cache.install("tool-1", "proof", write_proof).unwrap();
        assert!(cache.find("tool-1", "proof").is_some());
    }

    #[test]
    fn what_is_installed_is_not_installed_again() {
        let (cache, _folder) = scratch();
        cache.install("tool-1", "proof", write_proof).unwrap();
        cache
            .install("tool-1", "proof", |_| bail!("must not run"))
            .unwrap();
    }

    #[test]
    fn an_installation_that_lost_its_proof_is_made_anew() {
        let (cache, _folder) = scratch();
        fs::create_dir(cache.root().join("tool-1")).unwrap();
        cache.install("tool-1", "proof", write_proof).unwrap();
        assert!(cache.find("tool-1", "proof").is_some());
    }

    #[test]
    fn success_without_the_tool_is_a_failure() {
        let (cache, _folder) = scratch();
        let error = cache.install("tool-1", "proof", |_| Ok(())).unwrap_err();
        assert!(error.to_string().contains("brought no proof"), "{error}");
    }

    #[test]
    fn two_installations_at_once_take_turns() {
        let (cache, _folder) = scratch();
        let installs = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let fill = |folder: &Path| {
                        installs.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                        write_proof(folder)
                    };
                    cache.install("tool-1", "proof", fill).unwrap();
                });
            }
        });
        assert_eq!(installs.into_inner(), 1);
    }
}

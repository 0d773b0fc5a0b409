//! Weighing files: as they are, and as a host sends them that compresses well.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;
use std::{fs, thread};

use anyhow::{Context, Result, anyhow};

use crate::compress;

/// The bytes of a file, or of several together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weight {
    /// As on disk.
    pub raw: u64,
    /// After Brotli at its strongest, as a static host prepares it once.
    pub brotli: u64,
}

impl std::iter::Sum for Weight {
    fn sum<I: Iterator<Item = Self>>(weights: I) -> Self {
        weights.fold(Self::default(), |sum, each| Self {
            raw: sum.raw + each.raw,
            brotli: sum.brotli + each.brotli,
        })
    }
}

/// Weighs each of `paths`, which are relative to `dist`, on all processors.
///
/// # Errors
/// When a file cannot be read.
pub fn all(dist: &Path, paths: &[String]) -> Result<BTreeMap<String, Weight>> {
    let queue = Mutex::new(paths.iter());
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let worker = || -> Result<Vec<(String, Weight)>> {
        std::iter::from_fn(next)
            .map(|path| Ok((path.clone(), one(&dist.join(path))?)))
            .collect()
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        let mut weights = BTreeMap::new();
        for each in workers {
            let part = each
                .join()
                .map_err(|_| anyhow!("a thread that weighs files broke off"))?;
            weights.extend(part?);
        }
        Ok(weights)
    })
}

fn one(path: &Path) -> Result<Weight> {
    let bytes = fs::read(path).with_context(|| format!("could not read {}", path.display()))?;
    Ok(Weight {
        raw: u64::try_from(bytes.len())?,
        brotli: u64::try_from(compress::brotli(&bytes)?.len())?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_add_up() {
        let sum: Weight = [Weight { raw: 1, brotli: 2 }, Weight { raw: 3, brotli: 4 }]
            .into_iter()
            .sum();
        assert_eq!(sum, Weight { raw: 4, brotli: 6 });
    }
}

//! Weighing files: as they are, and as a host sends them that compresses well.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use rayon::prelude::*;

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
pub fn all(dist: &Path, paths: &[String]) -> Result<BTreeMap<String, Weight>> {
    let weighed = paths.par_iter();
    weighed
        .map(|path| Ok((path.clone(), one(&dist.join(path))?)))
        .collect()
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

//! The chunks of the program under names that carry a hash of their content.
//!
//! Must not know: how the program is cut (`xtask/src/cut.rs`), or what is in a chunk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use mesotherapy_guide::routes::{Chunk, Page};

use crate::assets::{put, read};

/// The files of each chunk, by its name.
pub type Chunks = BTreeMap<String, Vec<String>>;

/// Puts the chunks beside the program that it was cut in (`xtask/src/cut.rs`), and gives
/// the files of each.
pub fn write(staging: &Path) -> Result<Chunks> {
    let folder = env::var_os("GUIDE_CHUNKS")
        .map(PathBuf::from)
        .context("the program was not cut; build with `cargo xtask build` or `serve`")?;
    let list = read(&folder.join("chunks.json"))?;
    let mut chunks: Chunks = serde_json::from_str(&list)?;
    for file in chunks.values_mut().flatten() {
        let content = folder.join(format!("{file}.wasm"));
        let content =
            fs::read(&content).with_context(|| format!("reading {}", content.display()))?;
        // `split_course` is a chunk of ours, `chunk_4` what two of them share.
        let (_, stem) = file.split_once('_').unwrap_or(("", file));
        let name = format!("chunk-{stem}");
        *file = put(staging, &name, "wasm", content)?;
    }
    for page in Page::all() {
        let chunk = page.route.chunk().map(Chunk::name);
        ensure!(
            chunk.is_none_or(|chunk| chunks.contains_key(chunk)),
            "the program has no chunk for {}",
            page.path()
        );
    }
    Ok(chunks)
}

//! The chunks of the program under names that carry a hash of their content.
//!
//! Must not know: how the program is cut (`xtask/src/cut.rs`), or what is in a chunk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use mesotherapy_guide::routes::Page;

use crate::assets::{put, read};

/// The files of each chunk, by its name.
pub type Chunks = BTreeMap<String, Vec<String>>;

/// Pieces that the chunks of at least so many kinds of pages need come in one file, which
/// every page loads: a request costs a slow network more than a few bytes.
const MANY: usize = 7;

/// The smallest piece that has a file of its own where fewer need it. Smaller ones are
/// carried by each chunk that needs them.
const SMALLEST: usize = 4 * 1024;

/// The custom section of a file in which it carries a piece, behind the piece's number:
/// `public/scripts/chunks.js` joins each number once.
const CARRIED: &str = "carried";

/// A module with nothing in it.
const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// Puts the chunks beside the program that it was cut in (`xtask/src/cut.rs`), and gives
/// the files of each.
pub fn write(staging: &Path) -> Result<Chunks> {
    let folder = env::var_os("GUIDE_CHUNKS")
        .map(PathBuf::from)
        .context("the program was not cut; build with `cargo xtask build` or `serve`")?;
    let list = read(&folder.join("chunks.json"))?;
    let cut: Chunks = serde_json::from_str(&list)?;
    let of_pages: BTreeSet<_> = Page::all().map(|page| page.route.chunk().name()).collect();
    let mut needed: BTreeMap<&str, usize> = BTreeMap::new();
    for (chunk, pieces) in &cut {
        for piece in pieces {
            *needed.entry(piece).or_default() += usize::from(of_pages.contains(chunk.as_str()));
        }
    }
    let mut common = EMPTY.to_vec();
    for (piece, _) in needed.iter().filter(|(_, many)| **many >= MANY) {
        common.extend(carried(piece, &content(&folder, piece)?)?);
    }
    let common = put(staging, "chunk-common", "wasm", common)?;
    let mut chunks = Chunks::new();
    for (chunk, pieces) in &cut {
        let mut files = vec![common.clone()];
        let own = format!("split_{chunk}");
        let mut program = content(&folder, &own)?;
        let seldom = |piece: &&String| needed.get(piece.as_str()).is_some_and(|many| *many < MANY);
        for piece in pieces.iter().filter(|piece| **piece != own).filter(seldom) {
            let bytes = content(&folder, piece)?;
            if bytes.len() < SMALLEST {
                program.extend(carried(piece, &bytes)?);
            } else {
                // What several chunks share is called `chunk_4`.
                files.push(put(staging, &piece.replace('_', "-"), "wasm", bytes)?);
            }
        }
        files.push(put(staging, &format!("chunk-{chunk}"), "wasm", program)?);
        chunks.insert(chunk.clone(), files);
    }
    for page in Page::all() {
        ensure!(
            chunks.contains_key(page.route.chunk().name()),
            "the program has no chunk for {}",
            page.path()
        );
    }
    Ok(chunks)
}

/// Makes sure that the script which loads chunks gives the program a loader for each.
pub fn ensure_loaded(chunks: &Chunks, script: &str) -> Result<()> {
    for chunk in chunks.keys() {
        ensure!(
            script.contains(&format!("__wasm_split_load_{chunk} ")),
            "public/scripts/chunks.js has no loader for {chunk}"
        );
    }
    Ok(())
}

fn content(folder: &Path, piece: &str) -> Result<Vec<u8>> {
    let path = folder.join(format!("{piece}.wasm"));
    fs::read(&path).with_context(|| format!("reading {}", path.display()))
}

/// The section in which a file carries a piece.
fn carried(piece: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let number = piece.trim_start_matches("chunk_").parse::<u16>();
    let number = number.with_context(|| format!("{piece} has no number"))?;
    custom_section(CARRIED, &[&number.to_le_bytes(), bytes].concat())
}

/// A section that engines pass over, to stand at the end of a module.
fn custom_section(name: &str, content: &[u8]) -> Result<Vec<u8>> {
    let mut inside = length(name.len())?;
    inside.extend(name.as_bytes());
    inside.extend(content);
    Ok([vec![0], length(inside.len())?, inside].concat())
}

/// A length as WebAssembly writes it: seven bits in each byte, the lowest first.
fn length(bytes: usize) -> Result<Vec<u8>> {
    let mut left = u32::try_from(bytes)?;
    let mut written = Vec::new();
    loop {
        let [low, ..] = (left & 0x7F).to_le_bytes();
        left >>= 7;
        if left == 0 {
            written.push(low);
            return Ok(written);
        }
        written.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::{custom_section, length};

    #[test]
    fn lengths_are_written_in_seven_bits() {
        let written = |bytes| length(bytes).unwrap_or_default();
        assert_eq!(written(0), [0]);
        assert_eq!(written(127), [127]);
        assert_eq!(written(128), [0x80, 1]);
        assert_eq!(written(624_485), [0xE5, 0x8E, 0x26]);
    }

    #[test]
    fn a_section_says_what_it_is_called() {
        let section = custom_section("ab", &[7, 8]).unwrap_or_default();
        assert_eq!(section, [0, 5, 2, b'a', b'b', 7, 8]);
    }
}

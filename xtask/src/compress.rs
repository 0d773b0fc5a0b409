//! Compressing as hosts do that prepare their files once: each method at its strongest.
//! Knows no files.

use std::io::Write;

use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};

/// `bytes` after Brotli.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let strongest = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &strongest)
        .context("could not compress with Brotli")?;
    Ok(compressed)
}

/// `bytes` after gzip, with neither a name nor a time in it: the same bytes each time.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    // 255 is “unknown”: the system that compressed it is nobody's business either.
    let mut encoder = GzBuilder::new()
        .operating_system(255)
        .write(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .context("could not compress with gzip")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn text_gets_smaller_and_comes_back() {
        let text = "a patient guide in two languages; ".repeat(100);
        let (br, gz) = (
            brotli(text.as_bytes()).unwrap(),
            gzip(text.as_bytes()).unwrap(),
        );
        assert!(br.len() < 100 && gz.len() < 150);
        let mut back = String::new();
        brotli::Decompressor::new(&*br, 4096)
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
        back.clear();
        flate2::read::GzDecoder::new(&*gz)
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
        // No time, no name, no system.
        assert_eq!(gz.get(3..8).unwrap(), [0; 5]);
        assert_eq!(gz.get(9), Some(&255));
    }
}

//! An address as a picture that a camera reads (a QR code).
//!
//! Must not know: what stands in the address, or how the picture is shown.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Up to here the cameras of old phones follow: 57 squares on each side.
const HIGHEST: u8 = 10;

/// The margin that a camera needs, in squares.
pub const MARGIN: usize = 4;

/// A picture of dark squares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodePicture {
    /// How many squares stand on each side, margins included.
    pub side: usize,
    /// The dark ones, as one path of an SVG drawing.
    pub path: String,
}

/// The picture of an address; nothing where it is too long for one that cameras read.
///
/// The fewest squares with which a seventh of them may be unreadable, or a fourteenth
/// where that needs too many; and then as much more as these squares bear.
pub fn picture(address: &str) -> Option<CodePicture> {
    let segments = [QrSegment::make_bytes(address.as_bytes())];
    let make = |level| {
        let (lowest, highest) = (Version::MIN, Version::new(HIGHEST));
        QrCode::encode_segments_advanced(&segments, level, lowest, highest, None, true).ok()
    };
    let code = make(QrCodeEcc::Medium).or_else(|| make(QrCodeEcc::Low))?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            let wide = x - start;
            if wide > 0 {
                let _ = write!(path, "M{} {}h{wide}v1h-{wide}", start + 4, y + 4);
            }
            x += 1;
        }
    }
    let side = usize::try_from(code.size()).unwrap_or(0) + 2 * MARGIN;
    Some(CodePicture { side, path })
}

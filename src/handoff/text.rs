//! A code as letters, with its version before it and a checksum in it; and reading it
//! from whatever a camera or a chat program made of an address.
//!
//! `1.` and then unpadded base64url: only characters that nobody has to encode.
//! Must not know: what the bytes mean.

use super::{CodeRefusal, LARGEST};
use crate::domain::marks::is_unseen;

/// The digits of base64url.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// How many bytes of a code are its checksum.
pub const CHECKSUM: usize = 4;

/// More than any program makes of a code by encoding it, and again what it encoded.
const LONGEST: usize = 2_000;

/// Bytes as a code.
pub fn write(version: u32, mut bytes: Vec<u8>) -> String {
    let sum = checksum(version, &bytes);
    bytes.extend_from_slice(&sum.to_le_bytes());
    let mut code = version.to_string();
    code.push('.');
    for three in bytes.chunks(3) {
        let mut group = 0;
        for index in 0..3 {
            group = group << 8 | u32::from(three.get(index).copied().unwrap_or(0));
        }
        for index in 0..=three.len() {
            let digit = group >> (18 - 6 * index) & 63;
            let digit = usize::try_from(digit)
                .ok()
                .and_then(|digit| DIGITS.get(digit));
            code.extend(digit.map(|digit| char::from(*digit)));
        }
    }
    code
}

/// The version and the bytes of a code. Whatever stands around it, and marks that
/// nobody sees, are passed over.
pub fn parse(code: &str) -> Result<(u32, Vec<u8>), CodeRefusal> {
    if code.len() > LONGEST {
        return Err(CodeRefusal::TooLong);
    }
    let code = plain(code);
    let (version, code) = code.split_once('.').ok_or(CodeRefusal::Foreign)?;
    let is_number = (1..=3).contains(&version.len()) && version.bytes().all(|b| b.is_ascii_digit());
    let version = version
        .parse()
        .ok()
        .filter(|version| is_number && *version > 0);
    let version: u32 = version.ok_or(CodeRefusal::Foreign)?;
    if version > super::VERSION {
        return Err(CodeRefusal::Newer);
    }
    let mut bytes = Vec::new();
    let (mut group, mut held) = (0_u32, 0);
    for digit in code.bytes() {
        // Whatever cannot be a digit stands behind the code, or broke it.
        let Some(digit) = DIGITS.iter().position(|known| *known == digit) else {
            break;
        };
        group = group << 6 | u32::try_from(digit).unwrap_or(0);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.extend(u8::try_from(group >> held & 255));
        }
    }
    if bytes.len() > LARGEST {
        return Err(CodeRefusal::TooLong);
    }
    let end = bytes
        .len()
        .checked_sub(CHECKSUM)
        .ok_or(CodeRefusal::Damaged)?;
    let sum = bytes.split_off(end);
    if sum == checksum(version, &bytes).to_le_bytes() {
        Ok((version, bytes))
    } else {
        Err(CodeRefusal::Damaged)
    }
}

/// A code as it was before programs encoded it, without spaces and without marks that
/// nobody sees.
fn plain(code: &str) -> String {
    let mut code = code.to_owned();
    // Some encode what is encoded already.
    for _ in 0..3 {
        if !code.contains('%') {
            break;
        }
        code = decoded(&code);
    }
    // Where a whole address was pasted, the code stands behind its mark.
    let code = code
        .rsplit_once('#')
        .map_or(code.as_str(), |(_, code)| code);
    let is_mark =
        |letter: &char| letter.is_whitespace() || letter.is_control() || is_unseen(*letter);
    code.chars().filter(|letter| !is_mark(letter)).collect()
}

/// A text in which `%2E` is a full stop.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let encoded = part
            .get(..2)
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        bytes.push(encoded.unwrap_or(b'%'));
        let rest = if encoded.is_some() {
            part.get(2..)
        } else {
            Some(part)
        };
        bytes.extend_from_slice(rest.unwrap_or_default().as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// CRC-32 of the version and the bytes: it finds every change of up to four bytes in a
/// row. Without a table, which would weigh more than it saves.
fn checksum(version: u32, bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in version.to_le_bytes().iter().chain(bytes) {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let lowest = sum & 1;
            sum >>= 1;
            if lowest == 1 {
                sum ^= 0xEDB8_8320;
            }
        }
    }
    !sum
}

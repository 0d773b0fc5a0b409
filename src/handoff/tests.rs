//! Codes as letters and as bits: what was written is read, and nothing that comes in
//! from outside stops the guide or is taken for something else.

use proptest::prelude::*;

use super::bits::BitCodec;
use super::contents::beginning;
use super::{CodeRefusal, LARGEST, VERSION, decode, text};
use crate::domain::day::Day;

/// A code of a few answers, as every test wants one.
fn code() -> String {
    let bytes = (0..40_u8).map(|byte| byte.wrapping_mul(77)).collect();
    text::write(VERSION, bytes)
}

#[test]
fn every_letter_that_changes_is_noticed() {
    let code = code();
    let whole = text::parse(&code);
    assert!(whole.is_ok());
    for index in 0..code.len() {
        for other in (33_u8..127).map(char::from) {
            let mut changed: Vec<char> = code.chars().collect();
            let Some(letter) = changed.get_mut(index) else {
                continue;
            };
            if std::mem::replace(letter, other) == other {
                continue;
            }
            let changed: String = changed.into_iter().collect();
            assert!(
                text::parse(&changed).is_err() || text::parse(&changed) == whole,
                "{changed}"
            );
        }
    }
}

#[test]
fn a_code_that_was_cut_anywhere_is_refused() {
    let code = code();
    for end in 0..code.len() {
        assert!(text::parse(code.get(..end).unwrap_or_default()).is_err());
        assert!(text::parse(code.get(end + 1..).unwrap_or_default()).is_err());
    }
}

#[test]
fn what_programs_put_around_a_code_does_no_harm() {
    let code = code();
    let whole = text::parse(&code);
    let every = |encode: &dyn Fn(u8) -> String| code.bytes().map(encode).collect::<String>();
    let encoded = every(&|byte| format!("%{byte:02X}"));
    let (first, last) = code.split_at(20);
    for met in [
        encoded.to_lowercase(),
        encoded.replace('%', "%25"),
        code.replace('.', "%2E"),
        format!("https://example.org/ar/take/#{code}"),
        format!("{code}."),
        format!("{code})"),
        format!("({code})."),
        format!("{code}%D8%8C"),
        format!("{code}\u{200F}"),
        format!("%E2%80%8F{code}%E2%80%8E"),
        format!("\u{FEFF}  {code}\r\n"),
        format!("{first}\n{last}"),
        format!("{code}=="),
        format!("{code}&fbclid=abc"),
        format!("{code}»"),
    ] {
        let met = met.trim_start_matches('(');
        assert_eq!(text::parse(met), whole, "{met}");
    }
}

#[test]
fn each_refusal_has_its_reason() {
    let code = code();
    let newer = code.replacen(&VERSION.to_string(), &(VERSION + 1).to_string(), 1);
    let long = text::write(VERSION, vec![0; LARGEST]);
    for (code, refusal) in [
        ("", CodeRefusal::Foreign),
        ("main", CodeRefusal::Foreign),
        ("0.AAAAAAA", CodeRefusal::Foreign),
        ("+1.AAAAAAA", CodeRefusal::Foreign),
        ("1,AAAAAAA", CodeRefusal::Foreign),
        ("١.AAAAAAA", CodeRefusal::Foreign),
        ("1.", CodeRefusal::Damaged),
        ("1.AAAAAAA", CodeRefusal::Damaged),
        ("1.!!!", CodeRefusal::Damaged),
        (&newer, CodeRefusal::Newer),
        ("99.whatever", CodeRefusal::Newer),
        (&long, CodeRefusal::TooLong),
        (&"1".repeat(10_000), CodeRefusal::TooLong),
        (&format!("1.{}", "A".repeat(10_000)), CodeRefusal::TooLong),
    ] {
        assert_eq!(decode(code), Err(refusal), "{code}");
    }
}

#[test]
fn the_checksum_is_the_one_that_everybody_knows() {
    // Of the version and "123456789", by another program.
    let code = text::write(1, b"123456789".to_vec());
    assert_eq!(code, "1.MTIzNDU2Nzg5j7If_w");
}

#[test]
fn only_what_is_read_to_its_end_and_made_sense_throughout_is_whole() {
    let read = |bytes: &[u8], refused: bool, bits: u32| {
        let mut codec = BitCodec::of(VERSION, bytes.to_vec());
        if refused {
            codec.refuse();
        }
        let found = codec.bits(0, bits);
        (found, codec.is_read_whole())
    };
    assert_eq!(read(&[5], false, 8), (5, true));
    // The last byte may have bits that nobody needs.
    assert_eq!(read(&[5], false, 3), (5, true));
    assert_eq!(read(&[5, 1], false, 8), (5, false), "something is left");
    assert_eq!(read(&[5], false, 9), (5, false), "there is no more");
    assert_eq!(read(&[5], true, 8), (5, false), "it made no sense");
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(code in any::<String>(), digits in "[0-9]{0,3}[.][A-Za-z0-9_%-]{0,40}") {
        let _ = decode(&code);
        let _ = decode(&digits);
    }

    /// Even where somebody made a right checksum for it.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..LARGEST)) {
        let _ = decode(&text::write(VERSION, bytes));
    }

    #[test]
    fn letters_give_the_bytes_back(bytes in prop::collection::vec(any::<u8>(), 0..=LARGEST - text::CHECKSUM)) {
        prop_assert_eq!(text::parse(&text::write(VERSION, bytes.clone())), Ok((VERSION, bytes)));
    }

    /// Whatever is put on the codec comes off it, and nothing is left.
    #[test]
    fn what_is_written_is_read(values in prop::collection::vec((any::<u32>(), 1_u32..20, any::<bool>(), 0_i32..109_937, 0_i32..109_937), 0..30)) {
        let day = |days| Day::FIRST.add_days(days).unwrap_or(beginning());
        let code = |codec: &mut BitCodec, writes: bool| {
            let mut passed = Vec::new();
            for (value, group, on, first, second) in &values {
                let (first, second) = (day(*first), day(*second));
                // Who reads knows nothing but the day from which another is counted.
                let (value, on, second) = if writes { (*value, *on, second) } else { (0, false, first) };
                let value = codec.number(value, *group);
                let few = codec.bits(value & 7, 3);
                passed.push((value, few, codec.flag(on), codec.day(second, first, *group)));
            }
            passed
        };
        let mut codec = BitCodec::blank(VERSION);
        let written = code(&mut codec, true);
        let mut codec = BitCodec::of(VERSION, codec.written(usize::MAX).unwrap_or_default());
        prop_assert_eq!(code(&mut codec, false), written);
        prop_assert!(codec.is_read_whole());
    }
}

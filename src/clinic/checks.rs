//! What a value of a field may be, one function for each kind of field.
//!
//! Must not know: what the fields are called. `public/clinic.schema.json` says the
//! same, and `tests/clinic` holds one against the other.

use super::Fault;
use crate::domain::kiosk::IDLE_RANGE;
use crate::i18n::{Digits, Lang, find};

/// A word as it stands in the file.
pub fn word(raw: &str) -> Result<String, Fault> {
    serde_json::from_str(raw).map_err(|_| Fault::Type)
}

/// Words for people: no more than so many characters, on one line, in one direction
/// at a time.
pub fn words(raw: &str, longest: usize) -> Result<String, Fault> {
    let words = word(raw)?;
    if words.chars().count() > longest {
        return Err(Fault::Long);
    }
    if words.chars().any(turns) {
        return Err(Fault::Marks);
    }
    let blank = |letter: char| letter.is_whitespace() || letter == '\u{FEFF}';
    if words.chars().all(blank) {
        return Err(Fault::Value);
    }
    Ok(words)
}

/// Whether a character is a control character, ends a line, or turns the direction of
/// what follows.
pub fn turns(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Yes or no.
pub fn switch(raw: &str) -> Result<bool, Fault> {
    serde_json::from_str(raw).map_err(|_| Fault::Type)
}

/// A word in Western digits.
fn western(raw: &str) -> Result<String, Fault> {
    Ok(Digits::Western.apply(&word(raw)?))
}

fn digits_in(number: &str) -> usize {
    let digits = number.chars().filter(char::is_ascii_digit);
    digits.count()
}

/// A telephone number as people write it.
pub fn phone(raw: &str) -> Result<String, Fault> {
    let number = western(raw)?;
    let rest = number.strip_prefix('+').unwrap_or(&number);
    let written = rest
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '-'));
    if written && number.len() <= 20 && digits_in(rest) >= 3 {
        Ok(number)
    } else {
        Err(Fault::Value)
    }
}

/// A number of `WhatsApp`: with its country, because a link to it needs that.
pub fn whatsapp(raw: &str) -> Result<String, Fault> {
    let number = phone(raw)?;
    let country = number
        .strip_prefix('+')
        .is_some_and(|rest| rest.starts_with(|c| matches!(c, '1'..='9')));
    if country && digits_in(&number) >= 7 {
        Ok(number)
    } else {
        Err(Fault::Value)
    }
}

/// An emergency number: two to eight digits, or a whole number with its country.
pub fn emergency(raw: &str) -> Result<String, Fault> {
    let number = western(raw)?;
    let (digits, lengths) = match number.strip_prefix('+') {
        Some(rest) => (rest, 7..=15),
        None => (number.as_str(), 2..=8),
    };
    if digits_in(digits) == digits.len() && lengths.contains(&digits.len()) {
        Ok(number)
    } else {
        Err(Fault::Value)
    }
}

/// The code by which staff leave a kiosk.
pub fn code(raw: &str) -> Result<String, Fault> {
    let code = western(raw)?;
    if digits_in(&code) == code.len() && (4..=8).contains(&code.len()) {
        Ok(code)
    } else {
        Err(Fault::Value)
    }
}

/// How many seconds a kiosk may lie still.
pub fn idle(raw: &str) -> Result<u32, Fault> {
    // 90.0 is a whole number too, as the schema has it.
    let whole = match raw.split_once('.') {
        Some((whole, rest)) if rest.bytes().all(|digit| digit == b'0') => whole,
        _ => raw,
    };
    let seconds = serde_json::from_str(whole).map_err(|_| Fault::Type)?;
    let (shortest, longest) = IDLE_RANGE;
    if (shortest..=longest).contains(&seconds) {
        Ok(seconds)
    } else {
        Err(Fault::Value)
    }
}

/// The kind of digits.
pub fn digits(raw: &str) -> Result<Digits, Fault> {
    match word(raw)?.as_str() {
        "western" => Ok(Digits::Western),
        "arabic" => Ok(Digits::ArabicIndic),
        _ => Err(Fault::Value),
    }
}

/// The languages offered: at least one, each once.
pub fn languages(raw: &str) -> Result<Vec<Lang>, Fault> {
    let tags: Vec<String> = serde_json::from_str(raw).map_err(|_| Fault::Type)?;
    let mut languages: Vec<Lang> = Vec::new();
    for tag in &tags {
        let lang = find(tag).filter(|lang| lang.tag == tag);
        let lang = lang.filter(|lang| !languages.contains(lang));
        languages.push(lang.ok_or(Fault::Value)?);
    }
    if languages.is_empty() {
        return Err(Fault::Value);
    }
    Ok(languages)
}

/// A colour as `#rrggbb`.
pub fn colour(raw: &str) -> Result<String, Fault> {
    let mut colour = word(raw)?;
    let digits = colour.strip_prefix('#').unwrap_or_default();
    if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(Fault::Value);
    }
    colour.make_ascii_lowercase();
    Ok(colour)
}

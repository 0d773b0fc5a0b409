//! Looks over a JSON text before anything reads it: whether it is built in a way
//! that the guide could have written.
//!
//! A text that nests without end, has a million names or has one name twice is
//! still JSON, but no document; reading it first could keep the page busy for
//! minutes. Must not know: what the names mean.

/// The deepest nesting. A document has seven levels.
const DEEPEST: usize = 40;
/// The most entries of one list: many times a lifetime of sessions.
const LONGEST: usize = 20_000;
/// The most names in one object. A document has some dozens.
const WIDEST: usize = 1_000;

/// What is wrong with the shape of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misshapen {
    /// Too deep, too long or too wide.
    Size,
    /// An object has a name twice, and nobody can say which value counts.
    Twice,
}

/// A list or an object that has begun.
#[derive(Default)]
struct Nesting<'text> {
    is_object: bool,
    entries: usize,
    /// In order.
    names: Vec<&'text str>,
}

impl<'text> Nesting<'text> {
    fn name(&mut self, name: &'text str) -> Result<(), Misshapen> {
        if self.names.len() == WIDEST {
            return Err(Misshapen::Size);
        }
        match self.names.binary_search(&name) {
            Ok(_) => Err(Misshapen::Twice),
            Err(place) => {
                self.names.insert(place, name);
                Ok(())
            }
        }
    }
}

/// Looks over a text. What is not JSON at all is left to the reader of JSON.
pub fn look_over(text: &str) -> Result<(), Misshapen> {
    let mut levels: Vec<Nesting> = Vec::new();
    let mut is_name = false;
    let mut string = None;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if let Some(start) = string {
            if escaped {
                escaped = false;
            } else if byte == b'\\' {
                escaped = true;
            } else if byte == b'"' {
                string = None;
                if is_name
                    && let (Some(level), Some(name)) = (levels.last_mut(), text.get(start..at))
                {
                    level.name(name)?;
                }
                is_name = false;
            }
            continue;
        }
        match byte {
            b'"' => string = Some(at + 1),
            b'{' | b'[' => {
                if levels.len() == DEEPEST {
                    return Err(Misshapen::Size);
                }
                is_name = byte == b'{';
                levels.push(Nesting {
                    is_object: is_name,
                    ..Nesting::default()
                });
            }
            b'}' | b']' => {
                levels.pop();
            }
            b',' => {
                if let Some(level) = levels.last_mut() {
                    level.entries += 1;
                    if level.entries == LONGEST {
                        return Err(Misshapen::Size);
                    }
                    is_name = level.is_object;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{DEEPEST, LONGEST, Misshapen, WIDEST, look_over};

    #[test]
    fn what_the_guide_writes_passes() {
        for text in [
            "",
            "{}",
            r#"{"a":{"a":["a","a"]},"b":{"a":"{[\"a\",\\"}}"#,
            r#"[{"a":1},{"a":2},"a","a"]"#,
        ] {
            assert_eq!(look_over(text), Ok(()), "{text}");
        }
        let deep = "[".repeat(DEEPEST) + &"]".repeat(DEEPEST);
        assert_eq!(look_over(&deep), Ok(()));
        let long = format!("[{}0]", "0,".repeat(LONGEST - 1));
        assert_eq!(look_over(&long), Ok(()));
    }

    #[test]
    fn what_it_never_writes_does_not() {
        let deep = "[".repeat(DEEPEST + 1);
        let long = format!("[{}0]", "0,".repeat(LONGEST));
        let names = (0..=WIDEST).map(|name| format!("\"{name}\":0"));
        let wide = format!("{{{}}}", names.collect::<Vec<_>>().join(","));
        for text in [deep, long, wide] {
            assert_eq!(look_over(&text), Err(Misshapen::Size));
        }
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"[{"b":{"x":"a","a":1,"a":{}}}]"#,
            r#"{"a\"b":1,"a\"b":2}"#,
        ] {
            assert_eq!(look_over(text), Err(Misshapen::Twice), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_looked_over(text in r#"[\{\}\[\],:"\\a-cش0-9 ]{0,60}"#) {
            let _ = look_over(&text);
        }
    }
}

//! Messages made up of an input: well formed, and using all that the guide's own use and,
//! now and then, what they do not.

use std::fmt::Write;

use libfuzzer_sys::arbitrary::{Result, Unstructured};

/// The variables there are.
pub const NAMES: [&str; 3] = ["a", "b", "c"];

/// Words of texts, choices and arguments.
pub const WORDS: [&str; 10] = [
    "one", "few", "many", "other", "zero", "two", "days", "يوم", "0", "7.",
];

/// How many messages there are, always: those of before are replaced. A chain of references through all of them is as long as
/// the guide follows one.
const MESSAGES: u8 = 5;

/// How deep choices stand in choices.
const DEEPEST: u8 = 3;

/// A reference to an attribute.
const TITLE: &str = "m0.title";

/// The most placeables of a message, and the most references of all: the runtime gives up
/// where more than a hundred come together, and panics where the last of them is a literal
/// (`unreachable` in its `write_error`).
const PLACEABLES: u8 = 12;
const REFERENCES: u8 = 3;

/// Some messages.
pub struct MadeUp {
    /// As a Fluent file.
    pub source: String,
    /// Whether something in it is beyond what the guide's messages use.
    pub is_beyond: bool,
    placeables: u8,
    references: u8,
}

/// Makes messages.
pub fn messages(input: &mut Unstructured<'_>) -> Result<MadeUp> {
    let mut made = MadeUp {
        source: "-term = a term\n".to_owned(),
        is_beyond: false,
        placeables: 0,
        references: 0,
    };
    for message in 0..MESSAGES {
        made.placeables = 0;
        let _ = write!(made.source, "m{message} = ");
        pattern(input, &mut made, 0)?;
        made.source.push('\n');
        if input.ratio(1_u8, 4_u8)? {
            made.source.push_str("    .title = ");
            pattern(input, &mut made, 0)?;
            made.source.push('\n');
        }
    }
    Ok(made)
}

fn pattern(input: &mut Unstructured<'_>, made: &mut MadeUp, depth: u8) -> Result<()> {
    for _ in 0..input.int_in_range(1_u8..=4)? {
        if made.placeables >= PLACEABLES || input.ratio(2_u8, 5_u8)? {
            made.source.push_str(input.choose(&WORDS)?);
            made.source.push_str(input.choose(&["", " ", ", "])?);
        } else {
            made.source.push_str("{ ");
            placeable(input, made, depth)?;
            made.source.push_str(" }");
        }
    }
    Ok(())
}

fn placeable(input: &mut Unstructured<'_>, made: &mut MadeUp, depth: u8) -> Result<()> {
    made.placeables += 1;
    let out = &mut made.source;
    match input.int_in_range(0..=9)? {
        0..=2 => {
            let _ = write!(out, "${}", input.choose(&NAMES)?);
        }
        3 => {
            let _ = write!(out, "\"{}\"", input.choose(&["", "{", "} ", "يوم", "5"])?);
        }
        4 | 5 if made.references < REFERENCES => {
            made.references += 1;
            // One more than there may be: a reference to nothing.
            let _ = write!(out, "m{}", input.int_in_range(0..=MESSAGES)?);
        }
        6 if depth < DEEPEST => {
            out.push_str("{ ");
            placeable(input, made, depth + 1)?;
            made.source.push_str(" }");
        }
        7 | 8 if depth < DEEPEST => choice(input, made, depth + 1)?,
        _ => {
            let beyond = [
                "NUMBER($a)",
                "-term",
                TITLE,
                r#""\u00E9""#,
                r#""\"""#,
                "1.50",
                "7",
                "7 ->\n    [7] seven\n   *[other] not\n    ",
                "\"days\" ->\n    [days] days\n   *[other] not\n    ",
            ];
            let chosen = *input.choose(&beyond)?;
            // A title is a text like another: counted, or a hundred placeables come together.
            if chosen == TITLE && made.references >= REFERENCES {
                out.push_str("-term");
            } else {
                out.push_str(chosen);
                made.references += u8::from(chosen == TITLE);
            }
            made.is_beyond = true;
        }
    }
    Ok(())
}

fn choice(input: &mut Unstructured<'_>, made: &mut MadeUp, depth: u8) -> Result<()> {
    let _ = writeln!(made.source, "${} ->", input.choose(&NAMES)?);
    for _ in 0..input.int_in_range(0_u8..=3)? {
        if input.ratio(1_u8, 3_u8)? {
            let _ = write!(made.source, "    [{}] ", input.int_in_range(-3_i8..=120)?);
        } else {
            let words = WORDS.get(..7).unwrap_or_default();
            let _ = write!(made.source, "    [{}] ", input.choose(words)?);
        }
        pattern(input, made, depth)?;
        made.source.push('\n');
    }
    made.source.push_str("   *[other] ");
    pattern(input, made, depth)?;
    made.source.push_str("\n    ");
    Ok(())
}

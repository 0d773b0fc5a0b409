//! What a reader takes home from one device to another: the answers of the check,
//! the plan, the decision and the questions picked, as a code of at most 128 bytes.
//!
//! No name, no words of the reader's own, no records. A code is small enough for a
//! picture that an old camera reads, and is read for ever: its tables (`tables`) are
//! its own and only grow. What the code is made of stands in `docs/formats.md`.
//! Must not know: how a code is shown or where it stands.

mod bits;
mod contents;
mod courses;
mod fit;
mod picture;
mod tables;
#[cfg(test)]
mod tests;
mod text;

use crate::domain::matching::IdRemap;
use crate::domain::plan::Past;
use crate::storage::Document;
use bits::BitCodec;

pub use fit::LeftOut;
pub use picture::{CodePicture, picture};

/// The version of the tables that this build writes. It reads all up to this one.
pub const VERSION: u32 = 3;

/// The most bytes of a code, before they become letters.
pub const LARGEST: usize = 128;

/// A document as a code.
#[derive(Clone, Debug, PartialEq)]
pub struct Packed {
    /// The code, as it stands in the fragment of an address.
    pub code: String,
    /// What a reader of the code will find.
    pub carried: Document,
    /// What there was no room for.
    pub left_out: LeftOut,
}

/// There is more that must not be left out than a code can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoesNotFit;

/// Why a code was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeRefusal {
    /// It is no code of the guide.
    Foreign,
    /// It is longer than any code.
    TooLong,
    /// It was cut or changed on its way.
    Damaged,
    /// A newer version of the guide made it.
    Newer,
}

impl CodeRefusal {
    /// The message that tells it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Foreign => "take-foreign",
            Self::TooLong => "take-long",
            Self::Damaged => "take-damaged",
            Self::Newer => "take-newer",
        }
    }

    /// Every refusal, for the tests of the texts.
    pub const ALL: [Self; 4] = [Self::Foreign, Self::TooLong, Self::Damaged, Self::Newer];
}

/// Makes a code of what a document has. Where there is too much, the least important
/// is left out; see [`LeftOut`].
///
/// # Errors
/// When what must never be left out does not fit.
pub fn encode(document: &Document) -> Result<Packed, DoesNotFit> {
    fit::fit(document, |document| {
        let mut codec = BitCodec::blank(VERSION);
        let carried = contents::code(&mut codec, document);
        let bytes = codec.written(LARGEST - text::CHECKSUM)?;
        Some((text::write(VERSION, bytes), carried))
    })
}

/// Reads a code. Marks that chat programs put around an address do no harm.
///
/// # Errors
/// The reason why nothing of it can be taken in.
pub fn decode(code: &str) -> Result<Document, CodeRefusal> {
    let (version, bytes) = text::parse(code)?;
    let mut codec = BitCodec::of(version, bytes);
    let document = contents::code(&mut codec, &Document::default());
    if codec.is_read_whole() {
        Ok(document)
    } else {
        Err(CodeRefusal::Damaged)
    }
}

/// Puts what a code carries in the place of the same things here. What the code has
/// nothing of stays, and so does what no code carries.
pub fn replace_carried(here: &mut Document, incoming: Document) {
    if incoming.answers.answered() > 0 {
        here.answers = incoming.answers;
        here.answered_on = incoming.answered_on;
        here.answered = incoming.answered;
    }
    if !incoming.decision.is_empty() {
        here.decision = incoming.decision;
    }
    if !incoming.courses.is_empty() || *incoming.courses.past() != Past::default() {
        here.courses = incoming.courses;
    }
    // What looks found here stays, and what they found there comes beside it.
    here.alarms.merge(incoming.alarms, &IdRemap::default());
    if !incoming.questions.picked.is_empty() {
        here.questions.picked = incoming.questions.picked;
    }
    here.digits = incoming.digits.or(here.digits);
}

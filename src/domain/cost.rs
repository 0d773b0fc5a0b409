//! What places ask for a course, as the reader wrote it down, and what that comes to.
//!
//! Every figure is the reader's, in whole units of whatever money they pay with: the
//! guide names no price. A sum is no verdict, and nothing here says which offer is the
//! better one. Must not know: how an offer is typed in or shown, or where it is stored.

#[cfg(test)]
mod tests;
mod typed;

pub use typed::{CostError, amount, read};

use super::ids::IdMap;
use super::record::{Record, Records, TypedRecord};

/// The most offers that can be written side by side. More than these are kept where two
/// devices bring them together.
pub const MOST: usize = 3;

/// The most sessions of an offer.
pub const MOST_SESSIONS: u64 = 99;

/// What can stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostKind {
    /// The reader's own words, at most so many characters.
    Words(usize),
    /// An amount of money: a whole number.
    Amount,
    /// How many sessions.
    Sessions,
    /// A question that was answered with [`YES`] or [`NO`], or is not asked yet.
    Reply,
}

/// One thing to ask about and to write down.
#[derive(Debug)]
pub struct CostField {
    /// Names the message `cost-<id>`, of a question also `cost-short-<id>`; stored, so it
    /// never changes.
    pub id: &'static str,
    /// What can stand in it.
    pub kind: CostKind,
}

const fn field(id: &'static str, kind: CostKind) -> CostField {
    CostField { id, kind }
}

/// Everything to ask about, in the order of the form.
pub static FIELDS: [CostField; 15] = [
    field("place", CostKind::Words(200)),
    field("product", CostKind::Words(200)),
    field(PRICE, CostKind::Amount),
    field(SESSIONS, CostKind::Sessions),
    field(EACH, CostKind::Amount),
    field(ONCE, CostKind::Amount),
    field("money", CostKind::Words(12)),
    field("consult", CostKind::Reply),
    field("numbing", CostKind::Reply),
    field("follow", CostKind::Reply),
    field("single", CostKind::Reply),
    field("refund", CostKind::Reply),
    field("treat", CostKind::Reply),
    field("harm", CostKind::Words(200)),
    field("receipt", CostKind::Reply),
];

/// The price of one session.
const PRICE: &str = "price";
/// How many sessions.
const SESSIONS: &str = "sessions";
/// What every session costs beside its price.
const EACH: &str = "each";
/// What is paid once.
const ONCE: &str = "once";
/// A question was answered with yes.
pub const YES: &str = "yes";
/// A question was answered with no.
pub const NO: &str = "no";

/// What comes to be paid in all, if price and number of sessions are there and nothing
/// that counts is unreadable. `get` gives what stands in a field. The largest figures
/// that are read leave room in the sum.
pub fn sum(get: &dyn Fn(&str) -> String) -> Option<u64> {
    let beside = |id| match get(id).trim() {
        "" => Some(0),
        text => typed::amount(text),
    };
    let sessions =
        typed::amount(&get(SESSIONS)).filter(|count| (1..=MOST_SESSIONS).contains(count));
    let each = typed::amount(&get(PRICE))? + beside(EACH)?;
    Some(sessions? * each + beside(ONCE)?)
}

/// What one place asks for a course. It is kept as a record of a session is, by what
/// stands in each field, and has neither session nor day: one shape for both spares the
/// program a second reader and writer. Numbers stand there in Western digits.
pub type Offer = Record;

/// Every offer that the reader wrote down, the newest first.
pub type Offers = Records;

/// Keeps what was typed: in place of the offer `change` if there is one, else as a new
/// offer; its id.
pub fn save(offers: &mut Offers, change: Option<u32>, fields: IdMap<String>) -> u32 {
    let typed = TypedRecord {
        fields,
        ..TypedRecord::default()
    };
    let asked = FIELDS.iter().map(|field| field.id).collect::<Vec<_>>();
    offers.save_of(&asked, change, None, typed)
}

/// What an offer comes to in all, where that can be told.
pub fn sum_of(offer: &Offer) -> Option<u64> {
    sum(&|field| offer.get(field).to_owned())
}

/// The questions that have this reply; with an empty one those that are not asked yet.
pub fn replied(offer: &Offer, reply: &str) -> impl Iterator<Item = &'static CostField> {
    let said = move |field: &&CostField| {
        let said = offer.get(field.id);
        match reply {
            "" => said != YES && said != NO,
            reply => said == reply,
        }
    };
    let questions = FIELDS.iter().filter(|field| field.kind == CostKind::Reply);
    questions.filter(said)
}

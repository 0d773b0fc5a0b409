//! The few numbers that sources give, as parts of a hundred people.
//!
//! A group names the message `figures-<id>` with `.who`; a figure names
//! `figure-<id>`. Everywhere else the guide says that no reliable number exists.
//! Must not know: how a figure is drawn.

use crate::domain::source::SourceId::{self, M40, N14, P5b, R1};

/// Numbers about the same people over the same time.
#[derive(Debug)]
pub struct Figures {
    /// Names the message `figures-<id>`; its `.who` says which people, compared
    /// with whom, and when.
    pub id: &'static str,
    /// Each number.
    pub figures: &'static [Figure],
    /// Where the numbers stand.
    pub sources: &'static [SourceId],
}

/// A number of people among a hundred.
#[derive(Debug)]
pub struct Figure {
    /// Names the message `figure-<id>`, which is given the number as `$n`.
    pub id: &'static str,
    /// How many of a hundred, rounded.
    pub of_100: u8,
}

/// 57.9 % of 131 treated and 4.5 % of 71 untreated people at month 1. Compared with
/// no treatment, not with a dummy injection.
pub(super) static MICRODROPLETS: Figures = Figures {
    id: "microdroplets",
    figures: &[figure("smoother", 58), figure("smoother-untreated", 5)],
    sources: &[M40, N14],
};

/// Adults treated in the studies of the licensed drug. The rates with a dummy
/// injection were not seen, so the text never says that the drug causes them all.
pub(super) static CHIN: Figures = Figures {
    id: "chin",
    figures: &[
        figure("bruising", 72),
        figure("smile", 4),
        figure("swallowing", 2),
    ],
    sources: &[R1, P5b],
};

/// Every group.
pub static FIGURES: [&Figures; 2] = [&MICRODROPLETS, &CHIN];

/// One number.
const fn figure(id: &'static str, of_100: u8) -> Figure {
    Figure { id, of_100 }
}

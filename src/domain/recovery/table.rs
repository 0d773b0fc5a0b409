//! The items of the recovery list and the windows they begin in.
//!
//! A new item is one row here and its message in each language. Times are hours
//! after the session; every item begins with a window. Where clinics disagree
//! the longest common limit stands. What a row says without a
//! source is general advice; the reason stands beside the row where it is one.
//! Must not know: the texts.

use super::Area::{Body, Face, Neck, Scalp};
use super::ItemKind::{Avoid, Do, Look};
use super::{Area, Item, Window};
use crate::domain::source::SourceId::{
    K4, K7, K8, K17, M7, M8, M9, M16, N4, N7, N9, N13, N15, N16, N17, N30, N31, R1, R4, R13, R14,
    R20,
};

/// Hours in a day.
const DAY: u32 = 24;
/// Hours in a week.
const WEEK: u32 = 7 * DAY;
/// The end of the list: one week for the look at week 12.
const END: u32 = 13 * WEEK;

/// Items that concern the skin wherever the session was.
const ALL: &[Area] = &[Face, Scalp, Neck, Body];
/// Items that make no sense under hair.
const NOT_SCALP: &[Area] = &[Face, Neck, Body];

/// The windows in order, without a gap, from the session to the end of the list.
pub static WINDOWS: [Window; 10] = [
    window("h0", 0, 12),
    window("h12", 12, 24),
    window("h24", 24, 48),
    window("h48", 48, 72),
    window("d3", 3 * DAY, WEEK),
    window("w1", WEEK, 2 * WEEK),
    window("w2", 2 * WEEK, 4 * WEEK),
    window("w4", 4 * WEEK, 8 * WEEK),
    window("w8", 8 * WEEK, 12 * WEEK),
    window("w12", 12 * WEEK, END),
];

const fn window(id: &'static str, from_hours: u32, until_hours: u32) -> Window {
    Window {
        id,
        from_hours,
        until_hours,
    }
}

/// Every item, in the order in which they begin.
#[rustfmt::skip] // A row on one line is what a clinician can read.
pub static ITEMS: [Item; 24] = [
    // The first 12 hours. A second wave of a severe allergy comes within 72 hours (N7), and a
    // blocked vein shows late and may not hurt (K17, N13), so this look runs for three days.
    Item { id: "signs", kind: Look, from_hours: 0, until_hours: 3 * DAY, areas: ALL, sources: &[R13, N7, N9, R4, K17, N13] },
    Item { id: "cool", kind: Do, from_hours: 0, until_hours: DAY, areas: ALL, sources: &[] },
    // Clinics: no touching for 6 hours, no washing for 8, no make-up for 6 to 48.
    Item { id: "bare", kind: Avoid, from_hours: 0, until_hours: 12, areas: ALL, sources: &[] },
    // Most clinics forbid it without naming an end; one allows it. The longest wait stands.
    Item { id: "pressure", kind: Avoid, from_hours: 0, until_hours: 2 * WEEK, areas: ALL, sources: &[] },
    // Clinics: 24 or 48 hours.
    Item { id: "exercise", kind: Avoid, from_hours: 0, until_hours: 2 * DAY, areas: ALL, sources: &[] },
    // Clinics: from 12 hours for a hot shower to two weeks for saunas and swimming.
    Item { id: "heat", kind: Avoid, from_hours: 0, until_hours: 2 * WEEK, areas: ALL, sources: &[] },
    // Clinics: 24 hours, 48 hours or two weeks.
    Item { id: "sun", kind: Avoid, from_hours: 0, until_hours: 2 * WEEK, areas: ALL, sources: &[] },

    // 12 to 24 hours.
    Item { id: "wash", kind: Do, from_hours: 12, until_hours: WEEK, areas: NOT_SCALP, sources: &[] },
    Item { id: "makeup", kind: Avoid, from_hours: 12, until_hours: DAY, areas: NOT_SCALP, sources: &[] },
    Item { id: "shampoo", kind: Avoid, from_hours: 12, until_hours: 2 * DAY, areas: &[Scalp], sources: &[] },
    Item { id: "record", kind: Do, from_hours: 12, until_hours: WEEK, areas: ALL, sources: &[R14] },
    // Clinics: 3 days for electric treatments, one to two weeks for peels and facials.
    Item { id: "treatments", kind: Avoid, from_hours: 12, until_hours: 2 * WEEK, areas: ALL, sources: &[] },
    // From the label of the one licensed chin-fat drug.
    Item { id: "smile", kind: Look, from_hours: 12, until_hours: 2 * WEEK, areas: &[Neck], sources: &[R1] },

    // Days 2 and 3.
    Item { id: "fading", kind: Look, from_hours: DAY, until_hours: 2 * DAY, areas: ALL, sources: &[R20] },
    Item { id: "cold-sore", kind: Look, from_hours: DAY, until_hours: 3 * DAY, areas: &[Face, Neck], sources: &[K7, K8] },
    Item { id: "down", kind: Look, from_hours: 2 * DAY, until_hours: WEEK, areas: ALL, sources: &[R20] },

    // Days 3 to 7.
    Item { id: "sunscreen", kind: Do, from_hours: 3 * DAY, until_hours: 2 * WEEK, areas: ALL, sources: &[] },

    // From week 1. Patches: about a week after a fat-dissolving mix (M16); psoriasis at needle
    // points within 28 days (N16), vitiligo too (N17).
    Item { id: "patches", kind: Look, from_hours: WEEK, until_hours: 4 * WEEK, areas: ALL, sources: &[M16, N15, N16, N17] },
    Item { id: "photo", kind: Do, from_hours: WEEK, until_hours: END, areas: ALL, sources: &[] },
    Item { id: "wait", kind: Avoid, from_hours: WEEK, until_hours: END, areas: ALL, sources: &[M8, M9, N4] },

    // Slow infection: median 28 days (N4), mean 3 weeks and about 10 to the diagnosis (M9),
    // reports from 1 to 12 weeks (M8). Each look is repeated weekly until the next one begins.
    Item { id: "look-2", kind: Look, from_hours: 2 * WEEK, until_hours: 4 * WEEK, areas: ALL, sources: &[M7, M9, N4] },
    Item { id: "look-4", kind: Look, from_hours: 4 * WEEK, until_hours: 8 * WEEK, areas: ALL, sources: &[M7, N4] },
    Item { id: "look-8", kind: Look, from_hours: 8 * WEEK, until_hours: 12 * WEEK, areas: ALL, sources: &[M7, M9, K4] },
    Item { id: "look-12", kind: Look, from_hours: 12 * WEEK, until_hours: END, areas: ALL, sources: &[M8, N4, N30, N31] },
];

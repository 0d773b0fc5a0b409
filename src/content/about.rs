//! The sections of the about page, in reading order.
//!
//! A row names the message `about-<id>` with `.body`. The list of all sources,
//! the reader's stored data and the version line follow these sections on the
//! page and are not rows.
//! Must not know: wording, or how the page is drawn.

use crate::domain::source::SourceId::{self, E1, E3, E4, E9, E10, E11, E12, E14, E15, P49, P51};

/// A short part of the about page under its own heading.
#[derive(Debug)]
pub struct AboutSection {
    /// Names the message and the place on the page.
    pub id: &'static str,
    /// What the statements of the section rest on; empty where the guide speaks
    /// about itself.
    pub sources: &'static [SourceId],
}

/// The sections in reading order.
pub static ABOUT: [AboutSection; 10] = [
    AboutSection {
        id: "who",
        sources: &[],
    },
    AboutSection {
        id: "review",
        sources: &[],
    },
    // What EU, UK and US texts call a device is asked there; for Egypt no text was found.
    AboutSection {
        id: "limits",
        sources: &[P49, P51],
    },
    AboutSection {
        id: "errors",
        sources: &[],
    },
    AboutSection {
        id: "privacy",
        sources: &[],
    },
    AboutSection {
        id: "how",
        sources: &[E1, E3, E4, E9, E10, E11, E12],
    },
    AboutSection {
        id: "evidence",
        sources: &[],
    },
    AboutSection {
        id: "reading",
        sources: &[E14, E15],
    },
    AboutSection {
        id: "phone",
        sources: &[],
    },
    // Also at the end of each chapter, where there is no voice.
    AboutSection {
        id: "voice",
        sources: &[],
    },
];

//! Statements of the chapters and the about page, the proof for each hope, the
//! warning signs and first aid.
//!
//! Must not know: the wording.

use super::{Claim, Table};
use crate::content::about::ABOUT;
use crate::content::chapters;
use crate::content::evidence::EVIDENCE;
use crate::domain::warning::{AIDS, CARE_CARDS};

/// What each section of a chapter rests on.
pub fn chapters() -> Table {
    let mut rows = Vec::new();
    for chapter in chapters::all() {
        for section in chapter.sections {
            let id = format!("guide-{}-{}", chapter.id, section.id);
            rows.push(Claim::new(&id, section.sources).said(&format!("{id}.body"), &[]));
        }
    }
    Table {
        id: "chapters",
        title: "Sections of the chapters",
        reading: "A section without sources is general advice and states no medical fact.",
        file: "src/content/chapters/",
        decides: false,
        rows,
    }
}

/// How good the proof for each hope is.
pub fn evidence() -> Table {
    let row = |row: &crate::content::evidence::Evidence| {
        let id = format!("evidence-{}", row.id);
        Claim::new(&id, row.sources)
            .said(&id, &["found"])
            .level(format!("rating-{}", row.rating.id()))
    };
    Table {
        id: "evidence",
        title: "How good the proof is",
        reading: "Each promised benefit with one of four steps. The steps are the guide’s own summary, not the sources’.",
        file: "src/content/evidence.rs",
        decides: true,
        rows: EVIDENCE.iter().map(row).collect(),
    }
}

/// How soon each warning sign must be seen.
pub fn warning_signs() -> Table {
    let mut rows = Vec::new();
    for card in &CARE_CARDS {
        for sign in card.signs {
            let id = format!("sign-{}", sign.id);
            let row = Claim::new(&id, sign.sources).said(&id, &[]);
            rows.push(row.level(format!("care-{}", card.urgency.id())));
        }
    }
    Table {
        id: "warning",
        title: "Warning signs",
        reading: "Each sign stands on one of three cards, by how soon help is needed.",
        file: "src/domain/warning.rs",
        decides: true,
        rows,
    }
}

/// First aid, step by step.
pub fn first_aid() -> Table {
    let mut rows = Vec::new();
    for aid in AIDS {
        for (place, step) in aid.steps.iter().enumerate() {
            let id = format!("aid-{}-{step}", aid.id);
            let row = Claim::new(&id, aid.sources).said(&id, &[]);
            rows.push(row.terms(format!("for {}; step {}", aid.signs.join(", "), place + 1)));
        }
    }
    Table {
        id: "first-aid",
        title: "First aid for each kind of emergency",
        reading: "The steps in the order in which they are done.",
        file: "src/domain/warning/aid.rs",
        decides: true,
        rows,
    }
}

/// What the about page rests on.
pub fn about() -> Table {
    let rows = ABOUT.iter().map(|section| {
        let id = format!("about-{}", section.id);
        Claim::new(&id, section.sources).said(&format!("{id}.body"), &[])
    });
    Table {
        id: "about",
        title: "The about page",
        reading: "Sections without sources are about the guide itself.",
        file: "src/content/about.rs",
        decides: false,
        rows: rows.collect(),
    }
}

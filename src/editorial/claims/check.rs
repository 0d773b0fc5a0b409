//! The rules of the self-check.
//!
//! Must not know: the wording.

use super::{Claim, Table};
use crate::domain::screening::{Basis, SCREENS};

/// How strongly each answer speaks against the treatment.
pub fn screening() -> Table {
    let mut rows = Vec::new();
    for screen in &SCREENS {
        for risk in screen.risks() {
            let id = format!("risk-{}", risk.id);
            let basis = match risk.basis() {
                Basis::Sourced => "",
                Basis::Caution => "; general caution without a source",
            };
            let row = Claim::new(&id, risk.sources)
                .said(&id, &["reason", "next"])
                .level(format!("level-{}", risk.level.id()))
                .terms(format!("question “{}”{basis}", screen.id));
            rows.push(row);
        }
    }
    Table {
        id: "screening",
        title: "The self-check",
        reading: "Each answer has one of three levels; the strongest level among all answers is the result. “Not sure” always means: ask a doctor.",
        file: "src/domain/screening/table.rs",
        decides: true,
        rows,
    }
}

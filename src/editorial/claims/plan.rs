//! The rules of the plan.
//!
//! Must not know: the wording.

use super::{Claim, Table};
use crate::domain::plan::{
    CONSULT_LEAD_DAYS, Ending, EventKind, FINAL_REVIEW_DAYS, PRE_CHECK, PRODUCTS, PlanRefusal,
    REVIEW_AFTER, REVIEW_LEAD_DAYS,
};

/// What each product asks of a plan, and what a plan refuses.
pub fn products() -> Table {
    let mut rows = Vec::new();
    for product in &PRODUCTS {
        let id = format!("plan-product-{}", product.id);
        let mut terms = Vec::new();
        if !product.asks.is_empty() {
            let asks: Vec<_> = product.asks.iter().map(|ask| ask.id).collect();
            terms.push(format!("asks about {}; anything but “no” holds the plan until a doctor agrees to just that", asks.join(", ")));
        }
        for ask in product.asks.iter().filter(|ask| ask.never) {
            terms.push(format!("{}: no agreement counts", ask.id));
        }
        if !product.names.is_empty() {
            terms.push(format!(
                "holds the plan until this is known: {}",
                product.names.join(", ")
            ));
        }
        for area in product.areas {
            terms.push(format!("held in any other place than: {}", area.id()));
        }
        if let Some(most) = product.most {
            terms.push(format!(
                "refused above {most} sessions of a person, or less than a calendar month apart"
            ));
        }
        let row = Claim::new(&id, product.sources)
            .said(&id, &[])
            .terms(terms.join("; "));
        rows.push(row.said(&format!("plan-rule-{}", product.id), &[]));
    }
    for refusal in PlanRefusal::ALL {
        let row = Claim::new(refusal.message(), refusal.sources()).said(refusal.message(), &[]);
        rows.push(row.terms("refused with this reason".to_owned()));
    }
    Table {
        id: "products",
        title: "What a plan asks and refuses",
        reading: "Each kind of product with what it asks; then what a plan refuses.",
        file: "src/domain/plan/product.rs",
        decides: true,
        rows,
    }
}

/// What is asked before every session; each yes holds the plan.
pub fn before() -> Table {
    let row = |sign: &crate::domain::plan::PreCheckItem| {
        let id = format!("plan-before-{}", sign.id);
        let row = Claim::new(&id, sign.sources).said(&id, &["next"]);
        let ends = match sign.ends {
            Ending::Cleared => "a doctor has agreed",
            Ending::Healed => "it is tested or healed, and a doctor has agreed",
            Ending::Over => "it is over",
        };
        row.terms(format!("yes, or not sure: no session until {ends}"))
    };
    Table {
        id: "before",
        title: "Asked before every session",
        reading: "A yes holds every plan and says whom to see.",
        file: "src/domain/plan/table.rs",
        decides: true,
        rows: PRE_CHECK.iter().map(row).collect(),
    }
}

/// The steps of a plan, with the days on which they stand.
pub fn steps() -> Table {
    let row = |kind: EventKind| {
        let id = format!("plan-step-{}", kind.id());
        Claim::new(&id, kind.sources())
            .said(&id, &["what"])
            .terms(days(kind))
    };
    Table {
        id: "steps",
        title: "The steps of a plan",
        reading: "What stands before and after each session, and on which day. Without sources: general advice.",
        file: "src/domain/plan/table.rs",
        decides: true,
        rows: EventKind::ALL.into_iter().map(row).collect(),
    }
}

/// On which day a step stands.
fn days(kind: EventKind) -> String {
    match kind {
        EventKind::Consult | EventKind::Medicines => format!(
            "{CONSULT_LEAD_DAYS} days before the first session; in a plan that is made later, on the day on which it is made"
        ),
        EventKind::Eve => "the day before each session".to_owned(),
        EventKind::Session => "the day of each session".to_owned(),
        EventKind::After => "the day of each session, to be read after it".to_owned(),
        EventKind::Review => format!(
            "after session {REVIEW_AFTER}: {REVIEW_LEAD_DAYS} days before the next one; where none follows, {FINAL_REVIEW_DAYS} days after the last"
        ),
        EventKind::FollowUp(follow_up) => {
            format!("{} weeks after the last session", follow_up.weeks())
        }
    }
}

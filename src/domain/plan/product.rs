//! What may be injected, and what each product asks of a plan. Written to be read by a
//! clinician from top to bottom.
//!
//! Must not know: what follows from an answer.

use crate::domain::recovery::Area;
use crate::domain::source::SourceId::{
    self, N1, N2, N24, N35, P3, P4, P5b, P10, P13, P29, P30, P31, P32, P33, P33b, P62, R1, R11, R14,
};

/// The label of deoxycholic acid, and its trials.
pub(super) const FAT_SOURCES: &[SourceId] = &[R1, P5b];

/// A question about the person that a product asks before the first session. Any answer
/// but "no" holds the plan.
#[derive(Debug, PartialEq, Eq)]
pub struct Ask {
    /// Names the message `plan-ask-<id>`; stored with the answer, so it never changes.
    pub id: &'static str,
    /// The risks of the self-check that say the same.
    pub risks: &'static [&'static str],
    /// No agreement lifts it: the label forbids it.
    pub never: bool,
}

const fn ask(id: &'static str, risks: &'static [&'static str]) -> Ask {
    Ask {
        id,
        risks,
        never: false,
    }
}

/// What must be known of a product: each names the message `plan-ask-<id>`, stored as
/// "yes" once it is known.
pub static NAMES: &[&str] = &["name", "maker", "batch", "licence"];

/// What is to be injected, as far as the reader knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Product {
    /// Names the message `plan-product-<id>`; stored, so it never changes.
    pub id: &'static str,
    /// Questions about the person.
    pub asks: &'static [Ask],
    /// What must be known of it first.
    pub names: &'static [&'static str],
    /// The most sessions, each at least a calendar month after the last.
    pub most: Option<usize>,
    /// The only places for which it is licensed anywhere that we know of; empty where no
    /// label speaks of places.
    pub areas: &'static [Area],
    /// What the rules rest on; empty where there is none.
    pub sources: &'static [SourceId],
}

/// What tranexamic acid asks. The labels are of tablets and drips; none was seen for the
/// skin. The strictest of them is taken.
static TRANEXAMIC: [Ask; 9] = [
    Ask {
        id: "clot-now",
        risks: &["clot-now"],
        never: true,
    },
    ask("clots", &["clot-past"]),
    ask("stroke", &["stroke", "stroke-recent"]),
    ask("fits", &["epilepsy"]),
    ask("hormones", &["hormones"]),
    ask("family", &["clotting-family"]),
    ask("kidneys", &["kidney-liver", "kidney-liver-mild"]),
    ask("sight", &[]),
    ask("rest", &[]),
];

/// What the label of deoxycholic acid tells the patient to say first.
static FAT: [Ask; 3] = [
    ask("swallow", &["swallowing"]),
    ask("infection", &["skin-infection"]),
    ask("operation", &["recent-procedure"]),
];

/// What plasma asks. Only that blood must not be mixed up has a source: the rest is caution.
static PLASMA: [Ask; 3] = [
    ask("platelets", &["low-platelets", "bleeding-disorder"]),
    ask("thinner", &["blood-thinner"]),
    ask(
        "infection-cancer",
        &["skin-infection", "fever", "cancer-now"],
    ),
];

/// What dutasteride, finasteride and minoxidil ask, by the labels of tablets and foam.
static HAIR: [Ask; 3] = [
    ask("child", &["pregnant-breastfeeding"]),
    ask("heart", &["heart-disease", "heart-rhythm", "heart-recent"]),
    ask("blood-donor", &[]),
];

/// What the labels of botulinum products ask.
static BOTULINUM: [Ask; 3] = [
    ask("muscle", &["muscle-nerve"]),
    ask("antibiotic", &["antibiotics"]),
    ask("infection", &["skin-infection"]),
];

const fn mixture(id: &'static str) -> Product {
    Product {
        id,
        asks: &[],
        names: NAMES,
        most: None,
        areas: &[],
        sources: &[R11, N35],
    }
}

/// What may be injected, in the order in which it is offered. The last one is the one
/// nobody can name.
pub static PRODUCTS: [Product; 9] = [
    // There is no standard mixture: what is in it must be known.
    mixture("hyaluronic"),
    mixture("vitamins"),
    Product {
        id: "tranexamic",
        asks: &TRANEXAMIC,
        names: &[],
        most: None,
        areas: &[],
        sources: &[N24, P3, P4, P13],
    },
    // At most six times, at least a month apart, under the chin of adults only.
    Product {
        id: "fat-acid",
        asks: &FAT,
        names: NAMES,
        most: Some(6),
        areas: &[Area::Neck],
        sources: FAT_SOURCES,
    },
    Product {
        id: "prp",
        asks: &PLASMA,
        names: &["tube"],
        most: None,
        areas: &[],
        sources: &[N1, N2, R14],
    },
    Product {
        id: "hair",
        asks: &HAIR,
        names: NAMES,
        most: None,
        areas: &[],
        sources: &[P10, P29, P30, P31, P32, P62],
    },
    Product {
        id: "botulinum",
        asks: &BOTULINUM,
        names: NAMES,
        most: None,
        areas: &[],
        sources: &[P33, P33b],
    },
    mixture("other"),
    mixture("unknown"),
];

impl Product {
    /// The product with this id. One that this version does not know is one that the
    /// reader does not know.
    pub fn find(id: &str) -> &'static Self {
        PRODUCTS
            .iter()
            .find(|product| product.id == id)
            .unwrap_or(Self::unknown())
    }

    /// The one nobody can name.
    pub fn unknown() -> &'static Self {
        let [.., unknown] = &PRODUCTS;
        unknown
    }

    /// Whether its label counts the sessions of a person.
    pub fn is_counted(&self) -> bool {
        self.most.is_some()
    }

    /// Everything that is asked about it, in the order in which it is asked.
    pub fn questions(&self) -> impl Iterator<Item = &'static str> {
        let names = self.names.iter().copied();
        self.asks.iter().map(|ask| ask.id).chain(names)
    }
}

//! The ids that a code can carry, in the order in which their bits stand. For ever:
//! a row here is never changed, moved or taken out, whatever becomes of the tables
//! of the guide, or a code that somebody has on paper says something else.
//!
//! Each table is a list of versions. What the guide learns to say later is added to a
//! new version at the end of each table that needs it, and `handoff::VERSION` becomes
//! one more: a code of version 2 has the rows of versions 1 and 2. A test names every
//! id of the guide that stands in no table.
//! Must not know: what the ids mean, or what the guide's own tables say today.

/// A list of ids for each version.
pub type Ids = &'static [&'static [&'static str]];

/// Lists of ids under an id, for each version. A later version may add to an earlier
/// list by naming its id again.
pub type Lists = &'static [&'static [(&'static str, &'static [&'static str])]];

/// The ids of a table up to a version.
pub fn ids(table: Ids, version: u32) -> Vec<&'static str> {
    let mut ids = Vec::new();
    for (rows, _) in table.iter().zip(0..version) {
        ids.extend_from_slice(rows);
    }
    ids
}

/// The lists of a table up to a version, each under its id.
pub fn lists(table: Lists, version: u32) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut lists: Vec<(&str, Vec<&str>)> = Vec::new();
    for (rows, _) in table.iter().zip(0..version) {
        for (id, more) in *rows {
            match lists.iter_mut().find(|(known, _)| known == id) {
                Some((_, list)) => list.extend_from_slice(more),
                None => lists.push((id, more.to_vec())),
            }
        }
    }
    lists
}

/// The screens of the self-check with their risks.
#[rustfmt::skip]
pub static SCREENS: Lists = &[&[
    ("age", &["under-18"]),
    ("pregnancy", &["pregnant-breastfeeding"]),
    ("cancer", &["cancer-now", "cancer-past"]),
    ("skin-today", &["skin-infection", "new-lump", "acne", "sunburn", "fever", "antibiotics", "vaccine"]),
    ("cold-sores", &["cold-sore-now", "cold-sores-return"]),
    ("allergies", &["allergy-product", "anaphylaxis", "allergy-anaesthetic", "allergy-stings",
        "allergy-soy-egg", "allergy-metal", "severe-asthma"]),
    ("medicines", &["blood-thinner", "heart-medicine", "painkillers", "supplements"]),
    ("blood", &["bleeding-disorder", "low-platelets", "blood-disease", "clot-now", "clot-past", "stroke"]),
    ("heart", &["heart-disease", "heart-rhythm", "blood-pressure"]),
    ("diabetes", &["diabetes-controlled", "diabetes-uncontrolled"]),
    ("immune", &["autoimmune", "weak-immunity", "immune-medicine"]),
    ("skin-reacts", &["keloid-here", "keloid-elsewhere", "psoriasis-active", "psoriasis-quiet", "isotretinoin"]),
    ("other", &["kidney-liver", "gallstones", "epilepsy", "thyroid", "swallowing", "recent-procedure"]),
    ("circumstances", &["looks-worry", "mental-health", "fainting", "pressure", "not-licensed", "unknown-product"]),
], &[
    ("cancer", &["mole"]),
    ("cold-sores", &["teeth", "past-slow-infection"]),
    ("allergies-more", &["allergy-latex", "allergy-antiseptic", "allergy-antibiotic", "allergy-sulfite", "allergy-fish"]),
    ("medicines", &["hormones", "other-medicine"]),
    ("blood", &["g6pd"]),
    ("heart", &["heart-recent", "stroke-recent", "clotting-family"]),
    ("diabetes", &["kidney-liver-mild"]),
    ("immune", &["sarcoidosis", "muscle-nerve"]),
    ("skin-reacts", &["implants"]),
    ("other", &["other-illness"]),
], &[
    ("age", &[AGAIN]),
    ("pregnancy", &[AGAIN]),
    ("cancer", &[AGAIN]),
    ("skin-today", &[AGAIN]),
    ("cold-sores", &[AGAIN]),
    ("allergies", &[AGAIN]),
    ("medicines", &[AGAIN]),
    ("blood", &[AGAIN]),
    ("heart", &[AGAIN]),
    ("diabetes", &[AGAIN]),
    ("immune", &[AGAIN]),
    ("skin-reacts", &[AGAIN]),
    ("other", &[AGAIN]),
    ("circumstances", &[AGAIN]),
    ("allergies-more", &[AGAIN]),
]];

/// Stands among the choices of a screen that waits to be answered again. Before version 3
/// it became a doubt, and a check that was not finished arrived as a finished one.
const AGAIN: &str = "again";

/// What may be injected.
pub static PRODUCTS: Ids = &[
    &[
        "hyaluronic",
        "vitamins",
        "tranexamic",
        "fat-acid",
        "prp",
        "hair",
        "other",
        UNKNOWN,
    ],
    &["botulinum"],
];

/// A product that nobody can name; also what one becomes that the table does not have.
pub const UNKNOWN: &str = "unknown";

/// Where.
pub static AREAS: Ids = &[&["face", "scalp", "neck", "body", "several"]];

/// What is asked about a product.
pub static ASKS: Ids = &[
    &[
        "clots", "stroke", "fits", "name", "maker", "batch", "licence",
    ],
    &[
        "clot-now",
        "hormones",
        "family",
        "kidneys",
        "sight",
        "rest",
        "swallow",
        "infection",
        "operation",
        "platelets",
        "thinner",
        "infection-cancer",
        "tube",
        "child",
        "heart",
        "blood-donor",
        "muscle",
        "antibiotic",
    ],
];

/// The answers to that, and replies to the questions about being sure.
pub static REPLIES: Ids = &[&["no", "yes", UNSURE]];

/// A doubt, which everything becomes that the tables do not have and that must not be
/// lost.
pub const UNSURE: &str = "unsure";

/// Stands among the answers about a product once a doctor has agreed.
pub const AGREED: &str = "agreed";

/// What is asked before a session.
pub static BEFORE: Ids = &[
    &[
        "lump",
        "sore",
        "trouble",
        "colour",
        "illness",
        "medicine",
        "pregnancy",
    ],
    &["fever"],
];

/// The goals of the decision.
#[rustfmt::skip]
pub static GOALS: Ids = &[&[
    "freshness", "pigmentation", "dark-circles", "acne-scars", "pores", "thin-face",
    "stretch-marks", "cellulite-fat", "loose-skin", "hair",
]];

/// What can matter in the decision.
pub static STATEMENTS: Ids = &[&[
    "needles", "proof", "harm", "soon", "visits", "cost", "marks", "stop",
]];

/// How much.
pub static WEIGHTS: Ids = &[&["lot", "little", "not"]];

/// Where somebody leans.
pub static LEANINGS: Ids = &[&["nothing", "other", "mesotherapy", UNSURE]];

/// The questions about being sure.
pub static SURE: Ids = &[&["choice", "know", "matters", "support"]];

/// The questions about what was read, with their options.
pub static QUIZ: Lists = &[&[
    ("proof", &["good", "weak", "same"]),
    ("syringe", &["differs", "vitamins", "natural"]),
    ("number", &["few", "many", "unknown"]),
    ("lump", &["wait", "doctor", "session"]),
    ("thinner", &["prescriber", "clinic", "myself"]),
]];

/// The questions for the doctor.
#[rustfmt::skip]
pub static QUESTIONS: Ids = &[&[
    "licence", "product", "approval", "vial", "result", "course",
    "harms", "mine", "ready", "night", "home",
]];

/// Digits, by the name of their numbering system.
pub static DIGITS: Ids = &[&["latn", "arab"]];

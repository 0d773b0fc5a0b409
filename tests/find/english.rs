//! What readers of English type, slips of the finger included.

use super::Asked;

/// Sixty questions.
pub static ASKED: [Asked; 60] = [
    ("does it hurt", &["answers/#hurt", "guide/session/#numbing"]),
    (
        "is it painful",
        &["answers/#hurt", "guide/session/#numbing"],
    ),
    (
        "pain after session",
        &["guide/after/#usual", "guide/risks/#usual", "answers/#hurt"],
    ),
    (
        "does mesotherapy really work",
        &["answers/#work", "guide/hopes/#proof"],
    ),
    ("how long does it last", &["answers/#last"]),
    ("is it permanent", &["answers/#last"]),
    (
        "how many sessions",
        &["answers/#sessions", "guide/course/#common"],
    ),
    ("price", &["answers/#cost"]),
    ("how much does it cost", &["answers/#cost"]),
    (
        "when can I go back to work",
        &["answers/#out", "guide/after/#life"],
    ),
    ("makeup after", &["answers/#make-up"]),
    (
        "can i go in the sun",
        &["answers/#sun", "guide/after/#care"],
    ),
    ("gym", &["answers/#sport"]),
    (
        "can i exercise the next day",
        &["answers/#sport", "guide/after/#care"],
    ),
    (
        "shower after mesotherapy",
        &["answers/#washing", "guide/after/#care"],
    ),
    ("wudu", &["answers/#washing"]),
    ("ramadan", &["answers/#fasting", "guide/before/#medicines"]),
    ("wedding next month", &["answers/#wedding"]),
    ("pregnant", &["answers/#pregnancy", "guide/who/#not-now"]),
    (
        "breastfeeding",
        &["answers/#pregnancy", "guide/who/#not-now"],
    ),
    ("for men", &["answers/#men"]),
    ("minimum age", &["answers/#age"]),
    (
        "i am diabetic",
        &["answers/#diabetes", "guide/who/#illness", "guide/who/#wait"],
    ),
    ("botox", &["answers/#treated", "guide/options/#licensed"]),
    ("dermapen at home", &["answers/#home"]),
    ("difference filler mesotherapy", &["answers/#filler"]),
    ("PRP risks", &["answers/#plasma", "guide/risks/#products"]),
    (
        "whats in the syringe",
        &["answers/#syringe", "guide/what/#syringe"],
    ),
    ("something went wrong", &["answers/#wrong"]),
    ("can it be undone", &["answers/#undone"]),
    ("hair loss", &["decide/hair/", "guide/hopes/#proof"]),
    ("baldness", &["decide/hair/", "guide/hopes/#proof"]),
    ("melasma", &["decide/pigmentation/", "guide/hopes/#proof"]),
    (
        "dark circles",
        &["decide/dark-circles/", "guide/hopes/#proof"],
    ),
    (
        "stretch marks",
        &["decide/stretch-marks/", "guide/hopes/#proof"],
    ),
    ("acne scars", &["decide/acne-scars/", "guide/hopes/#proof"]),
    (
        "double chin fat",
        &[
            "guide/hopes/#proof",
            "decide/cellulite-fat/",
            "guide/options/#licensed",
            "guide/course/#fat",
        ],
    ),
    (
        "cellulite",
        &["decide/cellulite-fat/", "guide/hopes/#proof"],
    ),
    (
        "blood thinners",
        &[
            "guide/who/#medicines",
            "guide/before/#medicines",
            "guide/after/#medicines",
        ],
    ),
    (
        "should I stop aspirin",
        &[
            "guide/who/#medicines",
            "guide/before/#medicines",
            "guide/after/#medicines",
        ],
    ),
    ("keloid", &["guide/who/#skin", "guide/risks/#usual"]),
    (
        "lump weeks later",
        &[
            "guide/warning/#cards",
            "guide/risks/#late",
            "guide/risks/#slow",
            "guide/after/#look",
        ],
    ),
    (
        "swelling not going down",
        &[
            "guide/warning/#cards",
            "guide/after/#usual",
            "guide/risks/#usual",
        ],
    ),
    (
        "bruise how long",
        &["guide/after/#usual", "guide/risks/#usual"],
    ),
    ("fever after injection", &["guide/warning/#cards"]),
    (
        "cant breathe",
        &["guide/warning/#cards", "guide/warning/#aid-allergy"],
    ),
    (
        "blurred vision",
        &["guide/warning/#cards", "guide/warning/#aid-sight"],
    ),
    (
        "skin turning black",
        &[
            "guide/warning/#cards",
            "guide/warning/#skin-tones",
            "guide/warning/#aid-vessel",
        ],
    ),
    (
        "allergic reaction",
        &[
            "guide/warning/#aid-allergy",
            "guide/warning/#cards",
            "guide/who/#skin",
            "guide/risks/#serious",
        ],
    ),
    (
        "mycobacteria",
        &[
            "guide/risks/#slow",
            "guide/warning/#say",
            "guide/warning/#cards",
        ],
    ),
    ("numbing cream", &["guide/session/#numbing"]),
    ("anesthesia", &["guide/session/#numbing", "answers/#hurt"]),
    ("where to report side effects", &["guide/warning/#report"]),
    (
        "complain about a clinic",
        &["guide/clinic/#record", "guide/warning/#report"],
    ),
    (
        "how to choose a doctor",
        &["guide/clinic/#doctor", "guide/clinic/"],
    ),
    (
        "questions to ask",
        &[
            "guide/clinic/#proof",
            "guide/clinic/#harm",
            "guide/clinic/",
            "sheet/",
        ],
    ),
    ("is my data private", &["about/#privacy"]),
    (
        "sesion intervall how far apart",
        &["guide/course/#common", "guide/course/", "answers/#sessions"],
    ),
    ("brusing", &["guide/after/#usual", "guide/risks/#usual"]),
    (
        "what happens if I do nothing",
        &[
            "answers/#nothing",
            "guide/options/#nothing",
            "guide/hopes/#nothing",
        ],
    ),
];

/// What is typed when something may be wrong right now.
pub static URGENT: [&str; 8] = [
    "I can't breathe",
    "trouble breathing after injection",
    "sudden loss of vision",
    "my skin turned black",
    "lips are blue",
    "high fever",
    "she fainted",
    "tongue is swelling",
];

/// What is not.
pub static CALM: [&str; 6] = [
    "dark circles",
    "brown skin",
    "does it hurt",
    "make-up",
    "white teeth",
    "how many sessions",
];

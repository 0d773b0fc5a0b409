//! An order is an order in both languages: what Arabic only advises, English only
//! advises too; and on not stopping a medicine Arabic says one sentence, always the same.

use std::collections::{BTreeMap, BTreeSet};

use mesotherapy_guide::i18n::find;

use crate::messages::{Use, messages};

/// Words that advise. Without marks, as many texts have none here.
const SOFT: [&str; 13] = [
    "يفضل",
    "الأفضل",
    "يستحسن",
    "يستحب",
    "ينبغي",
    "ينصح",
    "تنصح",
    "ننصح",
    "لا داعي",
    "من المهم",
    "من المفيد",
    "من الحكمة",
    "يرجى",
];

/// Passives that hide who acts, and so whether it is an order. With their first mark:
/// without it the verb is active (“the guide shows”).
const HIDDEN: [&str; 20] = [
    "يُسأل",
    "تُسأل",
    "يُذكر",
    "تُذكر",
    "يُعرض",
    "تُعرض",
    "يُطلب",
    "تُطلب",
    "يُخبر",
    "تُخبر",
    "يُراجع",
    "تُراجع",
    "يُترك",
    "تُترك",
    "يُوقف",
    "تُوقف",
    "يُتجنب",
    "يُراقب",
    "يُقارن",
    "يُفحص",
];

/// What makes English soft, too, or no order at all.
const ENGLISH: [&str; 11] = [
    "advise",
    "best",
    "better",
    "if you can",
    "may help",
    "recommend",
    "right one for everybody",
    "sensible",
    "you have time",
    "take your time",
    "not yet reviewed",
];

/// Read side by side, and found to say the same: the message, and its English word.
const REVIEWED: [(&str, &str); 19] = [
    ("about-review", "not yet reviewed"),
    ("decide.point", "you have time"),
    ("evidence-wrinkles.found", "recommend"),
    ("goal-options.how", "right one for everybody"),
    ("guide-after-life.body", "if you can"),
    ("guide-before-medicines.body", "advise"),
    ("guide-hopes-promises.body", "recommend"),
    ("guide-options-time.body", "advise"),
    ("guide-session-wait.body", "sensible"),
    ("guide-who-medicines.body", "advise"),
    ("kiosk-what", "take your time"),
    ("outcome-ask.meaning", "you have time"),
    ("picture-spacing", "best"),
    ("plan-rule-fat-acid", "recommend"),
    ("risk-blood-thinner.reason", "advise"),
    ("risk-implants.reason", "advise"),
    ("risk-mental-health.reason", "advise"),
    ("risk-unknown-product.reason", "advise"),
    ("sure-choice", "best"),
];

/// What English says “should” of, and Arabic «يجب»: what is expected, and no order.
const EXPECTED: [&str; 7] = [
    "guide-after.point",
    "guide-course-review.body",
    "guide-risks-usual.body",
    "guide-risks.point",
    "look-why-back",
    "look-why-early",
    "look-why-fading",
];

/// The one sentence.
const MEDICINE: &str = "لا يجوز إيقاف دواء موصوف بقرار شخصي";

fn both() -> (BTreeMap<String, Use>, BTreeMap<String, Use>) {
    let read = |tag| messages(find(tag).expect("a language of the guide"));
    (read("en"), read("ar"))
}

/// The words of a text alone, with no vowel mark but the one that a passive begins with.
pub fn words(text: &str, marks: bool) -> String {
    let mark = |c: char| matches!(c, '\u{64b}'..='\u{652}' | '\u{640}');
    let kept = |c: &char| !mark(*c) || (marks && *c == '\u{64f}');
    let only: String = text.chars().filter(kept).collect();
    let split = only.split(|c: char| !c.is_alphanumeric() && !mark(c));
    let all: Vec<_> = split.filter(|word| !word.is_empty()).collect();
    format!(" {} ", all.join(" "))
}

/// Whether a text has these words, alone or after “and”, “so”.
fn has(text: &str, words: &str) -> bool {
    ["", "و", "ف"]
        .iter()
        .any(|before| text.contains(&format!(" {before}{words} ")))
}

/// The words of a message that advise or hide who acts.
fn soft(text: &str) -> Vec<&'static str> {
    let (plain, marked) = (words(text, false), words(text, true));
    let advising = SOFT.into_iter().filter(|word| has(&plain, word));
    let hidden = HIDDEN.into_iter().filter(|word| has(&marked, word));
    advising.chain(hidden).collect()
}

#[test]
fn arabic_advises_only_where_english_does() {
    let (english, arabic) = both();
    let reviewed: BTreeMap<_, _> = REVIEWED.into_iter().collect();
    let mut wrong = Vec::new();
    let mut found = BTreeSet::new();
    for (id, used) in &arabic {
        let words = soft(&used.words);
        if words.is_empty() {
            continue;
        }
        found.insert(id.as_str());
        let original = english[id].words.trim();
        let also = reviewed.get(id.as_str());
        if !also.is_some_and(|also| original.to_lowercase().contains(also)) {
            wrong.push(format!(
                "{id}: {words:?}\n  {original}\n  {}",
                used.words.trim()
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "advice for an order? Read both; say «يجب» or «لا يجوز», or add the pair to REVIEWED:\n{}",
        wrong.join("\n")
    );
    let stale: Vec<_> = reviewed.keys().filter(|id| !found.contains(*id)).collect();
    assert!(stale.is_empty(), "no soft word any more: {stale:?}");
    for (id, word) in &reviewed {
        assert!(ENGLISH.contains(word), "{id}: {word} advises nobody");
    }
}

/// The other way round: no advice in English where Arabic orders.
#[test]
fn english_says_must_where_arabic_does() {
    let (english, arabic) = both();
    let orders = |id: &str| {
        let said = words(&arabic[id].words, false);
        ["يجب", "تجب", "لا يجوز"].iter().any(|word| has(&said, word))
    };
    let advises = |used: &Use| {
        words(&used.words, false)
            .to_lowercase()
            .contains(" should ")
    };
    let found: Vec<_> = english
        .iter()
        .filter(|(id, used)| advises(used) && orders(id))
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(found, EXPECTED, "“should” beside «يجب»");
}

/// Sentences, and lines of lists.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ':', ';', '\n'])
}

/// Whether an English text forbids to stop a medicine.
fn forbids(text: &str) -> bool {
    let text = text.to_lowercase();
    sentences(&text).any(|sentence| {
        let said = words(sentence, false);
        let any = |list: &[&str]| list.iter().any(|word| said.contains(&format!(" {word} ")));
        any(&["stop"]) && any(&["not", "never", "no"]) && any(&["own", "prescribed", "medicine"])
    })
}

#[test]
fn one_sentence_forbids_to_stop_a_prescribed_medicine() {
    let (english, arabic) = both();
    let mut seen = 0;
    for (id, used) in &english {
        let said = arabic[id].words.contains(MEDICINE);
        assert_eq!(forbids(&used.words), said, "{id}: «{MEDICINE}»");
        seen += usize::from(said);
    }
    assert!(seen > 20, "only {seen} places forbid it");
    for (id, used) in &arabic {
        let rest = used.words.replace(MEDICINE, "");
        for sentence in sentences(&rest) {
            let said = words(sentence, false);
            let stops = said.contains("إيقاف")
                || [" يوقف ", " توقف ", " أوقف ", " وقف "]
                    .iter()
                    .any(|word| said.contains(word));
            let medicine = ["دواء", "أدوية", "الأسبرين", "السيولة"]
                .iter()
                .any(|word| said.contains(word));
            let forbids = ["لا", "لن", "عدم"].iter().any(|word| has(&said, word));
            let other = said.contains("بقرار شخصي") || (stops && medicine && forbids);
            assert!(!other, "{id} says it in another way: {sentence}");
        }
    }
}

/// An emergency call is one short verb in the plural, for all who are there.
#[test]
fn the_ambulance_is_called_in_the_same_words() {
    let (english, arabic) = both();
    // A button has a name; a thought of harming oneself is met alone and softly.
    let others = [
        "call-emergency",
        "guide-options-distress.body",
        "risk-looks-worry.next",
    ];
    let mut seen = 0;
    for (id, used) in &english {
        if !used.words.to_lowercase().contains("call { $emergency }")
            || others.contains(&id.as_str())
        {
            continue;
        }
        let said = &arabic[id].words;
        let called = [
            "اتصلوا بالإسعاف { $emergency }",
            "اتصلوا الآن بالإسعاف { $emergency }",
        ];
        assert!(
            called.iter().any(|call| said.contains(call)),
            "{id}: {said}"
        );
        seen += 1;
    }
    assert!(seen > 20, "only {seen} calls");
}

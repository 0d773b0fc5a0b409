//! What a voice is given, in both languages.

use super::Signs;
use crate::editorial::texts::Texts;
use crate::i18n::{LANGUAGES, Lang, Messages};

fn text(lang: Lang) -> Messages {
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let texts = Texts::open(locales).expect("the messages are readable");
    crate::app::text(lang, texts.all(lang).expect("the messages are readable"))
}

fn english() -> Signs {
    Signs::of(text(&LANGUAGES[0]))
}

fn arabic() -> Signs {
    Signs::of(text(&LANGUAGES[1]))
}

fn parts<'a>(signs: &Signs, text: &'a str) -> Vec<&'a str> {
    let sentences = signs.sentences(text).into_iter();
    sentences.map(|range| &text[range]).collect()
}

#[test]
fn a_text_is_read_sentence_by_sentence() {
    let signs = english();
    assert_eq!(
        parts(&signs, " It is weak. Is it?  “Stop!” (No.)\nThe end "),
        ["It is weak.", "Is it?", "“Stop!”", "(No.)", "The end"]
    );
    assert_eq!(parts(&signs, " … – "), [""; 0]);
    assert_eq!(parts(&signs, ""), [""; 0]);
    let signs = arabic();
    assert_eq!(
        parts(&signs, "هل يؤلم؟ قليلًا، ثم يزول. لا يجوز الحَكّ!"),
        ["هل يؤلم؟", "قليلًا، ثم يزول.", "لا يجوز الحَكّ!"]
    );
}

#[test]
fn a_stop_in_a_number_or_an_abbreviation_ends_no_sentence() {
    let signs = english();
    for whole in [
        "Take 0.5 mg at once.",
        "Ask Dr. Amin about it.",
        "Heat (e.g. a sauna) is bad.",
    ] {
        assert_eq!(parts(&signs, whole), [whole]);
    }
    let whole = "يجب سؤال د. أمين عن ٠٫٥ ملغ.";
    assert_eq!(parts(&arabic(), whole), [whole]);
}

#[test]
fn english_signs_and_numbers_are_said_as_words() {
    let signs = english();
    for (seen, said) in [
        ("Take 0.5 mg.", "Take 0 point 5 milligrams."),
        ("Of 0.25ml, too", "Of 0 point 2 5 millilitres, too"),
        ("2–3 weeks (4%).", "2 to 3 weeks (4 percent)."),
        ("4 mm deep", "4 millimetres deep"),
        (
            "38 °C or 38.5°C",
            "38 degrees Celsius or 38 point 5 degrees Celsius",
        ),
        ("2 × a day", "2 times a day"),
        ("Dr. Amin", "Doctor Amin"),
        ("heat, e.g. a sauna", "heat, for example a sauna"),
        ("In 2027, at 14:30", "In 2027, at 14:30"),
        ("15 questions", "15 questions"),
        // A unit is one only after a number.
        ("mm and ml", "mm and ml"),
        ("well-known – and weak", "well-known – and weak"),
    ] {
        assert_eq!(signs.spoken(seen), said);
    }
}

#[test]
fn arabic_signs_and_numbers_are_said_as_words() {
    let signs = arabic();
    for (seen, said) in [
        ("٠٫٥ ملغ،", "0 فاصل 5 ملليجرام،"),
        ("\u{2066}0.5 mg\u{2069}", "0 فاصل 5 ملليجرام"),
        ("من ٢–٣ أسابيع", "من 2 إلى 3 أسابيع"),
        ("عمق ٤ مم.", "عمق 4 ملليمتر."),
        ("(٤٪)", "(4 في المئة)"),
        ("\u{2066}4%\u{2069} منهم", "4 في المئة منهم"),
        ("٣٨ °م", "38 درجة مئوية"),
        ("مع د. أمين", "مع الدكتور أمين"),
        // A word that is short for a unit elsewhere.
        ("مل منه", "مل منه"),
    ] {
        assert_eq!(signs.spoken(seen), said);
    }
}

#[test]
fn a_number_to_call_is_said_digit_by_digit() {
    for signs in [english(), arabic()] {
        for (seen, said) in [
            ("123", "1 2 3"),
            ("(\u{2066}15301\u{2069})", "(1 5 3 0 1)"),
            ("+20100", "+ 2 0 1 0 0"),
            ("01001234567.", "0 1 0 0 1 2 3 4 5 6 7."),
            ("124", "124"),
        ] {
            assert_eq!(signs.spoken(seen), said);
        }
    }
    let elsewhere =
        text(&LANGUAGES[0]).with_constants(crate::content::contacts::variables_with("998").into());
    assert_eq!(Signs::of(elsewhere).spoken("Call 998"), "Call 9 9 8");
}

#[test]
fn both_languages_say_how_ranges_and_decimals_are_said() {
    for lang in &LANGUAGES {
        let signs = Signs::of(text(lang));
        for row in [super::RANGE, super::POINT] {
            assert!(signs.said(row).is_some(), "{}: {row}", lang.tag);
        }
    }
}

//! What a word is compared by: English and Arabic words without their endings, Arabic
//! ones also without what is joined to their beginning.
//!
//! Light on purpose: a stem need not be a word, it must only be the same for the forms of
//! one word. What begins with و ف ب ل ك may be a word of its own («كريم») or joined
//! («بالجلد», «كدواء»): both are tried. Must not know: what a word means.

/// What is joined to an Arabic word with the article, longest first.
const WITH_ARTICLE: [&str; 7] = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال"];
/// Single letters that may be joined, or belong to the word.
const JOINED: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];
/// Arabic endings, longest first.
const ARABIC_ENDS: [&str; 12] = [
    "تها", "هما", "ات", "ان", "ون", "ين", "يه", "ها", "هم", "ته", "ه", "ي",
];
/// English endings, longest first, and what stands in their place.
const ENGLISH_ENDS: [(&str, &str); 14] = [
    ("ations", ""),
    ("ation", ""),
    ("ness", ""),
    ("ings", ""),
    ("ing", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("ers", ""),
    ("ed", ""),
    ("es", ""),
    ("er", ""),
    ("ly", ""),
    ("e", ""),
    ("s", ""),
];

/// How many letters a stem has at least; two after an article («السن», «الدم»).
const LEAST: usize = 3;

/// The stem of a folded word, and another one where its first letter may only be joined.
pub fn stems(word: &str) -> (String, Option<String>) {
    if !word.chars().any(is_arabic) {
        return (english(word), None);
    }
    let with_article = WITH_ARTICLE
        .iter()
        .find_map(|start| word.strip_prefix(start).filter(|rest| letters(rest) >= 2));
    let rest = with_article.unwrap_or(word);
    let joined = rest.strip_prefix(JOINED);
    let joined = joined.filter(|rest| with_article.is_none() && is_enough(rest));
    (arabic(rest), joined.map(arabic))
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{6ff}')
}

fn letters(stem: &str) -> usize {
    stem.chars().count()
}

fn is_enough(stem: &str) -> bool {
    letters(stem) >= LEAST
}

fn arabic(word: &str) -> String {
    let end = ARABIC_ENDS
        .iter()
        .find_map(|end| word.strip_suffix(end).filter(|stem| is_enough(stem)));
    end.unwrap_or(word).to_owned()
}

fn english(word: &str) -> String {
    let ended = ENGLISH_ENDS.iter().find_map(|(end, instead)| {
        let stem = word.strip_suffix(end)?;
        // "glass" has no ending, and "sun" is not "s".
        let doubled = *end == "s" && stem.ends_with('s');
        (is_enough(stem) && !doubled).then(|| format!("{stem}{instead}"))
    });
    let mut stem = ended.unwrap_or_else(|| word.to_owned());
    // "swimming" is "swim", "numbed" is "numb".
    let mut ends = stem.chars().rev();
    let last = ends.next();
    if last.is_some_and(|last| last.is_ascii_alphabetic())
        && last == ends.next()
        && stem.len() > LEAST
    {
        stem.pop();
    }
    if stem.len() > LEAST && stem.ends_with('y') {
        stem.pop();
        stem.push('i');
    }
    stem
}

/// Whether one letter too many, too few, wrong, or two exchanged, make one word the other.
pub fn is_slip(one: &str, other: &str) -> bool {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let (short, long) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let rest = |letters: &[char], skip: usize| letters.get(same + skip..).unwrap_or(&[]).to_vec();
    match long.len() - short.len() {
        0 => {
            let exchanged = short.get(same) == long.get(same + 1)
                && short.get(same + 1) == long.get(same)
                && rest(short, 2) == rest(long, 2);
            rest(short, 1) == rest(long, 1) || exchanged
        }
        1 => rest(short, 0) == rest(long, 1),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_slip, stems};

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for group in [
            &["session", "sessions"][..],
            &["swim", "swimming"],
            &["bruise", "bruises", "bruised", "bruising"],
            &["pregnancy", "pregnancies"],
            &["injection", "injections"],
            &["infect", "infected", "infecting"],
            &["الجلسه", "جلسه", "والجلسه", "للجلسه", "جلسات"],
            &["الكتله", "كتله", "كتلها"],
            &["التورم", "بالتورم", "تورم"],
        ] {
            let first = stems(group[0]).0;
            for word in group {
                assert_eq!(stems(word).0, first, "{word}");
            }
        }
    }

    #[test]
    fn a_first_letter_may_be_joined_or_the_words_own() {
        assert_eq!(stems("كريم"), ("كريم".into(), Some("ريم".into())));
        assert_eq!(stems("بالجلد"), ("جلد".into(), None));
        assert_eq!(stems("وتورم").1.as_deref(), Some("تورم"));
        // Too little would be left of it.
        assert_eq!(stems("بنج").1, None);
    }

    #[test]
    fn a_slip_is_one_letter_and_no_more() {
        for (one, other) in [
            ("swelling", "sweling"),
            ("fever", "fevr"),
            ("bruise", "brusie"),
            ("needle", "neddle"),
        ] {
            assert!(is_slip(one, other) && is_slip(other, one), "{one}");
        }
        for (one, other) in [("fever", "never again"), ("sun", "skin"), ("abcd", "badc")] {
            assert!(!is_slip(one, other), "{one}");
        }
    }
}

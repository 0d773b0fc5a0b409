//! Numbers that somebody in need may call, and digits that are no numbers.

use mesotherapy_guide::content::contacts::{EMERGENCY, variables_with};
use mesotherapy_guide::i18n::LANGUAGES;

use crate::messages::messages;

/// Who says which number is the ambulance's, in the words of its source.
const SAYS_IT: [&str; 1] = ["source-p45"];

/// The ambulance's number is a variable everywhere, so that a clinic elsewhere can give
/// its own; and what is no number to call never looks like it.
#[test]
fn nothing_but_the_ambulance_says_its_number() {
    for lang in &LANGUAGES {
        let all = messages(lang);
        let says = all
            .iter()
            .filter(|(_, used)| used.numbers.contains_key(EMERGENCY));
        let says: Vec<_> = says.map(|(id, _)| id.as_str()).collect();
        assert_eq!(says, SAYS_IT);
        let calls = all
            .values()
            .filter(|used| used.variables.contains("emergency"));
        assert!(calls.count() > 5);
    }
    let own = variables_with("999");
    assert!(own.iter().all(|(_, value)| !value.contains(EMERGENCY)));
}

/// A Latin word in an Arabic text is marked: its digits stay as they are (`G6PD`), it stays
/// together in its own direction, is not translated, and no second font is loaded for it.
#[test]
fn latin_words_in_other_scripts_are_marked() {
    let of_no_language = messages(&LANGUAGES[0]);
    for lang in LANGUAGES.iter().filter(|lang| lang.script != "latin") {
        for (id, used) in messages(lang) {
            // Drawings and titles of sources are shared by all languages; how signs are said
            // is a table of signs.
            if id == "voice-words" || of_no_language.get(&id) == Some(&used) {
                continue;
            }
            let words = used.words.replace('{', "`{").replace('}', "}`");
            let mut unmarked = words.split('`').step_by(2);
            let is_latin = |sign: char| sign.is_ascii_alphabetic();
            assert!(
                !unmarked.any(|piece| piece.contains(is_latin)),
                "{id}: {}",
                used.words
            );
        }
    }
}

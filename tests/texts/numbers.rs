//! Numbers that somebody in need may call.

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

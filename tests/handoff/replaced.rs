//! What a code puts in the place of what is here, part by part.
//! Must not know: how a code is written.

use mesotherapy_guide::domain::screening::{Answer, Screen};
use mesotherapy_guide::handoff::{encode, replace_carried};
use mesotherapy_guide::storage::Document;

use super::full::everything;

#[test]
fn each_part_of_a_code_takes_the_place_of_its_own_alone_and_where_it_says_something() {
    let carried = encode(&everything(1)).expect("it fits").carried;
    assert!(carried.answers.answered() > 0 && !carried.decision.is_empty());
    assert!(!carried.courses.is_empty() && !carried.questions.picked.is_empty());
    let parts = |document: &Document| {
        (
            document.answers.clone(),
            (document.answered_on, document.answered.clone()),
            document.decision.clone(),
            document.courses.clone(),
            document.questions.picked.clone(),
            document.digits,
        )
    };
    let mut here = carried.clone();
    replace_carried(&mut here, Document::default());
    assert_eq!(
        parts(&here),
        parts(&carried),
        "what says nothing changes nothing"
    );
    let mut here = Document::default();
    replace_carried(&mut here, carried.clone());
    assert_eq!(
        parts(&here),
        parts(&carried),
        "what says something is there now"
    );
    // One answer alone.
    let mut one = Document::default();
    let screen = Screen::find("age").expect("it is asked");
    one.answers.set(screen, Answer::unsure());
    replace_carried(&mut here, one.clone());
    assert_eq!(here.answers, one.answers);
    assert_eq!(here.decision, carried.decision);
}

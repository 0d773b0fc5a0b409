//! The stored document: whatever stands under the key, what is read of it is written
//! as a text that reads as the same again, and nothing that was found is destroyed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mesotherapy_guide::domain::cost::{replied, sum_of};
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::screening::assess;
use mesotherapy_guide::storage::{
    Backend, Condition, Document, KEY, MemoryBackend, Notice, Store, decode,
};

/// Everything that pages ask of a document: none of it may stop the program, without a
/// clock, in the middle of the calendar, or at either end of it.
fn ask_everything(document: &Document) {
    let days = [0, 46_354, 109_937];
    let days = days
        .into_iter()
        .filter_map(|days| Day::FIRST.add_days(days));
    let moments: Vec<_> = days.filter_map(|day| Moment::new(day, 60)).collect();
    let _ = assess(&document.answers);
    let _ = (document.wants_copy(), document.is_worth_keeping());
    for offer in document.costs.iter() {
        let _ = (sum_of(offer), replied(offer, "").count());
    }
    for course in document.courses.iter() {
        let _ = document.holds(course, None);
        for step in &course.steps {
            let _ = course.product_of(step).id;
        }
        for now in &moments {
            let _ = document.holds(course, Some(*now));
        }
    }
    for now in moments {
        let _ = document.alarms.strongest(Some(now));
        let _ = document.check_is_old(now.day());
    }
}

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else {
        return;
    };
    let (document, condition) = decode(Some(text));
    ask_everything(&document);

    // What is written is read whole, and as the same.
    let written = document.encode();
    let (again, whole) = decode(Some(&written));
    assert_eq!(whole, Condition::Whole, "{written}");
    assert_eq!(again, document, "{written}");
    assert_eq!(again.encode(), written);

    // On a shelf: told once, kept aside where it could not be read, never overwritten
    // where a newer version wrote it.
    let backend = MemoryBackend::default();
    let _ = backend.write(KEY, text);
    let (mut store, notice) = Store::open(Box::new(backend));
    assert_eq!(store.document(), &document);
    let expected = match condition {
        Condition::Absent | Condition::Whole => None,
        Condition::Broken => Some(Notice::Broken),
        Condition::Newer => Some(Notice::Newer),
    };
    assert_eq!(notice, expected);
    assert_eq!(store.update(|_| ()), None, "nothing was changed");
    assert_eq!(store.reload(), None, "and nothing written");
});

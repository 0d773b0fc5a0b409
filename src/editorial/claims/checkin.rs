//! The rules of the daily look.
//!
//! Must not know: the wording.

use super::{Claim, Table};
use crate::domain::checkin::{
    ADDED, CheckInSign, DAILY, DOUBT, HAD_BEFORE, LAST, NOW, SIGNS, SignChoice, UNSURE, WEEK,
};
use crate::domain::source::SourceId::{M8, N4};

/// What each answer of the daily look means, day by day.
pub fn signs() -> Table {
    let mut rows = vec![
        Claim::new("look-doubt", DOUBT.sources)
            .said(&format!("look-why-{}", DOUBT.why), &[])
            .level(format!("look-{}", DOUBT.answer.id()))
            .terms("whatever this version does not know, and what was not answered".to_owned()),
    ];
    // Slow infections are reported up to about three months later.
    rows.push(
        Claim::new("look-rhythm", &[M8, N4])
            .said("today-rhythm", &[])
            .terms(format!(
                "daily until day {DAILY}, then every {WEEK} days until day {LAST}; the day after a look that was not usual"
            )),
    );
    // What earlier looks, two signs together, and the self-check add.
    rows.extend(ADDED.iter().map(|rule| {
        let why = format!("look-why-{}", rule.why);
        Claim::new(format!("look-added-{}", rule.why), rule.sources)
            .said(&why, &[])
            .level(format!("look-{}", rule.answer.id()))
            .terms("added to what the signs say, never taken away".to_owned())
    }));
    for sign in [&NOW, &HAD_BEFORE].into_iter().chain(&SIGNS) {
        for choice in sign.choices {
            rows.extend(meanings(sign, choice));
        }
    }
    Table {
        id: "look",
        title: "How is it today?",
        reading: "Each answer to each sign, from which day after the session it means what. The strongest answer of a look wins.",
        file: "src/domain/checkin/table.rs",
        decides: true,
        rows,
    }
}

fn meanings<'a>(sign: &'a CheckInSign, choice: &'a SignChoice) -> impl Iterator<Item = Claim> + 'a {
    choice.rules.iter().map(move |rule| {
        let mut row = Claim::new(
            format!("look-{}-{}-day-{}", sign.id, choice.id, rule.from_day),
            rule.sources,
        )
        .said(&format!("look-{}", sign.id), &[])
        .level(format!("look-{}", rule.answer.id()))
        .terms(format!("from day {} after the session", rule.from_day));
        // The two choices that every sign has share their words, but for the first question.
        let shared =
            ![NOW.id, HAD_BEFORE.id].contains(&sign.id) && ["none", UNSURE].contains(&choice.id);
        row.messages.push(if shared {
            format!("look-{}", choice.id)
        } else {
            format!("look-{}-{}", sign.id, choice.id)
        });
        if !rule.why.is_empty() {
            row.messages.push(format!("look-why-{}", rule.why));
        }
        row
    })
}

//! Documents of every version that was ever published. `cargo xtask fixtures storage` writes
//! that of a new one.

use super::*;

/// A document with something in every part.
pub fn full() -> Document {
    let mut document = Document {
        language: Some("ar".to_owned()),
        digits: Some(Digits::Western),
        last_chapter: Some("risks".to_owned()),
        answered_on: Day::from_ymd(2026, 11, 22),
        ..Document::default()
    };
    document.read.insert("what".to_owned());
    for screen in &SCREENS {
        document.answers.set(screen, Answer::unsure());
    }
    let at = Day::from_ymd(2026, 11, 20).and_then(|day| Moment::new(day, 990));
    let id = document
        .sessions
        .add(at.expect("a day of the calendar"), Area::Face);
    document.sessions.toggle(id, "signs");
    document.answer(&SCREENS[0], Answer::none(), Day::from_ymd(2026, 11, 23));
    document.decision.goal = Some("hair".to_owned());
    document.questions.pick("product", true);
    let mut signs = IdMap::default();
    signs.insert("now".to_owned(), "stroke".to_owned());
    document.store_checkin(CheckIn {
        session: Some(id),
        day: Day::FIRST.add_days(46_300).expect("a day of the calendar"),
        minute: 61,
        signs,
    });
    let today = Day::from_ymd(2026, 11, 21).expect("a day of the calendar");
    let wish = CourseRequest {
        first: today,
        count: 2,
        every: 14,
        monthly_after: None,
        product: "tranexamic".to_owned(),
        area: Some(Area::Face),
    };
    for minute in [1, 2] {
        let course = document.courses.add(&wish, today, minute).expect("a plan");
        document.courses.answer(course, "fits", "yes");
        document
            .courses
            .found(course, 1, vec!["lump".to_owned()].into(), today);
        document
            .courses
            .done(course, 0, id, today)
            .expect("it took place");
    }
    document.courses.remove(2);
    document.courses.past_mut().had = Some(2);
    document.copied = 7;
    let mut fields = IdMap::default();
    fields.insert("product".to_owned(), "x".to_owned());
    let typed = TypedRecord {
        day: Some(today),
        area: None,
        fields,
    };
    document.records.save(None, Some(id), typed);
    let mut offer = IdMap::default();
    for (field, text) in [("place", "x"), ("price", "1500"), ("refund", "no")] {
        offer.insert(field.to_owned(), text.to_owned());
    }
    cost::save(&mut document.costs, None, offer);
    document
}

/// A fixture of every version that was ever published is read for ever.
#[test]
fn every_past_version_is_read() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    for version in 1..=VERSION {
        let file = format!("{folder}/document-v{version}.json");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        let (document, condition) = decode(Some(text.trim()));
        assert_eq!(condition, Condition::Whole, "version {version}");
        if version == VERSION {
            assert_eq!(document, full(), "version {version}");
            assert_eq!(document.encode(), text.trim());
        }
    }
}

/// Version 1 asked less, knew one day for all answers, and kept one look a day.
#[test]
fn what_version_1_stored_stays_as_strict_and_waits_for_what_is_new() {
    let text = include_str!("../fixtures/document-v1.json");
    let checkin =
        r#""looks":[{"session":1,"day":"2026-11-21","minute":9,"signs":{"now":"yes"}}],"v":1"#;
    let (document, condition) = decode(Some(&text.trim().replace(r#""v":1"#, checkin)));
    assert_eq!(condition, Condition::Whole);
    let findings = assess(&document.answers).findings;
    assert_eq!(
        findings.len(),
        SCREENS.len() - 1,
        "a doubt on every screen that it had"
    );
    for screen in &SCREENS {
        let waits = document.answers.get(screen).is_none_or(Answer::waits);
        let is_new = screen.id == "allergies-more";
        assert_eq!(waits, is_new || GREW.contains(&screen.id), "{}", screen.id);
    }
    let today = Day::from_ymd(2026, 11, 22).expect("a day");
    assert_eq!(document.days().oldest(), None);
    assert!(document.check_is_old(today));
    let stands = document.alarms.strongest(None).map(|alarm| alarm.answer);
    assert_eq!(stands, Some(checkin::Advice::Emergency));
    let (again, _) = decode(Some(&document.encode()));
    assert_eq!(again, document);
}

/// Every part that version 1 had, as it wrote them: nothing is lost, nothing becomes milder,
/// and an agreement that was given once for everything has to be given again.
#[test]
fn what_version_1_kept_in_every_part_is_there() {
    let text = include_str!("../fixtures/document-v1-everything.json");
    let (document, condition) = decode(Some(text.trim()));
    assert_eq!(condition, Condition::Whole);
    assert_eq!(document.language.as_deref(), Some("ar"));
    assert_eq!(document.digits, Some(Digits::Western));
    assert_eq!(document.last_chapter.as_deref(), Some("risks"));
    assert!(document.read.contains("what"));
    assert_eq!(document.copied, 3);
    let session = document.sessions.find(1).expect("the session is there");
    assert!(session.done.contains("signs"));
    let record = document.records.find(1).expect("the record is there");
    assert_eq!((record.session, record.get("doctor")), (Some(1), "د. منى"));
    assert!(document.questions.picked.contains("product"));
    assert_eq!(document.questions.own(), "كم جلسة؟\nand what then?");
    let decision = &document.decision;
    assert_eq!(decision.goal.as_deref(), Some("hair"));
    assert_eq!((decision.values.len(), decision.sure.len()), (3, 2));
    assert!(decision.doctor_decides && decision.leaning().is_some());
    let looks: usize = [Some(1), None]
        .map(|session| document.checkins.of(session).count())
        .iter()
        .sum();
    assert_eq!(looks, 2);
    let course = document.courses.find(1).expect("the plan is there");
    let stands: Vec<_> = course.steps.iter().map(|step| step.state).collect();
    let expected = [
        SessionStatus::Done,
        SessionStatus::Planned,
        SessionStatus::Skipped,
        SessionStatus::Planned,
    ];
    assert_eq!(stands, expected);
    assert!(course.steps[1].is_held() && !course.steps[0].is_held());
    let holds = document.holds(course, None);
    assert!(
        holds
            .iter()
            .any(|hold| matches!(hold, Hold::Ask(ask) if ask.id == "fits")),
        "{holds:?}"
    );
    let other = document.courses.find(4).expect("the other plan is there");
    assert!(document.holds(other, None).contains(&Hold::Elsewhere(1)));
    let (again, _) = decode(Some(&document.encode()));
    assert_eq!(again, document);
}

/// Only a document that never kept what looks found gets it from its looks: so long after
/// their session as they are now, these would mean more than they did.
#[test]
fn a_look_that_was_usual_stays_usual_when_its_session_is_moved() {
    let at = Day::from_ymd(2026, 11, 20).and_then(|day| Moment::new(day, 990));
    let at = at.expect("a day of the calendar");
    let mut document = Document::default();
    let id = document.sessions.add(at, Area::Face);
    let mut signs = IdMap::default();
    for sign in [&checkin::NOW].into_iter().chain(&checkin::SIGNS) {
        signs.insert(sign.id.to_owned(), checkin::NONE.to_owned());
    }
    signs.insert("swelling".to_owned(), "little".to_owned());
    document.store_checkin(CheckIn {
        session: Some(id),
        day: at.day(),
        minute: 1_200,
        signs,
    });
    assert!(document.alarms.is_empty());
    let session = document.sessions.find_mut(id).expect("it was added");
    session.at = Day::from_ymd(2026, 10, 20)
        .and_then(|day| Moment::new(day, 990))
        .expect("a day of the calendar");
    let (again, condition) = decode(Some(&document.encode()));
    assert_eq!(condition, Condition::Whole);
    assert_eq!(again, document);
}

#[test]
#[ignore = "`cargo xtask fixtures storage` writes the fixture of a new version"]
fn write_the_fixture_of_this_version() {
    let file = format!(
        "{}/tests/fixtures/document-v{VERSION}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::write(file, full().encode()).expect("it is written");
}

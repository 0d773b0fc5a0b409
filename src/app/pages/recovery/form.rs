//! When the session was and where: begins a list, or changes one.
//!
//! Must not know: what the list says, or what may be typed (`domain::recovery` does).

use leptos::prelude::{GetUntracked, WithUntracked};

use crate::app::State;
use crate::app::components::form::{FieldError, Form, FormValues};
use crate::app::element::{El, IntoChild, el};
use crate::domain::day::Moment;
use crate::domain::recovery::{Area, Session, SessionError, TypedSession, parse_session};
use crate::i18n::Messages;
use crate::routes::{RecoveryStep, Step};
use crate::web;

/// Names the form of a new session.
const NEW: &str = "session-new";
/// The field of the day.
const DATE: &str = "session-date";
/// The field of the time.
const TIME: &str = "session-time";
/// The field of the place.
const AREA: &str = "area";

/// The form; for `Some` session it changes that one.
pub fn form(state: State, text: Messages, change: Option<u32>) -> El {
    let before = state.document.with_untracked(|document| {
        let session = document.sessions.find(change?)?;
        Some(values_of(session))
    });
    let name = name_of(change);
    let form = Form::new(state, text, &name, before.unwrap_or_default());
    let areas = Area::ALL
        .into_iter()
        .map(|area| {
            (
                area.id().to_owned(),
                text.plain(&format!("area-{}", area.id())),
            )
        })
        .collect();
    let fields = vec![
        form.text_field(DATE, "date", "recovery-when").view(),
        form.text_field(TIME, "time", "recovery-time").view(),
        form.radios(AREA, "recovery-area", areas).view(),
    ];
    let submit = move |draft: &FormValues| {
        let get = |field: &str| draft.get(field).map_or("", String::as_str);
        let typed = TypedSession {
            date: get(DATE),
            time: get(TIME),
            area: get(AREA),
        };
        let read = parse_session(typed, web::now());
        let (at, area) = read.map_err(|wrong| wrong.into_iter().map(told).collect::<Vec<_>>())?;
        let session = store(state, change, at, area);
        state.go(RecoveryStep::List(Some(session)).into());
        Ok(())
    };
    let can_cancel = change.is_some()
        || state
            .document
            .with_untracked(|document| !document.sessions.is_empty());
    let cancel = can_cancel.then(|| {
        el("a")
            .class("quiet")
            .attr("href", Step::Recovery(RecoveryStep::List(change)).href())
            .on("click", move |_| state.sent(&name))
            .child(text.plain("cancel"))
    });
    let action = if change.is_some() {
        "recovery-save"
    } else {
        "recovery-start"
    };
    el("div")
        .class("session-form")
        .child(form.view(text.plain(action), fields, cancel, submit))
}

/// What stands in the form of a session that is changed.
fn values_of(session: &Session) -> FormValues {
    let area = session.known_area().map_or("", Area::id);
    let mut values = FormValues::default();
    for (field, value) in [
        (DATE, session.at.day().to_string()),
        (TIME, session.at.time()),
        (AREA, area.to_owned()),
    ] {
        values.insert(field.to_owned(), value);
    }
    values
}

/// The field that something wrong belongs to, and what to tell the reader.
fn told(wrong: SessionError) -> FieldError {
    let field = match wrong {
        SessionError::DateMissing
        | SessionError::DateInvalid
        | SessionError::DateFuture
        | SessionError::DateOld => DATE,
        SessionError::TimeInvalid => TIME,
        SessionError::AreaMissing => AREA,
    };
    (field.to_owned(), wrong.message().into())
}

/// The name under which a form that is not sent is remembered.
fn name_of(change: Option<u32>) -> String {
    match change {
        Some(id) => format!("session-{id}"),
        None => NEW.to_owned(),
    }
}

/// The form that the reader has begun beside a list, if there is one: without a list the
/// page is the form.
pub fn begun(state: State) -> Option<RecoveryStep> {
    let document = state.document.get_untracked();
    if document.sessions.is_empty() {
        return None;
    }
    if state.unsent(NEW).is_some() {
        return Some(RecoveryStep::New);
    }
    let mut sessions = document.sessions.newest_first();
    let session = sessions.find(|session| state.unsent(&name_of(Some(session.id))).is_some())?;
    Some(RecoveryStep::Change(session.id))
}

/// Stores the session, and says which one it is.
fn store(state: State, change: Option<u32>, at: Moment, area: Area) -> u32 {
    state.change(
        |document| match change.and_then(|id| document.sessions.find_mut(id)) {
            Some(session) => {
                session.at = at;
                area.id().clone_into(&mut session.area);
                session.id
            }
            None => document.sessions.add(at, area),
        },
    )
}

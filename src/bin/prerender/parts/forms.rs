//! Forms: fields of each kind, empty, filled and refused; choices; questions before
//! something that cannot be undone; what comes from a file.
//!
//! Must not know: what happens to what is typed.

use std::sync::Arc;

use leptos::prelude::{AnyView, RwSignal};
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::choices::{self, Options, choice};
use mesotherapy_guide::app::components::confirm::{asked, confirm};
use mesotherapy_guide::app::components::errors;
use mesotherapy_guide::app::components::form::{Form, FormValues};
use mesotherapy_guide::app::components::import_preview::{OfferWords, import_preview};
use mesotherapy_guide::app::element::{El, IntoChild, el};
use mesotherapy_guide::domain::day::{Day, Moment};
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::storage::Document;

use super::{Preset, Sample, below};

/// The words of what is found in a file; the ids of the elements follow from them.
const FOUND: OfferWords = OfferWords {
    found: "import-found",
    level: "h3",
    date: "import-date",
    nothing: "import-nothing",
    merge: "import-merge",
    replace: "import-replace",
};
/// Those of what is found in a code, with nothing in it.
const EMPTY: OfferWords = OfferWords {
    found: "take-found",
    ..FOUND
};

pub fn samples(state: State, text: Messages, set: &mut Preset) -> Vec<Sample> {
    vec![
        (
            "choices: boxes and circles, untouched and chosen",
            chosen(text, set),
        ),
        (
            "choices: taken at once, nothing and one chosen",
            at_once(text, set),
        ),
        ("form: empty", empty(state, text)),
        ("form: filled", filled(state, text, set)),
        (
            "form: refused, with the summary of errors",
            refused(state, text),
        ),
        ("errors: beside a question", {
            let failed = RwSignal::new(true);
            errors::beside(text, failed, "question-error", "error-choose-some")
        }),
        ("confirm: before, and asked", {
            let before = confirm(text, "check-restart", || {});
            let question = "delete-question".to_owned();
            below(vec![
                before,
                asked(text, "delete", question, |_| {}, |_| {}).view(),
            ])
        }),
        (
            "import preview: something new",
            preview(text, &FOUND, &full(), true),
        ),
        (
            "import preview: nothing new",
            preview(text, &EMPTY, &Document::default(), false),
        ),
    ]
}

fn chosen(text: Messages, set: &mut Preset) -> AnyView {
    let one = |kind: &'static str, id: &str, message: &str| {
        let label = text.plain(message).view();
        let (id, name) = (id.to_owned(), format!("{kind}-sample"));
        let never = Box::new(|| false);
        choice(kind, id.clone(), name, id, label, never, Box::new(|_| {}))
    };
    set.tick("box-on");
    set.tick("circle-on");
    let group = |name: &str, inputs: Vec<El>| {
        let legend = el("legend").child(text.plain(name));
        el("fieldset").child(legend).child(inputs).view()
    };
    below(vec![
        group(
            "check-heart",
            vec![
                one("checkbox", "box-off", "risk-heart-disease"),
                one("checkbox", "box-on", "answer-unsure"),
            ],
        ),
        group(
            "check-age",
            vec![
                one("radio", "circle-on", "answer-yes"),
                one("radio", "circle-off", "answer-no"),
            ],
        ),
    ])
}

fn answers(text: Messages) -> Options {
    let answer = |id: &str| (id.to_owned(), text.plain(&format!("answer-{id}")));
    ["yes", "no", "unsure"].map(answer).into()
}

fn at_once(text: Messages, set: &mut Preset) -> AnyView {
    set.tick("second-yes");
    let question = |name: &str, legend: &str| {
        choices::now(name, text.plain(legend), answers(text), || None, |_| {}).view()
    };
    below(vec![
        question("first", "check-age"),
        question("second", "check-heart"),
    ])
}

fn areas(text: Messages) -> Options {
    let area = |area: Area| {
        let name = text.plain(&format!("area-{}", area.id()));
        (area.id().to_owned(), name)
    };
    Area::ALL.into_iter().map(area).collect()
}

/// As a page frames it, so that it has the styles of a record or a plan.
fn framed(class: &str, form: AnyView) -> AnyView {
    el("div").class(class).child(form).view()
}

fn empty(state: State, text: Messages) -> AnyView {
    let form = Form::new(state, text, "empty", FormValues::default());
    let hidden = form.shown_while(
        form.text_field("plan-every", "number", "plan-every"),
        "plan-rhythm",
        |rhythm| rhythm == "own",
    );
    let rhythms = ["week", "ten", "month", "own"]
        .map(|id| (id.to_owned(), text.plain(&format!("plan-rhythm-{id}"))));
    let fields = vec![
        form.number_field("plan-count", "plan-count", 15).view(),
        form.text_field("plan-first", "date", "plan-first").view(),
        form.text_field("recovery-time", "time", "recovery-time")
            .view(),
        form.radios("plan-rhythm", "plan-rhythm", rhythms.into())
            .class("chips")
            .view(),
        hidden.view(),
    ];
    let cancel = el("a")
        .class("quiet")
        .attr("href", "#main")
        .child(text.plain("cancel"));
    framed(
        "plan",
        form.view(text.plain("continue"), fields, cancel, |_| Ok(())),
    )
}

fn filled(state: State, text: Messages, set: &mut Preset) -> AnyView {
    set.fill("product", text.plain("plan-product-tranexamic"));
    set.fill("note", text.plain("guide-risks.point"));
    set.tick("area");
    let form = Form::new(state, text, "filled", FormValues::default());
    let fields = vec![
        form.text_field("product", "text", "record-product").view(),
        form.radios("area", "record-area", areas(text)).view(),
        form.text_area("note", "record-note", 1_000).view(),
    ];
    framed(
        "record-form",
        form.view(text.plain("record-save"), fields, (), |_| Ok(())),
    )
}

fn refused(state: State, text: Messages) -> AnyView {
    let wrong = [
        ("day", "record-error-day-future"),
        ("plan-follow", "plan-error-check"),
        ("place", "record-error-long"),
    ];
    let wrong = wrong.map(|(id, message)| (id.to_owned(), message.into()));
    let form = Form::new(state, text, "refused", FormValues::default()).refused(wrong.into());
    let follow = vec![("plan-follow-all".to_owned(), text.plain("plan-follow-all"))];
    let fields = vec![
        form.text_field("day", "date", "record-day").view(),
        form.ticks("plan-follow", "plan-follow", follow).view(),
        form.text_field("place", "text", "record-place").view(),
    ];
    let form = form.view(text.plain("record-save"), fields, (), |_| Ok(()));
    framed("plan", form)
}

/// A document with a little in it.
fn full() -> Document {
    let mut document = Document::default();
    if let Some(at) = Day::parse("2027-01-14").and_then(|day| Moment::new(day, 600)) {
        document.sessions.add(at, Area::Face);
    }
    document.decision.goal = Some("acne-scars".to_owned());
    document
}

fn preview(text: Messages, words: &OfferWords, document: &Document, is_new: bool) -> AnyView {
    let day = Day::parse("2027-01-14");
    import_preview(text, words, document, day, is_new, Arc::new(|_| {}))
}

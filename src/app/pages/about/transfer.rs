//! Everything as one file: saved, opened, looked into, taken in.
//!
//! Must not know: what is in a file (`storage::transfer` does).

use std::sync::Arc;

use leptos::prelude::{AnyView, Get, GetUntracked, RwSignal, Set};

use crate::app::State;
use crate::app::components::basics::push_button;
use crate::app::components::import_preview::{ImportChoice, OfferWords, import_preview};
use crate::app::components::prose::{blocks, inline};
use crate::app::components::told::{LastTold, Told};
use crate::app::element::{El, dynamic, el};
use crate::i18n::Messages;
use crate::storage::transfer::{self, ImportRefusal, Incoming, LARGEST};
use crate::web;

/// The field in which a file is chosen.
const FIELD: &str = "import";
/// What is told about the last step.
const TOLD: &str = "transfer-told";
/// What is in the file.
const FOUND: &str = "import-found";

/// What the reader is doing.
#[derive(Clone, Copy)]
struct Work {
    state: State,
    told: LastTold,
    /// The text of the file that is looked into, if there is one.
    file: RwSignal<String>,
}

/// Saving everything as a file, and opening one.
pub fn transfer(state: State, text: Messages) -> El {
    let work = Work {
        state,
        told: LastTold::new(None),
        file: RwSignal::new(String::new()),
    };
    el("section")
        .class("transfer")
        .child(el("h3").child(text.plain("transfer")))
        .child(blocks(text, "transfer.body"))
        .child(dynamic(move || {
            state.is_hydrated().then(|| buttons(work, text))
        }))
        .child(el("div").attr("role", "status").child(dynamic(move || {
            work.told.get().map(|told| line(text, told))
        })))
        .child(dynamic(move || found(work, text)))
}

fn buttons(work: Work, text: Messages) -> El {
    let save = move |_| {
        let today = web::now().map(web::Now::day);
        let mut document = work.state.document.get_untracked();
        document.copied = document.courses.edition();
        let file = transfer::export(&document, today);
        let name = transfer::file_name(today);
        let saved = web::save_file(&name, "application/json", &file);
        if saved {
            work.state.change(|here| here.copied = document.copied);
        }
        let how = if saved {
            "export-done"
        } else {
            "export-failed"
        };
        work.notify(how.into());
    };
    let choose = move |_| {
        let largest = u32::try_from(LARGEST).unwrap_or(u32::MAX);
        web::read_chosen(FIELD, largest, move |chosen| work.open(chosen));
    };
    let field = el("input")
        .attr("type", "file")
        .id(FIELD)
        .attr("accept", ".json,.txt,application/json,text/plain")
        .attr("aria-describedby", "import-hint")
        .on("change", choose);
    let label = el("label")
        .attr("for", FIELD)
        .class("button button-second")
        .child(text.plain("import"));
    el("div")
        .class("only-hydrated")
        .child(
            el("div")
                .class("buttons")
                .child(
                    push_button()
                        .id("export")
                        .class("button button-second")
                        .on("click", save)
                        .child(text.plain("export")),
                )
                .child(el("span").class("file").child(field).child(label)),
        )
        .child(
            el("p")
                .class("hint")
                .id("import-hint")
                .child(inline(text, "import.hint")),
        )
}

/// How the last step went.
fn line(text: Messages, told: Told) -> El {
    let refused = told.message.starts_with("refused");
    el("p")
        .id(TOLD)
        .focusable()
        .child(told.words(text))
        .child(" ")
        .child(refused.then(|| inline(text, "refused")))
}

/// What the file is offered with.
const WORDS: OfferWords = OfferWords {
    found: FOUND,
    level: "h4",
    date: "import-date",
    nothing: "import-nothing",
    merge: "import-merge",
    replace: "import-replace",
};

/// What is in the file, and what to do with it.
fn found(work: Work, text: Messages) -> Option<AnyView> {
    let Incoming { document, exported } = transfer::parse(work.file.get().as_bytes()).ok()?;
    let act = Arc::new(move |choice| work.act(choice));
    Some(import_preview(text, &WORDS, &document, exported, true, act))
}

impl Work {
    fn notify(self, told: Told) {
        self.told.set(Some(told));
        web::ask_focus(TOLD, true);
    }

    /// Looks into a file that was chosen.
    fn open(self, chosen: web::Chosen) {
        self.file.set(String::new());
        let read = match chosen {
            web::Chosen::Bytes(bytes) => transfer::parse(&bytes).map(|_| bytes),
            web::Chosen::TooLarge => Err(ImportRefusal::TooLarge),
            web::Chosen::Unreadable => return self.notify("refused-gone".into()),
        };
        match read.map(String::from_utf8) {
            Ok(text) => {
                self.told.set(None);
                self.file.set(text.unwrap_or_default());
                web::ask_focus(FOUND, true);
            }
            Err(refusal) => {
                self.notify(Told {
                    message: refusal.message(),
                    part: refusal.part(),
                });
            }
        }
    }

    /// Takes the file in, beside what is here or in its place, or puts it away.
    fn act(self, choice: ImportChoice) {
        if choice == ImportChoice::Leave {
            self.file.set(String::new());
            web::ask_focus(FIELD, false);
            return;
        }
        let file = self.file.get_untracked();
        let Ok(Incoming { document, .. }) = transfer::parse(file.as_bytes()) else {
            return;
        };
        self.state.change(|here| {
            if choice == ImportChoice::Replace {
                *here = document;
            } else {
                transfer::merge(here, document);
            }
        });
        self.file.set(String::new());
        let told = if self.state.keeps() {
            "import-done"
        } else {
            "import-not-kept"
        };
        self.notify(told.into());
    }
}

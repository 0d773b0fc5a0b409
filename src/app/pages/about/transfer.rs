//! Everything as one file: saved, opened, looked into, taken in.
//!
//! Must not know: what is in a file (`storage::transfer` does).

use leptos::prelude::{AnyView, Get, GetUntracked, RwSignal, Set};

use crate::app::State;
use crate::app::element::{El, Piece, el, live};
use crate::app::parts::confirm::confirm;
use crate::app::parts::prose::{prose, say, say_with};
use crate::i18n::Text;
use crate::storage::transfer::{self, Incoming, LARGEST, Refusal};
use crate::web;

/// The field in which a file is chosen.
const FIELD: &str = "import";
/// What is told about the last step.
const TOLD: &str = "transfer-told";
/// What is in the file.
const FOUND: &str = "import-found";

/// What the reader is doing. Texts, so that it needs no signals of its own.
#[derive(Clone, Copy)]
struct Work {
    state: State,
    /// The message that tells how the last step went, and after a space the part
    /// that it is about.
    told: RwSignal<String>,
    /// The text of the file that is looked into, if there is one.
    file: RwSignal<String>,
}

/// Saving everything as a file, and opening one.
pub fn transfer(state: State, text: &Text) -> El {
    let work = Work {
        state,
        told: RwSignal::new(String::new()),
        file: RwSignal::new(String::new()),
    };
    let (text_of_told, text_of_work, text_of_found) = (text.clone(), text.clone(), text.clone());
    el("section")
        .class("transfer")
        .child(el("h3").child(text.plain("transfer")))
        .child(prose(text, "transfer.body"))
        .child(live(move || {
            state.is_alive().then(|| buttons(work, &text_of_work))
        }))
        .child(
            el("div")
                .attr("role", "status")
                .child(live(move || told(&text_of_told, &work.told.get()))),
        )
        .child(live(move || found(work, &text_of_found)))
}

fn buttons(work: Work, text: &Text) -> El {
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
        work.tell(
            if saved {
                "export-done"
            } else {
                "export-failed"
            }
            .to_owned(),
        );
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
        .class("only-alive")
        .child(
            el("div")
                .class("buttons")
                .child(
                    el("button")
                        .attr("type", "button")
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
                .child(say(text, "import.hint")),
        )
}

/// How the last step went.
fn told(text: &Text, told: &str) -> Option<El> {
    let (id, part) = told.split_once(' ').unwrap_or((told, ""));
    if id.is_empty() {
        return None;
    }
    let part = (!part.is_empty()).then(|| text.plain(&format!("stored-{part}")));
    let args: Vec<_> = part.iter().map(|part| ("part", part.into())).collect();
    let refused = id.starts_with("refused").then(|| say(text, "refused"));
    let words = el("strong").child(say_with(text, id, &args));
    let line = el("p").id(TOLD).focusable().child(words);
    Some(line.child(" ").child(refused))
}

/// What is in the file, and what to do with it.
fn found(work: Work, text: &Text) -> Option<AnyView> {
    let incoming = transfer::read(work.file.get().as_bytes()).ok()?;
    let day = incoming.exported.map(|day| {
        let (lang, digits) = (text.lang(), text.digits());
        let date = web::format_date(day, lang.locale, digits.numbering_system());
        el("p").child(say_with(text, "import-date", &[("date", (&date).into())]))
    });
    let counts: Vec<_> = transfer::counts(&incoming.document)
        .into_iter()
        .map(|(id, count)| {
            let count = [("n", count.into())];
            el("li").child(say_with(text, &format!("has-{id}"), &count))
        })
        .collect();
    let found = el("div")
        .class("import")
        .child(el("h4").id(FOUND).focusable().child(text.plain(FOUND)))
        .child(day);
    if counts.is_empty() {
        let nothing = el("p").child(say(text, "import-nothing"));
        return Some(found.child(nothing).child(leave(work, text)).view());
    }
    let merge = el("button")
        .attr("type", "button")
        .id("import-merge")
        .class("button")
        .on("click", move |_| work.take_in(false))
        .child(text.plain("import-merge"));
    let found = found
        .child(
            el("div")
                .class("prose")
                .child(el("ul").attr("role", "list").child(counts)),
        )
        .child(el("p").child(say(text, "import-merge.what")))
        .child(el("div").child(merge))
        .child(el("p").child(say(text, "import-replace.what")))
        .child(confirm(text, "import-replace", move || work.take_in(true)))
        .child(leave(work, text));
    Some(found.view())
}

/// Puts the file away.
fn leave(work: Work, text: &Text) -> El {
    let leave = move |_| {
        work.file.set(String::new());
        web::ask_focus(FIELD, false);
    };
    let button = el("button").attr("type", "button").class("quiet");
    el("div").child(button.on("click", leave).child(text.plain("cancel")))
}

impl Work {
    fn tell(self, told: String) {
        self.told.set(told);
        web::ask_focus(TOLD, true);
    }

    /// Looks into a file that was chosen.
    fn open(self, chosen: web::Chosen) {
        self.file.set(String::new());
        let read = match chosen {
            web::Chosen::Bytes(bytes) => transfer::read(&bytes).map(|_| bytes),
            web::Chosen::TooLarge => Err(Refusal::TooLarge),
            web::Chosen::Unreadable => return self.tell("refused-gone".to_owned()),
        };
        match read.map(String::from_utf8) {
            Ok(text) => {
                self.told.set(String::new());
                self.file.set(text.unwrap_or_default());
                web::ask_focus(FOUND, true);
            }
            Err(refusal) => {
                let part = refusal.part().unwrap_or_default();
                let told = format!("{} {part}", refusal.message());
                self.tell(told.trim_end().to_owned());
            }
        }
    }

    /// Takes the file in, beside what is here or in its place.
    fn take_in(self, replace: bool) {
        let file = self.file.get_untracked();
        let Ok(Incoming { document, .. }) = transfer::read(file.as_bytes()) else {
            return;
        };
        self.state.change(|here| {
            if replace {
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
        self.tell(told.to_owned());
    }
}

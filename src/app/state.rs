//! What the pages share: which page is shown, in which words, and the document.
//!
//! Must not know: what a page looks like. A page reads signals and asks for
//! changes; only this module opens the store.

mod ability;
mod kept;
mod step;
mod unsent;
mod visits;
mod words;

pub use ability::Ability;
#[cfg(feature = "hydrate")]
pub use step::focus;
pub use words::{keys, languages, texts};

use std::hash::Hash;
use std::ops::Deref;
use std::sync::atomic::AtomicU32;
use std::sync::{Mutex, MutexGuard, PoisonError};

use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Update, With, WithUntracked};

use super::derived::Derived;
use super::kiosk::Kiosk;
use super::listen::Listen;
use crate::clinic::Clinic;
use crate::content::contacts;
use crate::domain::day::Day;
use crate::i18n::{Digits, Lang, Messages};
use crate::routes::{Address, Page, Route, Step};
use crate::storage::{Document, LocalBackend, MemoryBackend, Notice, Store};
use crate::web;

/// The page shown and the words it is shown in: always changed together.
#[derive(Clone, Debug)]
pub struct CurrentPage {
    /// The page.
    pub page: Page,
    /// Its language's messages in the reader's digits.
    pub text: Messages,
}

/// What a lock guards. There is one thread, so nobody ever left it broken.
fn lock<T>(guarded: &Mutex<T>) -> MutexGuard<'_, T> {
    guarded.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the pages share, as a handle of one pointer: every closure of a page holds
/// one. There is one state for each document that is drawn, and it lives as long.
#[derive(Clone, Copy)]
pub struct State(&'static Shared);

impl Deref for State {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.0
    }
}

/// What the pages share.
pub struct Shared {
    /// The path under which the guide lies, with slashes at both ends.
    pub base: &'static str,
    /// The page shown and its words.
    pub shown: RwSignal<CurrentPage>,
    /// The fragment of the address: a step of the page ([`State::step`]), or the place
    /// where it was opened. Set by [`State::set_fragment`].
    pub fragment: RwSignal<String>,
    /// Whether the page has been taken over and the document read.
    pub hydrated: RwSignal<bool>,
    /// The document as it stands.
    pub document: RwSignal<Document>,
    /// What the clinic gave, once it is read.
    pub clinic: RwSignal<Clinic>,
    /// What the reader should be told.
    pub notices: RwSignal<Vec<Notice>>,
    /// Whether something on the page has to be put right first.
    pub has_error: RwSignal<bool>,
    /// The code from another device that is being looked into; empty if there is none.
    pub code: RwSignal<String>,
    /// The time, for what depends on it.
    pub now: RwSignal<Option<web::Now>>,
    /// The day, for what depends on nothing less.
    pub today: RwSignal<Option<Day>>,
    /// What only a clinic's tablet has. Whether this is one is known before anything is
    /// drawn.
    kiosk: Option<Kiosk>,
    /// What is being read aloud.
    pub listen: Listen,
    /// Whether a new version of the guide is there and not put off.
    pub update: RwSignal<bool>,
    /// Whether a form on the page shown was begun and not sent.
    pub begun: RwSignal<bool>,
    /// Whether a page is loading, and that for long enough to say so.
    pub busy: RwSignal<bool>,
    /// The number of the newest visit to a page.
    visits: AtomicU32,
    store: Mutex<Option<Store>>,
    texts: Mutex<Vec<(Vec<String>, Messages)>>,
    /// The text resources loaded so far, by key.
    sources: Mutex<Vec<(String, String)>>,
    /// The forms that were begun and not sent, and what stands in each.
    unsent: Mutex<unsent::Forms>,
}

impl State {
    /// The state of a page as it is prerendered: nothing stored, nothing known.
    /// `sources` are the page's text resources, and `texts` the messages that were made
    /// of them, by language, that of the page first.
    pub fn new(base: &'static str, page: Page, texts: Vec<Messages>, sources: Vec<String>) -> Self {
        let text = match texts.first() {
            Some(&text) => text,
            None => super::text(page.lang, String::new()),
        };
        Self(Box::leak(Box::new(Shared {
            base,
            texts: Mutex::new(vec![(keys(page), text)]),
            kiosk: (page.route == Route::Kiosk).then(|| Kiosk::new(texts)),
            listen: Listen::default(),
            sources: Mutex::new(keys(page).into_iter().zip(sources).collect()),
            unsent: Mutex::default(),
            shown: RwSignal::new(CurrentPage { page, text }),
            fragment: RwSignal::new(String::new()),
            hydrated: RwSignal::new(false),
            document: RwSignal::new(Document::default()),
            clinic: RwSignal::new(Clinic::default()),
            notices: RwSignal::new(Vec::new()),
            has_error: RwSignal::new(false),
            code: RwSignal::new(String::new()),
            now: RwSignal::new(None),
            today: RwSignal::new(None),
            update: RwSignal::new(false),
            begun: RwSignal::new(false),
            busy: RwSignal::new(false),
            visits: AtomicU32::new(0),
            store: Mutex::new(None),
        })))
    }

    /// Opens the document and takes in what the browser knows.
    pub fn restore(self, fragment: &str) {
        if self.is_kiosk() {
            self.open(MemoryBackend::default());
        } else {
            let notice = self.open(LocalBackend);
            self.open_unsent();
            self.set_fragment(fragment.to_owned());
            self.notify(notice);
        }
        self.keep_time();
        let lang = self.lang();
        self.change(|document| document.language = Some(lang.tag.to_owned()));
        self.apply_choices();
        self.hydrated.set(true);
    }

    /// Follows the clock: a page that is left open must never tell of yesterday.
    pub fn keep_time(self) {
        let now = web::now();
        let today = now.map(web::Now::day);
        if self.now.get_untracked() != now {
            self.now.set(now);
        }
        if self.today.get_untracked() != today {
            self.today.set(today);
        }
    }

    /// Forgets everything that a reader did on a clinic's tablet.
    pub fn forget(self) {
        self.end_visits();
        self.forget_unsent();
        self.open(MemoryBackend::default());
        self.notices.set(Vec::new());
    }

    /// The language shown, without following it.
    pub fn lang(self) -> Lang {
        self.shown.with_untracked(|shown| shown.page.lang)
    }

    /// The page shown, without following it.
    pub fn page(self) -> Page {
        self.shown.with_untracked(|shown| shown.page)
    }

    /// The address of a page in the language shown.
    pub fn address(self, route: Route) -> String {
        self.address_of(Page {
            lang: self.lang(),
            route,
        })
    }

    /// The address of a page.
    pub fn address_of(self, page: Page) -> String {
        format!("{}{}", self.base, page.path())
    }

    /// The address of a step in the language shown.
    pub fn address_of_step(self, step: Step) -> String {
        let page = Page {
            lang: self.lang(),
            route: step.route(),
        };
        let step = Some(step);
        format!("{}{}", self.base, Address { page, step })
    }

    /// Chooses the digits for every number at once.
    pub fn choose_digits(self, digits: Digits) {
        self.change(|document| document.digits = Some(digits));
        self.apply_choices();
    }

    /// Shows the digits and the emergency number that the reader and the clinic ask
    /// for; whether that changed the page.
    pub fn apply_choices(self) -> bool {
        let shown = self.shown.get_untracked();
        let text = self.as_chosen(shown.text);
        let changed = !text.same_as(shown.text);
        if changed {
            self.shown.update(|shown| shown.text = text);
        }
        changed
    }

    /// Messages in the digits that the reader chose, else the clinic, and with the
    /// clinic's emergency number.
    fn as_chosen(self, text: Messages) -> Messages {
        let chosen = self.document.with_untracked(|document| document.digits);
        self.clinic.with_untracked(|clinic| {
            let digits = chosen.or(clinic.digits);
            let text = text.with_digits(digits.unwrap_or(text.lang().digits));
            match &clinic.emergency {
                Some(number) => text.with_constants(contacts::variables_with(number).into()),
                None => text,
            }
        })
    }

    /// Shows a page in the words of its language.
    pub fn show(self, page: Page, text: Messages, fragment: String) {
        let text = self.as_chosen(text);
        if page.route != Route::Take {
            self.code.set(String::new());
        }
        self.set_fragment(fragment);
        self.keep_time();
        if page.route != self.page().route {
            self.leave_forms();
        }
        if page.lang != self.lang() {
            web::set_language(page.lang.tag, page.lang.direction.as_str());
            self.change(|document| document.language = Some(page.lang.tag.to_owned()));
        }
        self.shown.set(CurrentPage { page, text });
    }

    /// Follows one part of the document: what reads it is told when it changes,
    /// and not when another part does.
    pub fn derive<T: Hash + 'static>(
        self,
        read: impl Fn(&Document) -> T + Send + Sync + 'static,
    ) -> Derived<T> {
        Derived::new(move || self.document.with(&read))
    }

    /// What only a clinic's tablet has, if this is one (see [`super::kiosk::Tablet`]).
    pub fn kiosk(self) -> Option<&'static Kiosk> {
        self.0.kiosk.as_ref()
    }

    /// Whether this is a clinic's tablet.
    pub fn is_kiosk(self) -> bool {
        self.0.kiosk.is_some()
    }

    /// Whether the page has been taken over, and follows it.
    pub fn is_hydrated(self) -> bool {
        self.hydrated.get()
    }
}

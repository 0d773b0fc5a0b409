//! Which messages the code of a page names, also what it shows only to some readers, and
//! whether the page loads the volumes they stand in. The prerender hears of messages that
//! are missing in what it draws; the rest would be heard of in a browser, by a reader.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use mesotherapy_guide::editorial::manuscript::Manuscript;
use mesotherapy_guide::i18n::{LANGUAGES, Volume};
use mesotherapy_guide::routes::Route;
use proc_macro2::{TokenStream, TokenTree};
use regex::Regex;
use syn::visit::{self, Visit};

use super::named::{is_left_out, named};
use super::{files, read, root};

/// The file of `src/app/pages` in which a page begins.
fn module(route: Route) -> &'static str {
    match route {
        Route::Home => "home",
        Route::Guide => "guide",
        Route::Chapter(_) => "chapter",
        Route::Answers => "answers",
        Route::Find => "find",
        Route::Check => "check",
        Route::Result => "result",
        Route::Decide | Route::Goal(_) | Route::Weigh | Route::Ready => "decide",
        Route::Costs => "costs",
        Route::Plan => "plan",
        Route::Recovery => "recovery",
        Route::CheckIn => "checkin",
        Route::Records => "records",
        Route::Sheet => "sheet",
        Route::Take => "take",
        Route::Sources => "sources",
        Route::About => "about",
        Route::Kiosk => "kiosk",
    }
}

/// Words that are the name of a message too, and stand for something else: the file below
/// `src/app`, and the word, or the message that a pattern fits.
const OTHER: [(&str, &str); 8] = [
    // Icons and places.
    ("pages/home.rs", "check"),
    ("pages/decide/ready.rs", "check"),
    // What the service worker says.
    ("pages/kiosk/staff.rs", "ready"),
    // Only in the whole entry, on the page of sources.
    ("components/sources.rs", "source-secondary"),
    // A button, which a pattern for the names of products fits too.
    ("pages/sheet/course.rs", "plan-product-save"),
    // A refused code or file: on the pages that take one in.
    ("components/told.rs", "stored-{part}"),
    // The names of chapters, not of their sections.
    ("pages/home/now.rs", "guide-{id}"),
    ("pages/guide.rs", "guide-{}"),
];

/// The strings of a file, without those that name classes, attributes and elements, and
/// without what is compiled for tests alone.
#[derive(Default)]
struct Strings(Vec<String>);

impl<'ast> Visit<'ast> for Strings {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_left_out(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let names = ["class", "attr", "id", "on"].map(|name| call.method == name);
        if !names.contains(&true) {
            return visit::visit_expr_method_call(self, call);
        }
        self.visit_expr(&call.receiver);
        for argument in &call.args {
            if !matches!(argument, syn::Expr::Lit(_)) {
                self.visit_expr(argument);
            }
        }
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.0.push(text.value());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        in_tokens(call.tokens.clone(), &mut self.0);
    }
}

fn in_tokens(tokens: TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => in_tokens(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    found.push(text.value());
                }
            }
            _ => {}
        }
    }
}

/// A file of this name and those of its folder.
fn own(base: &Path) -> Vec<PathBuf> {
    let mut all = vec![base.with_extension("rs")];
    if base.is_dir() {
        all.extend(files(base, "rs"));
    }
    all.retain(|file| !file.ends_with("tests.rs"));
    all
}

/// The files that draw a page: its own, and those of the components that they use.
fn drawn_by(module: &str) -> BTreeSet<PathBuf> {
    let app = root().join("src/app");
    let components = app.join("components");
    let mut waiting = own(&app.join("pages").join(module));
    let mut found = BTreeSet::new();
    while let Some(file) = waiting.pop() {
        for path in named(&read(&file)) {
            let before = if file.starts_with(&components) {
                "super"
            } else {
                "components"
            };
            let pairs = path.iter().zip(path.iter().skip(1));
            for (name, next) in pairs {
                let base = components.join(next);
                let is_component =
                    (name == before || name == "components") && base.with_extension("rs").is_file();
                if is_component {
                    let new = own(&base).into_iter();
                    waiting.extend(new.filter(|file| !found.contains(file)));
                }
            }
        }
        found.insert(file);
    }
    found
}

/// The volume of each message.
fn volumes() -> BTreeMap<String, String> {
    let manuscript = Manuscript::read(&root().join("locales"), &LANGUAGES[0]);
    let entries = manuscript.expect("the messages are readable").entries;
    let whole = entries.into_iter().filter_map(|entry| {
        let id = entry.id.split('.').next()?.to_owned();
        Some((id, entry.file.split('/').next()?.to_owned()))
    });
    whole.collect()
}

/// What stands in a string for messages: one, or all that a pattern can be.
fn messages<'a>(string: &str, all: &'a BTreeMap<String, String>) -> Vec<(&'a str, &'a str)> {
    let name = string.split('.').next().unwrap_or_default();
    let known = |(id, volume): (&'a String, &'a String)| (id.as_str(), volume.as_str());
    let Some((start, _)) = name.split_once('{') else {
        return all.get_key_value(name).map(known).into_iter().collect();
    };
    if start.len() < 3 || !start.ends_with('-') {
        return Vec::new();
    }
    let holes = Regex::new(r"\\\{[^}]*\\\}").expect("a pattern");
    let pattern = regex::escape(name);
    let pattern = format!("^{}$", holes.replace_all(&pattern, "[a-z0-9-]+"));
    let pattern = Regex::new(&pattern).expect("a pattern");
    let fits = all.iter().filter(|(id, _)| pattern.is_match(id));
    fits.map(known).collect()
}

#[test]
fn a_page_names_only_messages_of_its_volumes() {
    let volume_of = volumes();
    let app = root().join("src/app");
    let mut seen = 0;
    let mut excepted = BTreeSet::new();
    let mut missing = BTreeSet::new();
    for route in Route::all().chain([Route::Kiosk]) {
        let ids = route.volumes().into_iter().map(|volume| match volume {
            Volume::Chapter(_) => Volume::CHAPTERS,
            _ => volume.id(),
        });
        let mut there: BTreeSet<_> = ids.collect();
        // A tablet has all volumes at hand, and shows what is there for it alone on any page.
        there.insert(Volume::Kiosk.id());
        if let Route::Chapter(_) = route {
            // Which of these a chapter has follows from its row.
            let shown = [
                Volume::Words,
                Volume::Evidence,
                Volume::Pictures,
                Volume::Signs,
            ];
            there.extend(shown.map(Volume::id));
        }
        for file in drawn_by(module(route)) {
            let name = file.strip_prefix(&app).unwrap_or(&file).to_string_lossy();
            let mut strings = Strings::default();
            strings.visit_file(&syn::parse_file(&read(&file)).expect("the file is Rust"));
            for string in &strings.0 {
                let found = messages(string, &volume_of);
                seen += found.len();
                for (id, volume) in found.iter().filter(|(_, volume)| !there.contains(volume)) {
                    let is_other = |(file, other): &&(&str, &str)| {
                        *file == name && (other == string || other == id)
                    };
                    if let Some(other) = OTHER.iter().find(is_other) {
                        excepted.insert(other);
                        continue;
                    }
                    let page = route.message();
                    missing.insert(format!("{page}: {name} names {id} of {volume}"));
                }
            }
        }
    }
    assert!(seen > 1000, "messages are named in another way now: {seen}");
    assert!(missing.is_empty(), "{missing:#?}");
    for other in &OTHER {
        assert!(excepted.contains(other), "{other:?} needs no exception");
    }
}

#[test]
fn a_message_is_found_by_what_names_it() {
    let pair = |id: &str, volume: &str| (id.to_owned(), volume.to_owned());
    let all = BTreeMap::from([pair("area-face", "course"), pair("plan", "course")]);
    let text = r#"fn a() { el("p").class("plan").child(plain(&format!("area-{id}.b"))) }"#;
    let mut strings = Strings::default();
    strings.visit_file(&syn::parse_file(text).expect("the text is Rust"));
    assert_eq!(strings.0, ["p", "area-{id}.b"]);
    assert_eq!(messages("area-{id}.b", &all), [("area-face", "course")]);
    assert_eq!(messages("plan", &all), [("plan", "course")]);
    assert!(messages("{id}", &all).is_empty());
}

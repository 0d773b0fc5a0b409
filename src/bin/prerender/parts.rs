//! The page of all parts, `<language>/parts/`: every component of the app in each state
//! that a page without its program can show, and beside them what pages draw of what a reader
//! stored. For whoever changes a style, and for the tests that compare pictures.
//!
//! Only `cargo xtask serve --dev` and the tests ask for it; no release has it, and nothing
//! of it is in the program. It has the styles of a finished page of the same site, but not
//! those of a clinic's tablet, which make all of them larger.
//! Must not know: which pages show a component.

mod basics;
mod example;
mod figures;
mod forms;
mod pieces;
#[cfg(test)]
mod tests;
mod tools;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use leptos::prelude::*;
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::basics::{lead, page_title};
use mesotherapy_guide::app::element::{El, IntoChild, el};
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::{Page, Route};

use crate::head::escape;
use crate::policy::POLICY;
use crate::write;

/// What a page shows: a name in English, and the parts.
type Sample = (&'static str, AnyView);

/// What the program sets once it runs, which a page without it can only say in its markup.
#[derive(Default)]
pub struct Preset {
    /// Boxes and circles that are ticked, by id.
    ticked: Vec<&'static str>,
    /// What stands in fields, by id.
    filled: BTreeMap<&'static str, String>,
}

/// Writes the page in every language into `out`, with the styles of the site in `site`.
pub fn write_all(site: &Path, out: &Path, texts: &[Messages]) -> Result<()> {
    for &text in texts {
        let lang = text.lang();
        let plan = Page {
            lang,
            route: Route::Plan,
        };
        let model = site.join(plan.path()).join("index.html");
        let model = fs::read_to_string(&model)
            .with_context(|| format!("reading {}, for its styles", model.display()))?;
        let base = between(&model, "data-base=\"", "\"").context("a page names its base")?;
        let linked = linked(&model)?;
        let path = format!("{}/parts/index.html", lang.tag);
        write(out, &path, &document(text, base, &linked))?;
    }
    Ok(())
}

/// The styles that the head of a page names, a line each.
fn linked(model: &str) -> Result<String> {
    let wanted = ["rel=\"stylesheet\"", "rel=\"icon\""];
    let links: Vec<_> = model
        .lines()
        .filter(|line| wanted.iter().any(|kind| line.contains(kind)))
        .collect();
    ensure!(links.len() > 3, "a page names its styles another way now");
    Ok(links.join("\n"))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(found, _)| found)
}

fn document(text: Messages, base: &str, linked: &str) -> String {
    let lang = text.lang();
    let base: &'static str = Box::leak(base.to_owned().into_boxed_str());
    let of = |route| State::new(base, Page { lang, route }, vec![text], Vec::new());
    let body = Owner::new().with(|| {
        let mut set = Preset::default();
        let used = of(Route::Plan);
        used.today.set(example::today());
        used.document.set(example::document().unwrap_or_default());
        let body = page(used, of(Route::Kiosk), text, &mut set);
        set.put_into(&body.view().to_html())
    });
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
        <meta http-equiv=\"content-security-policy\" content=\"{POLICY}\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
        <title>Components and states</title>\n<meta name=\"robots\" content=\"noindex\">\n\
        {linked}\n</head>\n<body>\n<div id=\"app\">{body}</div>\n</body>\n</html>\n",
        tag = lang.tag,
        dir = lang.direction.as_str(),
    )
}

/// All parts: `tablet` is the state of a clinic's tablet, where some are drawn otherwise.
fn page(state: State, tablet: State, text: Messages, set: &mut Preset) -> El {
    let mut samples = words::samples(state, text);
    samples.extend(basics::samples(state, text));
    samples.extend(forms::samples(state, text, set));
    samples.extend(figures::samples(state, tablet, text));
    samples.extend(pieces::samples(state, text));
    samples.extend(tools::samples(state, text, set));
    let sections: Vec<_> = samples
        .into_iter()
        .map(|(name, parts)| {
            el("section")
                .class("section")
                .child(el("h2").child(english(name)))
                .child(parts)
        })
        .collect();
    let page = el("div")
        .class("page")
        .child(page_title(english("Components and states")))
        .child(lead(text, "guide-risks.point"))
        .child(sections);
    let digits = format!("digits-{}", text.digits().numbering_system());
    el("main").id("main").class(digits).child(page)
}

/// The name of a part: it stands in English on every page, in the direction of the page.
fn english(name: &str) -> El {
    el("bdi").attr("lang", "en").attr("dir", "ltr").child(name)
}

/// Parts one below the other, as far apart as on a page.
fn below(parts: Vec<AnyView>) -> AnyView {
    el("div").class("page").child(parts).view()
}

impl Preset {
    fn tick(&mut self, id: &'static str) {
        self.ticked.push(id);
    }

    fn fill(&mut self, id: &'static str, words: impl Into<String>) {
        self.filled.insert(id, words.into());
    }

    /// The markup with what is set, each at the element with its id.
    fn put_into(&self, html: &str) -> String {
        // The first of what is folded stands open.
        let folded = "<details class=\"sources\"";
        let mut html = html.replacen(folded, "<details class=\"sources\" open", 1);
        for id in &self.ticked {
            let named = format!(" id=\"{id}\"");
            html = html.replacen(&named, &format!("{named} checked"), 1);
        }
        for (id, words) in &self.filled {
            let named = format!(" id=\"{id}\"");
            let Some(at) = html.find(&named) else {
                continue;
            };
            let words = escape(words);
            let is_area = html[..at]
                .rfind('<')
                .is_some_and(|start| html[start..].starts_with("<textarea"));
            if is_area {
                let start = html[at..].find('>').map(|start| at + start + 1);
                let end = html[at..].find("</textarea>").map(|end| at + end);
                if let (Some(start), Some(end)) = (start, end) {
                    html.replace_range(start..end, &words);
                }
            } else {
                html.insert_str(at + named.len(), &format!(" value=\"{words}\""));
            }
        }
        html
    }
}

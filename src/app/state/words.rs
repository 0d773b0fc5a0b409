//! The text resources of a page, and the messages that are made of them.
//!
//! Must not know: what is stored, or what a page looks like.

use super::{State, lock};
use crate::i18n::{LANGUAGES, Lang, Messages, SHARED, Volume};
use crate::routes::{Page, Route};
use crate::{app, web};

/// The languages that a page speaks: the start screen of a tablet speaks all of them.
pub fn languages(page: Page) -> Vec<Lang> {
    if page.route == Route::Kiosk {
        LANGUAGES.iter().collect()
    } else {
        vec![page.lang]
    }
}

/// The keys of a page's text resources, in the order in which `boot.js` gives them.
pub fn keys(page: Page) -> Vec<String> {
    let mut keys = vec![SHARED.to_owned()];
    for lang in languages(page) {
        for volume in page.route.volumes() {
            keys.push(volume.key(lang));
        }
    }
    keys
}

/// The messages of each language that a page speaks, from its text resources in the
/// order of [`keys`]. The first is that of the page.
pub fn texts(page: Page, sources: &[String]) -> Vec<Messages> {
    let own = page.route.volumes().len();
    let (shared, volumes) = sources.split_at(sources.len().min(1));
    let mut texts = Vec::new();
    for (place, lang) in languages(page).into_iter().enumerate() {
        let volumes = volumes.iter().skip(place * own).take(own);
        let all: Vec<&str> = shared.iter().chain(volumes).map(String::as_str).collect();
        texts.push(app::text(lang, all.join("\n")));
    }
    texts
}

impl State {
    /// The messages of a page: at hand, or loaded from the guide's own folder.
    pub async fn load_text(self, page: Page) -> Option<Messages> {
        // A tablet changes languages once a visit: it loads all of one at once.
        let needed: &'static [Volume] = if self.is_kiosk() {
            &Volume::ALL
        } else {
            page.route.volumes()
        };
        let at_hand = |(volumes, text): &&(&'static [Volume], Messages)| {
            text.lang() == page.lang && needed.iter().all(|volume| volumes.contains(volume))
        };
        if let Some(&(_, text)) = lock(&self.texts).iter().find(at_hand) {
            return Some(text);
        }
        let mut all = String::new();
        let volumes = needed.iter().map(|volume| volume.key(page.lang));
        for key in std::iter::once(SHARED.to_owned()).chain(volumes) {
            all.push_str(&self.load_source(&key).await?);
            all.push('\n');
        }
        let text = app::text(page.lang, all);
        lock(&self.texts).push((needed, text));
        Some(text)
    }

    /// A text resource: at hand, or loaded. Its name carries a hash of its content.
    async fn load_source(self, key: &str) -> Option<String> {
        let at_hand = lock(&self.sources)
            .iter()
            .find(|(other, _)| other == key)
            .map(|(_, source)| source.clone());
        if at_hand.is_some() {
            return at_hand;
        }
        let names = web::data("texts")?;
        let start = format!("text-{key}-");
        let name = names.split(' ').find(|name| name.starts_with(&start))?;
        let source = web::fetch_text(&format!("{}{name}", self.base)).await?;
        lock(&self.sources).push((key.to_owned(), source.clone()));
        Some(source)
    }
}

//! The text resources of a page, and the messages that are made of them.
//!
//! Must not know: what is stored, or what a page looks like.

use super::{State, lock};
use crate::i18n::{self, LANGUAGES, Lang, Messages, SharedText};
use crate::routes::{self, Page, Route};
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
    let shared = page.route.shared_texts().iter();
    let mut keys: Vec<_> = shared.map(|text| text.id().to_owned()).collect();
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
    let shared = page.route.shared_texts().len();
    let (shared, volumes) = sources.split_at(sources.len().min(shared));
    let mut texts = Vec::new();
    for (place, lang) in languages(page).into_iter().enumerate() {
        let volumes = volumes.iter().skip(place * own).take(own);
        let all: Vec<&str> = shared.iter().chain(volumes).map(String::as_str).collect();
        texts.push(app::text(lang, all.join("\n")));
    }
    texts
}

impl State {
    /// Has at hand what a page next to this one will ask for: the sources, which no page
    /// waits for that cites none.
    #[cfg(feature = "hydrate")]
    pub async fn load_sources(self) {
        let source = self.ask_for_source(SharedText::Sources.id().to_owned());
        if let Some(source) = source {
            self.take_source(source).await;
        }
    }

    /// The messages of a page: at hand, or loaded from the guide's own folder.
    pub async fn load_text(self, page: Page) -> Option<Messages> {
        // A tablet changes languages once a visit: it loads all of one at once.
        let needed = if self.is_kiosk() {
            let volumes = routes::all_volumes();
            let volumes = volumes.map(|volume| volume.key(page.lang));
            let shared = SharedText::ALL.map(|text| text.id().to_owned());
            shared.into_iter().chain(volumes).collect()
        } else {
            keys(page)
        };
        let at_hand = |(keys, text): &&(Vec<String>, Messages)| {
            text.lang() == page.lang && needed.iter().all(|key| keys.contains(key))
        };
        if let Some((_, text)) = lock(&self.texts).iter().find(at_hand) {
            return Some(*text);
        }
        let mut all = String::new();
        // All at once: on a slow line each answer takes its time to come.
        let keys = needed.iter();
        let sources: Vec<_> = keys.map(|key| self.ask_for_source(key.clone())).collect();
        for source in sources {
            all.push_str(&self.take_source(source?).await?);
            all.push('\n');
        }
        let text = app::text(page.lang, all);
        lock(&self.texts).push((needed, text));
        Some(text)
    }

    /// A text resource: at hand, or asked for. Its name carries a hash of its content.
    fn ask_for_source(self, key: String) -> Option<TextSource> {
        let at_hand = lock(&self.sources)
            .iter()
            .find(|(other, _)| *other == key)
            .map(|(_, source)| source.clone());
        if let Some(source) = at_hand {
            return Some(TextSource::AtHand(source));
        }
        let name = i18n::file_of(&web::names_of_texts()?, &key)?;
        let asked = web::ask(&format!("{}{name}", self.base))?;
        Some(TextSource::Asked(key, asked))
    }

    /// The text of what was at hand or asked for, which is at hand from then on.
    async fn take_source(self, source: TextSource) -> Option<String> {
        match source {
            TextSource::AtHand(text) => Some(text),
            TextSource::Asked(key, asked) => {
                let text = web::text_of(asked).await?;
                lock(&self.sources).push((key, text.clone()));
                Some(text)
            }
        }
    }
}

/// A text resource.
enum TextSource {
    AtHand(String),
    /// By its key.
    Asked(String, web::Asked),
}

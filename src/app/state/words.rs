//! The text resources of a page, and the messages that are made of them.
//!
//! Must not know: what is stored, or what a page looks like.

use super::{State, lock};
use crate::i18n::{LANGUAGES, Lang, Messages, SharedText, Volume};
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

/// Which texts messages were made of.
#[derive(Clone, Copy)]
pub struct Bound {
    shared: &'static [SharedText],
    volumes: &'static [Volume],
}

impl Bound {
    /// What a page needs.
    pub const fn of(route: Route) -> Self {
        Self {
            shared: route.shared_texts(),
            volumes: route.volumes(),
        }
    }

    /// Whether nothing of `other` is missing.
    fn holds(&self, other: &Self) -> bool {
        other.shared.iter().all(|text| self.shared.contains(text))
            && other
                .volumes
                .iter()
                .all(|volume| self.volumes.contains(volume))
    }
}

impl State {
    /// Has at hand what a page next to this one will ask for: the sources, which no page
    /// waits for that cites none.
    #[cfg(feature = "hydrate")]
    pub async fn load_sources(self) {
        self.load_source(SharedText::Sources.id()).await;
    }

    /// The messages of a page: at hand, or loaded from the guide's own folder.
    pub async fn load_text(self, page: Page) -> Option<Messages> {
        // A tablet changes languages once a visit: it loads all of one at once.
        let needed = if self.is_kiosk() {
            Bound {
                shared: &SharedText::ALL,
                volumes: &Volume::ALL,
            }
        } else {
            Bound::of(page.route)
        };
        let at_hand =
            |(bound, text): &&(Bound, Messages)| text.lang() == page.lang && bound.holds(&needed);
        if let Some(&(_, text)) = lock(&self.texts).iter().find(at_hand) {
            return Some(text);
        }
        let mut all = String::new();
        let shared = needed.shared.iter().map(|text| text.id().to_owned());
        let volumes = needed.volumes.iter().map(|volume| volume.key(page.lang));
        for key in shared.chain(volumes) {
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
        let names = web::names_of_texts()?;
        let start = format!("text-{key}-");
        let name = names.split(' ').find(|name| name.starts_with(&start))?;
        let source = web::fetch_text(&format!("{}{name}", self.base)).await?;
        lock(&self.sources).push((key.to_owned(), source.clone()));
        Some(source)
    }
}

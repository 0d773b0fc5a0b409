//! Every page of the guide: the one list that prerender, navigation, the site
//! map and the tests read.
//!
//! Must not know: the browser, or what stands on a page. An address here is
//! relative to the guide's root and has no leading slash: `ar/guide/risks/`.

mod chunk;
mod info;
mod step;

pub use chunk::Chunk;
pub use info::{RouteInfo, all_volumes};
pub use step::{
    Address, CheckInStep, CheckStep, CostStep, PlanStep, RecordStep, RecoveryStep, Step, Verb,
};

use crate::content::chapters::{self, Chapter};
use crate::content::decide::{GOALS, Goal};
use crate::i18n::{self, LANGUAGES, Lang};

/// A page, whatever its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Where the doors are.
    Home,
    /// The table of contents.
    Guide,
    /// A chapter.
    Chapter(&'static Chapter),
    /// Short answers to what people ask.
    Answers,
    /// Finding a place in the guide by words.
    Find,
    /// The self-check.
    Check,
    /// What the self-check says.
    Result,
    /// The decision: what it is about, the options in short, what bothers the reader.
    Decide,
    /// What bothers the reader, with the options for it side by side.
    Goal(&'static Goal),
    /// What matters to the reader, beside the options.
    Weigh,
    /// Where the reader stands now, and what was understood.
    Ready,
    /// What to ask about the cost before paying, and the sum.
    Costs,
    /// The dates of a course.
    Plan,
    /// The recovery list.
    Recovery,
    /// How it is today: the signs of a day after a session.
    CheckIn,
    /// What was injected, by whom and where.
    Records,
    /// What the reader takes along to the doctor.
    Sheet,
    /// Where a code from another device is taken in.
    Take,
    /// Every source.
    Sources,
    /// How the guide was made, privacy.
    About,
    /// The start screen of a clinic's tablet: one page for all languages, in no list.
    Kiosk,
}

/// The address of the start screen, which stands in no language's folder.
const KIOSK: &str = "kiosk/";

/// The chapter that stands one tap away on every page.
pub const WARNING_CHAPTER: &str = "warning";

impl Route {
    /// Every page in the order of the site map.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Home, Self::Find, Self::Answers, Self::Guide]
            .into_iter()
            .chain(chapters::all().map(Self::Chapter))
            .chain([Self::Decide])
            .chain(GOALS.iter().map(Self::Goal))
            .chain([
                Self::Weigh,
                Self::Ready,
                Self::Check,
                Self::Result,
                Self::Costs,
                Self::Plan,
                Self::Recovery,
                Self::CheckIn,
                Self::Records,
                Self::Sheet,
                Self::Take,
                Self::Sources,
                Self::About,
            ])
    }

    /// The page of warning signs.
    pub fn warning() -> Self {
        chapters::find(WARNING_CHAPTER).map_or(Self::Guide, Self::Chapter)
    }

    /// Whether somebody who searches is helped by finding it.
    pub fn is_for_search(&self) -> bool {
        *self != Self::Take
    }
}

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The language.
    pub lang: Lang,
    /// The page.
    pub route: Route,
}

impl Page {
    /// The start screen of a clinic's tablet.
    pub const KIOSK: Self = Self {
        lang: &LANGUAGES[0],
        route: Route::Kiosk,
    };

    /// Every page in every language.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES
            .iter()
            .flat_map(|lang| Route::all().map(move |route| Self { lang, route }))
    }

    /// The address relative to the guide's root.
    pub fn path(&self) -> String {
        if matches!(self.route, Route::Kiosk) {
            return KIOSK.to_owned();
        }
        format!("{}/{}", self.lang.tag, self.route.path())
    }

    /// Reads an address relative to the guide's root. Case, doubled slashes, a
    /// missing slash at the end and `index.html` do not matter.
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.to_ascii_lowercase();
        let mut parts = path
            .split('/')
            .filter(|part| !part.is_empty() && *part != "index.html");
        let tag = parts.next()?;
        if KIOSK.strip_suffix('/') == Some(tag) {
            return parts.next().is_none().then_some(Self::KIOSK);
        }
        let lang = i18n::find(tag).filter(|lang| lang.tag == tag)?;
        let rest: String = parts.flat_map(|part| [part, "/"]).collect();
        let route = Route::all().find(|route| route.path() == rest)?;
        Some(Self { lang, route })
    }
}

#[cfg(test)]
mod tests {
    use super::Page;
    use std::collections::HashSet;

    #[test]
    fn every_page_has_its_own_address_and_is_found_by_it() {
        let mut seen = HashSet::new();
        for page in Page::all() {
            assert!(seen.insert(page.path()), "{} twice", page.path());
            assert_eq!(Page::parse(&page.path()), Some(page));
        }
        assert!(seen.insert(Page::KIOSK.path()));
        assert_eq!(Page::parse("Kiosk/index.html"), Some(Page::KIOSK));
    }

    #[test]
    fn untidy_addresses_are_read() {
        for path in [
            "AR//Guide/RISKS",
            "ar/guide/risks/index.html",
            "/ar/guide/risks/",
        ] {
            let page = Page::parse(path).map(|page| page.path());
            assert_eq!(page.as_deref(), Some("ar/guide/risks/"), "{path}");
        }
        for path in [
            "",
            "/",
            "fr/",
            "ar-eg/",
            "en/nothing/",
            "en/guide/../about/",
            "en/kiosk/",
            "kiosk/en/",
        ] {
            assert_eq!(Page::parse(path), None, "{path}");
        }
    }
}

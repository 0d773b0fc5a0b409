//! Every page of the guide: the one list that prerender, navigation, the site
//! map and the tests read.
//!
//! Must not know: the browser, or what stands on a page. An address here is
//! relative to the guide's root and has no leading slash: `ar/guide/risks/`.

use crate::content::chapters::{self, Chapter};
use crate::content::decide::{GOALS, Goal};
use crate::i18n::{self, LANGUAGES, Lang, Volume};

/// A page, whatever its language.
#[derive(Clone, Copy, Debug)]
pub enum Route {
    /// Where the doors are.
    Home,
    /// The table of contents.
    Guide,
    /// A chapter.
    Chapter(&'static Chapter),
    /// Short answers to what people ask.
    Answers,
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
    /// The dates of a course.
    Plan,
    /// The recovery list.
    Recovery,
    /// How it is today: the signs of a day after a session.
    Today,
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

impl PartialEq for Route {
    fn eq(&self, other: &Self) -> bool {
        self.path() == other.path()
    }
}

impl Eq for Route {}

impl Route {
    /// Every page in the order of the site map.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Home, Self::Answers, Self::Guide]
            .into_iter()
            .chain(chapters::all().map(Self::Chapter))
            .chain([Self::Decide])
            .chain(GOALS.iter().map(Self::Goal))
            .chain([
                Self::Weigh,
                Self::Ready,
                Self::Check,
                Self::Result,
                Self::Plan,
                Self::Recovery,
                Self::Today,
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

    /// The address below the language's folder, with a slash at its end.
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Guide => "guide/".to_owned(),
            Self::Chapter(chapter) => format!("guide/{}/", chapter.id),
            Self::Answers => "answers/".to_owned(),
            Self::Check => "check/".to_owned(),
            Self::Result => "result/".to_owned(),
            Self::Decide => "decide/".to_owned(),
            Self::Goal(goal) => format!("decide/{}/", goal.id),
            Self::Weigh => "decide/weigh/".to_owned(),
            Self::Ready => "decide/ready/".to_owned(),
            Self::Plan => "plan/".to_owned(),
            Self::Recovery => "recovery/".to_owned(),
            Self::Today => "today/".to_owned(),
            Self::Records => "records/".to_owned(),
            Self::Sheet => "sheet/".to_owned(),
            Self::Take => "take/".to_owned(),
            Self::Sources => "sources/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::Kiosk => KIOSK.to_owned(),
        }
    }

    /// Whether the page belongs to the decision or the course, which have styles of their
    /// own: what is only read should not wait for them.
    pub const fn is_tool(&self) -> bool {
        matches!(
            self,
            Self::Decide
                | Self::Goal(_)
                | Self::Weigh
                | Self::Ready
                | Self::Plan
                | Self::Recovery
                | Self::Today
                | Self::Records
                | Self::Sheet
                | Self::Take
        )
    }

    /// Whether people come to read it. All that such a page offers by itself works without
    /// the program, so what is read comes first and the program after it.
    pub const fn is_for_reading(&self) -> bool {
        matches!(
            self,
            Self::Home
                | Self::Guide
                | Self::Chapter(_)
                | Self::Answers
                | Self::Goal(_)
                | Self::Sources
                | Self::About
        )
    }

    /// Whether somebody who searches is helped by finding it.
    pub fn is_for_search(&self) -> bool {
        *self != Self::Take
    }

    /// The text resources that the page needs, the one of every page first.
    pub const fn volumes(&self) -> &'static [Volume] {
        use Volume::{Answers, Check, Core, Decide, Guide, Kiosk, Plan, Take, Words};
        match self {
            Self::Chapter(_) => &[Core, Words, Guide],
            Self::Home | Self::Guide | Self::Sources => &[Core, Guide],
            Self::About => &[Core, Guide, Take],
            Self::Decide | Self::Goal(_) | Self::Weigh | Self::Ready => &[Core, Words, Decide],
            Self::Answers => &[Core, Answers],
            Self::Check | Self::Result => &[Core, Check],
            Self::Plan | Self::Recovery | Self::Today | Self::Records => &[Core, Words, Plan],
            Self::Sheet => &[Core, Check, Decide, Plan],
            Self::Take => &[Core, Take],
            Self::Kiosk => &[Core, Kiosk],
        }
    }

    /// The message that is the page's title; `.description` describes it.
    pub fn message(&self) -> String {
        match self {
            Self::Home => "home".to_owned(),
            Self::Guide => "guide".to_owned(),
            Self::Chapter(chapter) => format!("guide-{}", chapter.id),
            Self::Answers => "short".to_owned(),
            Self::Check => "check".to_owned(),
            Self::Result => "result".to_owned(),
            Self::Decide => "decide".to_owned(),
            Self::Goal(goal) => format!("goal-{}", goal.id),
            Self::Weigh => "weigh".to_owned(),
            Self::Ready => "ready".to_owned(),
            Self::Plan => "plan".to_owned(),
            Self::Recovery => "recovery".to_owned(),
            Self::Today => "today".to_owned(),
            Self::Records => "records".to_owned(),
            Self::Sheet => "sheet".to_owned(),
            Self::Take => "take".to_owned(),
            Self::Sources => "sources".to_owned(),
            Self::About => "about".to_owned(),
            Self::Kiosk => "kiosk".to_owned(),
        }
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

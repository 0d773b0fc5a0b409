//! What is true of a page in every language, one line for each: its address and words, when
//! its program comes, and in which part.
//!
//! Must not know: the browser, or what stands on a page.

use super::{Chunk, Route};
use crate::content::chapters::{self, Chapter, Show};
use crate::i18n::{SharedText, Volume};

/// What is true of a page in every language.
#[derive(Clone, Copy, Debug)]
pub struct RouteInfo {
    /// The address below the language's folder, with a slash at its end. A chapter and a
    /// goal add their own id and another slash.
    pub path: &'static str,
    /// The message that is its title; a chapter and a goal add their own id.
    pub message: &'static str,
    /// The text resources that it needs, the one of every page first; a chapter and the
    /// search need those of chapters too.
    pub volumes: &'static [Volume],
    /// The chunk of the program that its code comes in.
    pub chunk: Chunk,
    /// The texts that all languages share and it needs: whoever cites nothing needs no sources.
    pub shared_texts: &'static [SharedText],
    /// Whether it has the styles of the decision, the course and the search.
    pub is_tool: bool,
    /// Whether people come to read it.
    pub is_for_reading: bool,
    /// Whether something of the reader's own stands above what everybody reads.
    pub tells_of_own: bool,
}

impl RouteInfo {
    const fn new(
        path: &'static str,
        message: &'static str,
        chunk: Chunk,
        volumes: &'static [Volume],
    ) -> Self {
        Self {
            path,
            message,
            volumes,
            chunk,
            shared_texts: &SharedText::ALL,
            is_tool: false,
            is_for_reading: false,
            tells_of_own: false,
        }
    }

    const fn uncited(self) -> Self {
        Self {
            shared_texts: &[SharedText::Drawings],
            ..self
        }
    }

    const fn tool(self) -> Self {
        Self {
            is_tool: true,
            ..self
        }
    }

    const fn read(self) -> Self {
        Self {
            is_for_reading: true,
            ..self
        }
    }

    const fn own(self) -> Self {
        Self {
            tells_of_own: true,
            ..self
        }
    }
}

/// What a chapter's page needs beside what all of them need.
fn of_chapter(chapter: &Chapter) -> Vec<Volume> {
    let mut volumes = vec![Volume::Chapter(chapter.id)];
    for section in chapter.sections {
        let words = (!section.words.is_empty()).then_some(Volume::Words);
        let shown = section.show.and_then(|show| match show {
            Show::Picture(_) => Some(Volume::Pictures),
            Show::Evidence => Some(Volume::Evidence),
            Show::CareCards | Show::FirstAid => Some(Volume::Signs),
            Show::Costs => None,
        });
        for volume in words.into_iter().chain(shown) {
            if !volumes.contains(&volume) {
                volumes.push(volume);
            }
        }
    }
    volumes
}

/// A volume for each chapter.
fn chapters() -> impl Iterator<Item = Volume> {
    chapters::all().map(|chapter| Volume::Chapter(chapter.id))
}

/// Every volume of a language.
pub fn all_volumes() -> impl Iterator<Item = Volume> {
    Volume::FOLDERS.into_iter().chain(chapters())
}

impl Route {
    /// What is true of the page.
    pub const fn info(&self) -> RouteInfo {
        use Chunk as C;
        use RouteInfo as Info;
        use Volume::{
            About, Answers, Check, CheckIn, Core, Costs, Course, Decide, Evidence, Find, Guide,
            Kiosk, Offer, Plan, Records, Recovery, Sheet, Signs, Sources, Take, Words,
        };
        const ABOUT: &[Volume] = &[Core, Guide, About, Take];
        const DECISION: &[Volume] = &[Core, Words, Evidence, Decide];
        const FOUND: &[Volume] = &[
            Core, Words, Evidence, Signs, Guide, About, Answers, Decide, Find,
        ];
        const PAPER: &[Volume] = &[Core, Check, Decide, Offer, Course, CheckIn, Records, Sheet];
        match self {
            Self::Home => Info::new("", "home", C::Reading, &[Core, Guide])
                .read()
                .own()
                .uncited(),
            Self::Guide => Info::new("guide/", "guide", C::Reading, &[Core, Guide])
                .read()
                .uncited(),
            Self::Chapter(_) => Info::new("guide/", "guide-", C::Reading, &[Core, Guide]).read(),
            Self::Answers => Info::new("answers/", "short", C::Reading, &[Core, Answers]).read(),
            Self::Sources => {
                Info::new("sources/", "sources", C::Reading, &[Core, Guide, Sources]).read()
            }
            Self::Find => Info::new("find/", "find", C::Find, FOUND).tool(),
            Self::Check => Info::new("check/", "check", C::Check, &[Core, Check]).uncited(),
            Self::Result => Info::new("result/", "result", C::Check, &[Core, Check]),
            Self::Decide => Info::new("decide/", "decide", C::Decision, DECISION)
                .tool()
                .own(),
            Self::Goal(_) => Info::new("decide/", "goal-", C::Decision, DECISION)
                .tool()
                .read(),
            Self::Weigh => Info::new("decide/weigh/", "weigh", C::Decision, DECISION).tool(),
            Self::Ready => Info::new("decide/ready/", "ready", C::Decision, DECISION).tool(),
            Self::Costs => {
                let info = Info::new("costs/", "costs", C::Costs, &[Core, Costs, Offer]);
                info.tool().own()
            }
            Self::Plan => Info::new("plan/", "plan", C::Plan, &[Core, Course, Plan]).tool(),
            Self::Recovery => Info::new(
                "recovery/",
                "recovery",
                C::Recovery,
                &[Core, Course, Recovery],
            )
            .tool(),
            Self::CheckIn => Info::new(
                "today/",
                "today",
                C::CheckIn,
                &[Core, Signs, Course, CheckIn],
            )
            .tool()
            .own(),
            Self::Records => Info::new("records/", "records", C::Records, &[Core, Course, Records])
                .tool()
                .own(),
            Self::Sheet => Info::new("sheet/", "sheet", C::Sheet, PAPER).tool().own(),
            Self::Take => Info::new("take/", "take", C::HandOff, &[Core, Take])
                .tool()
                .uncited(),
            Self::About => Info::new("about/", "about", C::HandOff, ABOUT).read(),
            Self::Kiosk => Info::new(super::KIOSK, "kiosk", C::Tablet, &[Core, Kiosk]).uncited(),
        }
    }

    /// What a chapter and a goal add to the address and the title of their kind.
    const fn id(&self) -> Option<&'static str> {
        match self {
            Self::Chapter(chapter) => Some(chapter.id),
            Self::Goal(goal) => Some(goal.id),
            _ => None,
        }
    }

    /// The address below the language's folder, with a slash at its end.
    pub fn path(&self) -> String {
        let path = self.info().path;
        match self.id() {
            Some(id) => [path, id, "/"].concat(),
            None => path.to_owned(),
        }
    }

    /// The message that is the page's title; `.description` describes it.
    pub fn message(&self) -> String {
        [self.info().message, self.id().unwrap_or_default()].concat()
    }

    /// The text resources that the page needs, the one of every page first.
    pub fn volumes(&self) -> Vec<Volume> {
        let mut volumes = self.info().volumes.to_vec();
        match self {
            Self::Chapter(chapter) => volumes.extend(of_chapter(chapter)),
            Self::Find => volumes.extend(chapters()),
            _ => {}
        }
        volumes
    }

    /// The texts that all languages share and the page needs.
    pub const fn shared_texts(&self) -> &'static [SharedText] {
        self.info().shared_texts
    }

    /// The chunk of the program that the page's code comes in.
    pub const fn chunk(&self) -> Chunk {
        self.info().chunk
    }

    /// Whether the page belongs to the decision, the course or the search, which have styles
    /// of their own: what is only read should not wait for them.
    pub const fn is_tool(&self) -> bool {
        self.info().is_tool
    }

    /// Whether people come to read it. All that such a page offers by itself works without
    /// the program, so what is read comes first and the program after it.
    pub const fn is_for_reading(&self) -> bool {
        self.info().is_for_reading
    }

    /// Whether something of the reader's own stands above what everybody reads: its room is
    /// kept from the first paint on.
    pub const fn tells_of_own(&self) -> bool {
        self.info().tells_of_own
    }
}

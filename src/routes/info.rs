//! What is true of a page in every language, one line for each: its address and words, when
//! its program comes, and in which part.
//!
//! Must not know: the browser, or what stands on a page.

use super::{Chunk, Route};
use crate::i18n::{SharedText, Volume};

/// What is true of a page in every language.
#[derive(Clone, Copy, Debug)]
pub struct RouteInfo {
    /// The address below the language's folder, with a slash at its end. A chapter and a
    /// goal add their own id and another slash.
    pub path: &'static str,
    /// The message that is its title; a chapter and a goal add their own id.
    pub message: &'static str,
    /// The text resources that it needs, the one of every page first.
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

impl Route {
    /// What is true of the page.
    pub const fn info(&self) -> RouteInfo {
        use Chunk as C;
        use RouteInfo as Info;
        use Volume::{
            Answers, Check, Core, Costs, Decide, Find, Guide, Kiosk, Offer, Plan, Take, Words,
        };
        const COURSE: &[Volume] = &[Core, Words, Plan];
        const DECISION: &[Volume] = &[Core, Words, Decide];
        const FOUND: &[Volume] = &[Core, Words, Guide, Answers, Decide, Find];
        const PAPER: &[Volume] = &[Core, Check, Decide, Offer, Plan];
        match self {
            Self::Home => Info::new("", "home", C::Reading, &[Core, Guide])
                .read()
                .own()
                .uncited(),
            Self::Guide => Info::new("guide/", "guide", C::Reading, &[Core, Guide])
                .read()
                .uncited(),
            Self::Chapter(_) => {
                Info::new("guide/", "guide-", C::Reading, &[Core, Words, Guide]).read()
            }
            Self::Answers => Info::new("answers/", "short", C::Reading, &[Core, Answers]).read(),
            Self::Sources => Info::new("sources/", "sources", C::Reading, &[Core, Guide]).read(),
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
            Self::Plan => Info::new("plan/", "plan", C::Plan, COURSE).tool(),
            Self::Recovery => Info::new("recovery/", "recovery", C::Recovery, COURSE).tool(),
            Self::CheckIn => Info::new("today/", "today", C::CheckIn, COURSE)
                .tool()
                .own(),
            Self::Records => Info::new("records/", "records", C::Records, COURSE)
                .tool()
                .own(),
            Self::Sheet => Info::new("sheet/", "sheet", C::Sheet, PAPER).tool().own(),
            Self::Take => Info::new("take/", "take", C::HandOff, &[Core, Take])
                .tool()
                .uncited(),
            Self::About => Info::new("about/", "about", C::HandOff, &[Core, Guide, Take]).read(),
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
    pub const fn volumes(&self) -> &'static [Volume] {
        self.info().volumes
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

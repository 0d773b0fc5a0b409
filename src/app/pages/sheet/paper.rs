//! The page as parts with short lines: drawn for the eye and the printer, and as
//! text for sharing and copying.
//!
//! Must not know: what the lines say.

use crate::app::components::basics::plain_list;
use crate::app::components::prose::inline;
use crate::app::element::{El, IntoChild, el};
use crate::i18n::Messages;

/// The part with the questions, which are numbered.
const QUESTIONS: &str = "sheet-questions";
/// The part below which there is room to write by hand.
const MEDICINES: &str = "sheet-medicines";

/// Characters in a line of one of the two columns, with some to spare.
const COLUMN: usize = 44;
/// The most lines, headings counted twice, for the largest letters on paper.
const ROOMY: usize = 64;
/// The most lines for letters of the usual size.
const USUAL: usize = 84;

/// The most lines for letters a little smaller than usual.
const LONG: usize = 100;
/// The most lines for these; with a code, which takes room as well, as many as above.
const LONGEST: usize = 130;

/// The lines that a code takes the place of.
const CODE: usize = 8;

/// What stands on the page.
pub struct Paper {
    /// Today, in words.
    pub day: Option<String>,
    /// Whether the reader would rather have the doctor decide.
    pub decide: bool,
    /// The parts that are not empty.
    pub parts: Vec<SheetSection>,
}

/// A part under its own heading.
pub struct SheetSection {
    /// The message of the heading.
    pub id: &'static str,
    /// What it says.
    pub lines: Vec<PaperLine>,
    /// How many more lines there would be.
    pub more: usize,
}

/// A line of pieces. The marks that part directions are not among them: read back
/// from a printed file they would take letters with them.
pub struct PaperLine(Vec<Bit>);

enum Bit {
    /// Stands out.
    Strong(String),
    /// The guide's words, or a question that stands alone.
    Words(String),
    /// The reader's words amid the guide's, in whatever direction they run.
    Own(String),
}

impl PaperLine {
    /// A line that begins with what stands out.
    pub fn strong(words: String) -> Self {
        Self(vec![Bit::Strong(words)])
    }

    /// A line of words.
    pub fn words(words: String) -> Self {
        Self(vec![Bit::Words(words)])
    }

    /// Whether more stands in it than its beginning.
    pub fn has_more(&self) -> bool {
        self.0.len() > 1
    }

    /// Adds something: after a colon to what stands out, else side by side.
    pub fn add(&mut self, words: &str) {
        let named = matches!(self.0.last(), Some(Bit::Strong(_)));
        self.put(if named { ": " } else { " · " }, words);
    }

    /// Adds something with this before it.
    pub fn put(&mut self, before: &str, words: &str) {
        self.0.push(Bit::Words(format!("{before}{words}")));
    }

    /// Adds what the reader wrote.
    pub fn own(&mut self, words: String) {
        self.0.push(Bit::Own(words));
    }

    fn draw(&self) -> El {
        let bits = self.0.iter().map(|bit| match bit {
            Bit::Strong(words) => el("strong").child(words.clone()).view(),
            Bit::Words(words) => words.clone().view(),
            Bit::Own(words) => el("bdi").child(words.clone()).view(),
        });
        el("li").child(bits.collect::<Vec<_>>())
    }

    fn characters(&self) -> String {
        let bits = self.0.iter().map(|bit| {
            let (Bit::Strong(words) | Bit::Words(words) | Bit::Own(words)) = bit;
            words.as_str()
        });
        bits.collect()
    }
}

impl SheetSection {
    fn more(&self, text: Messages) -> Option<String> {
        let more = [("n", self.more.into())];
        (self.more > 0).then(|| text.plain_with("sheet-more", &more))
    }
}

impl Paper {
    /// As elements, with a code for the reader's phone where there is one.
    pub fn draw(&self, text: Messages, code: Option<El>) -> El {
        let parts: Vec<_> = self.parts.iter().map(|part| draw(text, part)).collect();
        let decide = || {
            el("p")
                .class("sheet-decide")
                .child(inline(text, "sheet-decide"))
        };
        let day = self.day.as_ref();
        el("article")
            .class(self.class(code.is_some()))
            .attr("aria-labelledby", "sheet-page")
            .child(
                el("div")
                    .class("paper-head")
                    .child(
                        el("p")
                            .class("paper-title")
                            .child(inline(text, "sheet-title")),
                    )
                    .child(day.map(|day| el("p").child(day.clone()))),
            )
            .child(self.decide.then(decide))
            .child(el("div").class("paper-parts").child(parts).child(code))
            .child(
                el("p")
                    .class("sheet-notes only-print")
                    .child(inline(text, "sheet-notes")),
            )
            .child(el("p").class("paper-foot").child(inline(text, "sheet-by")))
    }

    /// How large it can be printed so that it stays on one page.
    fn class(&self, has_code: bool) -> &'static str {
        let mut lines = if has_code { CODE } else { 0 };
        for part in &self.parts {
            lines += 2;
            for line in &part.lines {
                let words = line.characters();
                lines += words.lines().count() + words.chars().count() / COLUMN;
            }
        }
        if lines <= ROOMY {
            "paper paper-roomy"
        } else if lines <= USUAL {
            "paper paper-usual"
        } else if lines > if has_code { LONG } else { LONGEST } {
            "paper paper-tight paper-long"
        } else if has_code || lines > LONG {
            "paper paper-tight"
        } else {
            "paper"
        }
    }

    /// As characters alone.
    pub fn text(&self, text: Messages) -> String {
        let mut all = text.plain("sheet-title");
        let mut line = |start: &str, words: &str| {
            all.push_str(start);
            all.push_str(words);
        };
        if let Some(day) = &self.day {
            line("\n", day);
        }
        if self.decide {
            line("\n\n", &text.plain("sheet-decide"));
        }
        for part in &self.parts {
            line("\n\n", &text.plain(part.id));
            for (place, words) in part.lines.iter().enumerate() {
                if part.id == QUESTIONS {
                    line("\n", &text.number(place + 1));
                    line(". ", &words.characters());
                } else {
                    line("\n- ", &words.characters());
                }
            }
            if let Some(more) = part.more(text) {
                line("\n", &more);
            }
        }
        line("\n\n", &text.plain("sheet-by"));
        line("\n", "");
        all
    }
}

/// What the reader wrote, cut where it is longer than a line has room for.
pub fn short(words: &str, most: usize) -> String {
    let mut short: String = words.chars().take(most).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    short
}

fn draw(text: Messages, part: &SheetSection) -> El {
    let items: Vec<_> = part.lines.iter().map(PaperLine::draw).collect();
    let list = if part.id == QUESTIONS {
        el("ol")
    } else {
        plain_list()
    };
    let write = (part.id == MEDICINES).then(|| {
        el("p")
            .class("sheet-write only-print")
            .child(inline(text, "sheet-write"))
    });
    el("section")
        .class(part.id)
        .child(el("h3").child(text.plain(part.id)))
        .child(list.child(items))
        .child(
            part.more(text)
                .map(|more| el("p").class("small").child(more)),
        )
        .child(write)
}

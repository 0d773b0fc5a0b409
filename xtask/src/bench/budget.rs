//! How many bytes a first visit may cost, and which pages cost more.

use super::visit::Visit;

/// A kilobyte, as the budgets and the tables count it.
pub const KB: u64 = 1024;

/// The tools whose code is larger than that of pages that are read, or is waited for by who
/// comes first, and what it may weigh in KB; `Route::chunk` says in which part it comes.
const TOOLS: [(&str, u64); 8] = [
    ("about", 185),
    ("check", 149),
    ("kiosk", 173),
    ("plan", 171),
    ("result", 149),
    ("sheet", 166),
    ("take", 185),
    ("today", 164),
];

/// What a file of a visit is for; each kind has its own budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// HTML and styles: what the reader waits for before the first word.
    Page,
    /// The program.
    Code,
    /// The messages of the page's language.
    Text,
    /// Fonts, pictures, icons, what all languages share and whatever else a page names.
    Rest,
}

impl Kind {
    /// Every kind, in the order of the tables.
    pub const ALL: [Self; 4] = [Self::Page, Self::Code, Self::Text, Self::Rest];

    /// The most that all files of this kind may weigh together on one visit, in bytes
    /// after Brotli. A slow phone line brings about 50 KB a second.
    pub fn budget(self) -> u64 {
        KB * match self {
            Self::Page => 23,
            Self::Code => 154,
            Self::Text => 29,
            Self::Rest => 60,
        }
    }

    /// The same for one page, below the site. Where words are looked for, all texts are
    /// looked through: whoever opens that page wants them. Some tools and a tablet have more
    /// code than pages that are read or answered.
    pub fn budget_of(self, page: &str) -> u64 {
        let last = page.trim_end_matches('/').rsplit('/').next();
        let tool = TOOLS.iter().find(|(name, _)| last == Some(name));
        match (self, tool) {
            (Self::Text, _) if last == Some("find") => 46 * KB,
            (Self::Code, Some((_, most))) => most * KB,
            _ => self.budget(),
        }
    }

    /// The kind's name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "HTML and CSS",
            Self::Code => "wasm and JavaScript",
            Self::Text => "text",
            Self::Rest => "everything else",
        }
    }

    /// The kind's name in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Code => "code",
            Self::Text => "text",
            Self::Rest => "rest",
        }
    }

    /// The kind of a file, by its name.
    pub fn of(path: &str) -> Self {
        match path.rsplit('.').next().unwrap_or_default() {
            "html" | "css" => Self::Page,
            "js" | "mjs" | "wasm" => Self::Code,
            // Titles of sources and drawings are of no language and fetched once for all.
            "ftl" if path.contains("text-drawings") || path.contains("text-sources") => Self::Rest,
            "ftl" => Self::Text,
            _ => Self::Rest,
        }
    }
}

/// A page that costs more than it may.
#[derive(Debug, PartialEq, Eq)]
pub struct Excess {
    /// The page's path in the site.
    pub page: String,
    /// Which budget.
    pub kind: Kind,
    /// Bytes after Brotli.
    pub bytes: u64,
}

/// Every budget that any page passes.
pub fn excesses(visits: &[Visit]) -> Vec<Excess> {
    let each = visits
        .iter()
        .flat_map(|visit| Kind::ALL.map(|kind| (visit, kind)));
    each.filter_map(|(visit, kind)| {
        let bytes = visit.total(kind).brotli;
        (bytes > kind.budget_of(&visit.page)).then(|| Excess {
            page: visit.page.clone(),
            kind,
            bytes,
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::visit::File;
    use super::super::weigh::Weight;
    use super::*;

    fn visit(sizes: &[(Kind, u64)]) -> Visit {
        let file = |&(kind, brotli): &(Kind, u64)| File {
            path: "x".to_owned(),
            kind,
            weight: Weight {
                raw: brotli * 4,
                brotli,
            },
        };
        Visit {
            page: "en/".to_owned(),
            language: "en".to_owned(),
            files: sizes.iter().map(file).collect(),
            faults: Vec::new(),
        }
    }

    #[test]
    fn files_of_one_kind_count_together_and_the_limit_itself_is_allowed() {
        let half = Kind::Page.budget() / 2;
        assert_eq!(
            excesses(&[visit(&[(Kind::Page, half), (Kind::Page, half)])]),
            []
        );
        let past = excesses(&[visit(&[(Kind::Page, half), (Kind::Page, half + 1)])]);
        assert_eq!(
            past,
            [Excess {
                page: "en/".to_owned(),
                kind: Kind::Page,
                bytes: 2 * half + 1
            }]
        );
    }

    #[test]
    fn one_kind_does_not_pay_for_another() {
        let past = excesses(&[visit(&[(Kind::Text, Kind::Code.budget()), (Kind::Code, 1)])]);
        assert_eq!(
            past.iter().map(|excess| excess.kind).collect::<Vec<_>>(),
            [Kind::Text]
        );
    }

    #[test]
    fn budgets_are_those_that_were_agreed() {
        assert_eq!(Kind::ALL.map(|kind| kind.budget() / KB), [23, 154, 29, 60]);
        let find = Kind::ALL.map(|kind| kind.budget_of("ar/find/") / KB);
        assert_eq!(find, [23, 154, 46, 60]);
        let code = |page| Kind::Code.budget_of(page) / KB;
        for (page, most) in [
            ("ar/check/", 149),
            ("ar/recovery/", 154),
            ("ar/today/", 164),
            ("ar/sheet/", 166),
            ("ar/plan/", 171),
            ("kiosk/", 173),
            ("ar/take/", 185),
            ("ar/about/", 185),
        ] {
            assert_eq!(code(page), most, "{page}");
            assert_eq!(Kind::Rest.budget_of(page) / KB, 60, "{page}");
        }
    }

    #[test]
    fn kinds_follow_the_names() {
        assert_eq!(Kind::of("guide-1234_bg.wasm"), Kind::Code);
        assert_eq!(Kind::of("css/guide.css"), Kind::Page);
        assert_eq!(Kind::of("text/ar.ftl"), Kind::Text);
        assert_eq!(Kind::of("text-sources-12345678.ftl"), Kind::Rest);
        assert_eq!(Kind::of("fonts/a.woff2"), Kind::Rest);
    }
}

//! What a goal's page shows: numbers as dots, the options in equal space, all of it
//! without scripts, and no barrier on a decision under way.

use serde_json::json;

use crate::accessibility::examine;
use crate::decide::texts;
use crate::harness::words::text;
use crate::harness::{AXE, Options, Page, TABLET, with_browser};
use mesotherapy_guide::content::decide::{FIGURES, GOALS};
use mesotherapy_guide::domain::decision::{QUIZ, STATEMENTS};
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::routes::{self, Route};

/// What a figure draws: its label, and how many dots are filled and empty.
const DOTS: &str = "return [...document.querySelectorAll('.hundred')].map((drawing) => [
    drawing.getAttribute('aria-label'),
    ...[...drawing.querySelectorAll('path')].map((path) => String(path.getAttribute('d').split('M').length - 1)),
])";

#[tokio::test]
async fn a_number_stands_in_words_and_as_dots_and_nowhere_without_a_source() {
    with_browser(Options::default(), async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            for goal in &GOALS {
                let path = routes::Page {
                    lang,
                    route: Route::Goal(goal),
                }
                .path();
                page.open_page(&path).await;
                let expected: Vec<_> = goal
                    .figures
                    .map_or(&[][..], |figures| figures.figures)
                    .iter()
                    .map(|figure| {
                        let n = usize::from(figure.of_100);
                        let label = text.plain_with("figure-dots", &[("n", n.into())]);
                        vec![label, (100 - n).to_string(), n.to_string()]
                    })
                    .collect();
                let drawn: Vec<Vec<String>> = page.read(DOTS, &[]).await;
                assert_eq!(drawn, expected, "{path}");
                let none = text.plain("goal-numbers.none");
                let said = page.text_of("#goal-numbers").await;
                assert_eq!(
                    said.contains(&none),
                    goal.figures.is_none(),
                    "{path}: {said}"
                );
            }
        }
        assert!(FIGURES.iter().all(|figures| figures.figures.len() > 1));
    })
    .await;
}

/// The heights at which the rows of the options begin, option by option.
const ROW_TOPS: &str = "return [...document.querySelectorAll('.option')].map((option) =>
    [...option.querySelectorAll('dl > div')].map((row) => Math.round(row.getBoundingClientRect().top)))";

#[tokio::test]
async fn options_have_equal_space_and_their_rows_stand_side_by_side() {
    with_browser(Options::default(), async |page: &Page| {
        let all = LANGUAGES
            .iter()
            .flat_map(|lang| GOALS.iter().map(move |goal| (lang, goal)));
        for (lang, goal) in all {
            let route = Route::Goal(goal);
            page.open_page(&routes::Page { lang, route }.path()).await;
            for (size, beside) in [((720, 1000), 2), (TABLET, 4)] {
                page.resize(size).await;
                page.drawn().await;
                let tops: Vec<Vec<i32>> = page.read(ROW_TOPS, &[]).await;
                for options in tops.chunks(beside) {
                    for option in options {
                        assert_eq!(option, &options[0], "{} {} at {size:?}", lang.tag, goal.id);
                    }
                }
                let widths = "return [...new Set([...document.querySelectorAll('.option')]
                    .map((option) => Math.round(option.getBoundingClientRect().width)))]";
                assert_eq!(page.read::<Vec<i32>>(widths, &[]).await.len(), 1);
                let type_of = "return [...new Set([...document.querySelectorAll('.option dd')]
                    .map((dd) => getComputedStyle(dd).fontSize + getComputedStyle(dd).color))]";
                assert_eq!(page.read::<Vec<String>>(type_of, &[]).await.len(), 1);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn without_scripts_every_statement_and_every_explanation_is_there() {
    let options = Options {
        scripts: false,
        ..Options::default()
    };
    with_browser(options, async |page: &Page| {
        for lang in &LANGUAGES {
            let text = text(lang);
            page.load(&format!("{}/decide/weigh/", lang.tag)).await;
            let all = STATEMENTS.map(|id| text.plain(&format!("statement-{id}")));
            assert_eq!(texts(page, ".said h4").await, all);
            assert_eq!(page.count(".said dd").await, 4 * all.len());
            page.load(&format!("{}/decide/ready/", lang.tag)).await;
            let explained = "return [...document.querySelectorAll('.answer')].map((answer) => answer.textContent)";
            let explained: Vec<String> = page.read(explained, &[]).await;
            for (words, question) in explained.iter().zip(&QUIZ) {
                let why = text.plain(&format!("quiz-{}.why", question.id));
                assert!(words.contains(&why), "no “{why}” in {words}");
            }
            assert_eq!(explained.len(), QUIZ.len());
        }
    })
    .await;
}

#[tokio::test]
async fn a_decision_under_way_has_no_barrier() {
    let stored = json!({ "v": 1, "decision": {
        "goal": "cellulite-fat",
        "values": { "needles": "lot", "proof": "lot", "cost": "little", "soon": "not" },
        "leaning": "nothing",
        "sure": { "choice": "yes", "know": "no", "matters": "unsure", "support": "yes" },
        "quiz": { "proof": "weak", "syringe": "natural", "number": "unknown", "lump": "doctor", "thinner": "clinic" },
        "doctor_decides": true,
    }});
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        for lang in &LANGUAGES {
            page.open_page(&format!("{}/decide/", lang.tag)).await;
            page.store(&stored.to_string()).await;
            for (path, ready) in [
                ("decide/", "#decide-doctor .note"),
                ("decide/cellulite-fat/", ".options"),
                ("decide/weigh/", ".left-out"),
                ("decide/ready/", ".outcome"),
            ] {
                page.open_page(&format!("{}/{path}", lang.tag)).await;
                page.find(ready).await;
                page.unfold().await;
                examine(page, &format!("{} {path}", lang.tag)).await;
            }
            page.open_page(&format!("{}/decide/", lang.tag)).await;
            page.click("#decide-doctor .note button").await;
            page.drawn().await;
            examine(page, "leaving it to the doctor, taken back").await;
        }
    })
    .await;
}

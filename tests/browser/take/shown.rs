//! The code on the sheet: drawn when it is asked for and not before, on the screen and
//! on paper, and what is said where there is too much for it.

use serde_json::json;

use super::without_marks;
use crate::harness::words::{lang, text};
use crate::harness::{Options, PHONE, Page, with_browser};
use crate::sheet::documents::{longest, usual};
use mesotherapy_guide::domain::questions;
use mesotherapy_guide::handoff;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::Document;
use mesotherapy_guide::storage::transfer::merge;

/// The picture as it is drawn.
const DRAWN: &str =
    "return document.querySelector('.take-shown .take-picture svg')?.innerHTML ?? ''";

#[tokio::test]
async fn the_code_is_drawn_when_asked_for_and_follows_what_is_picked() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/sheet/").await;
        page.store(&usual(page.today().await).encode()).await;
        page.click("#take-show").await;
        page.until_focus("take-shown").await;
        let beside = without_marks(&page.text_of(".take-shown .take-words").await);
        for said in ["take-shown", "take-careful"] {
            let said = text(lang("en")).plain(said);
            assert!(beside.contains(&said), "{said} in {beside}");
        }
        // Whole dots for each square, large enough, and no wider than the phone.
        let fits = "const svg = document.querySelector('.take-shown .take-picture svg');
            const { width, height, x } = svg.getBoundingClientRect();
            const side = svg.viewBox.baseVal.width;
            return [width, height, width % side, x >= 0 && x + width <= innerWidth]";
        let (width, height, rest, inside): (f64, f64, f64, bool) = page.read(fits, &[]).await;
        assert!((240.0..300.0).contains(&width) && inside, "{width}");
        assert!(
            (width - height).abs() < 0.01 && rest.abs() < 0.01,
            "{width} {height} {rest}"
        );

        let before: String = page.read(DRAWN, &[]).await;
        let last = questions::all().last().expect("there are questions").id;
        page.click(&format!("label[for=question-{last}]")).await;
        let changed = format!(
            "const drawn = (() => {{ {DRAWN} }})(); return drawn && drawn !== arguments[0]"
        );
        page.until("it is drawn anew", &changed, &[json!(before)])
            .await;
        let address = page.photographed().await.expect("there is a code");
        let (_, code) = address.split_once('#').expect("it has a code");
        let carried = handoff::decode(code).expect("a code of this build");
        assert!(carried.questions.picked.contains(last));

        page.click("#take-hide").await;
        page.until_focus("take-show").await;
        assert_eq!(page.count(".take-picture").await, 0);
        // Asked for once is not asked for for ever.
        page.click("#take-show").await;
        page.find(".take-picture").await;
        page.reload().await;
        page.find("#take-show").await;
        assert_eq!(page.count(".take-picture").await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_sheet_with_the_code_is_still_one_sheet_of_paper() {
    with_browser(Options::default(), async |page: &Page| {
        for language in &LANGUAGES {
            page.open_page(&format!("{}/sheet/", language.tag)).await;
            let today = page.today().await;
            for document in [|_| Document::default(), usual, longest] {
                page.store(&document(today).encode()).await;
                page.click("#take-show").await;
                page.find(".paper-take").await;
                let on_paper = page.text_of(".paper-take p").await;
                assert_eq!(on_paper, text(language).plain("take-printed"));
                let printed = page.printed().await;
                assert_eq!(page.sheets(&printed).await, 1, "in {}", language.tag);
                page.resize((688, 1_000)).await;
                page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
                // 96 dots are an inch.
                let wide = "const of = (css) => document.querySelector(css)?.getBoundingClientRect().width ?? 0;
                    return [of('.paper .take-picture svg'), of('.sheet-take .take-picture svg')].map((dots) => dots / 96 * 25.4)";
                let [on_paper, on_screen]: [f64; 2] = page.read(wide, &[]).await;
                assert!(on_paper >= 30.0 && on_screen == 0.0, "{on_paper} mm, {on_screen}");
                page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
                page.resize(PHONE).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn more_than_a_code_can_hold_is_said() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/sheet/").await;
        let today = page.today().await;
        let mut document = usual(today);
        for days in 0..12 {
            let mut other = longest(today.add_days(days).expect("a day"));
            for course in std::mem::take(&mut other.courses).iter() {
                for (place, step) in course.steps.iter().enumerate() {
                    let id = document.courses.newest().map_or(0, |course| course.id);
                    let found = vec!["lump".to_owned(), "sore".to_owned()].into();
                    document.courses.found(id, place, found, step.day);
                }
                let mut there = Document::default();
                let mut course = course.clone();
                course.minute = u16::try_from(days).expect("a small number") + 1;
                there.courses = vec![course].try_into().expect("it is sound");
                merge(&mut document, there);
            }
        }
        assert!(handoff::encode(&document).is_err());
        page.store(&document.encode()).await;
        page.click("#take-show").await;
        page.until_focus("take-shown").await;
        let told = page.text_of("#take-shown").await;
        assert_eq!(told, text(lang("ar")).plain("take-too-much"));
        assert_eq!(page.count(".take-picture").await, 0);
        assert_eq!(page.sheets(&page.printed().await).await, 1);
    })
    .await;
}

//! One kind of digits at a time: on an Arabic page no Western digit outside what
//! must stay as it is, and after the switch no Arabic-Indic one.

use serde_json::{Value, json};

use crate::harness::words::{lang, text};
use crate::harness::{Options, Page, with_browser};
use crate::reader::{UNSURE, answers, document, ticks};
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::routes::{self, Route};

/// Every text, title and name on the page that holds a digit which the expression
/// matches, without the switch, which shows the other digits, and without what
/// `skip` selects; and numbered lists that are numbered otherwise than `marker`.
const DIGITS: &str = r"
    const [digits, skip, marker] = [new RegExp(arguments[0]), arguments[1], arguments[2]];
    const away = '#digits' + (skip ? ', ' + skip : '');
    const found = digits.test(document.title) ? [document.title] : [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        if (digits.test(data) && !parentElement.closest(away)) found.push(data.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
        if (element.closest(away)) continue;
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
            const value = element.getAttribute(name) ?? '';
            if (digits.test(value)) found.push(name + ': ' + value);
        }
    }
    for (const list of document.querySelectorAll('main ol')) {
        const type = getComputedStyle(list).listStyleType;
        if (type !== 'none' && type !== marker) found.push('a list numbered by ' + type);
    }
    return found";

async fn only_arabic_indic(page: &Page, what: &str) {
    // Literals, and the addresses of sources.
    let literal = "bdi[dir=ltr], a[lang=en][dir=ltr]";
    let arguments = [json!("[0-9]"), json!(literal), json!("arabic-indic")];
    let found: Vec<String> = page.read(DIGITS, &arguments).await;
    assert!(found.is_empty(), "{what}: {found:?}");
}

async fn only_western(page: &Page, what: &str) {
    let arguments = [json!("[٠-٩۰-۹]"), json!(""), json!("decimal")];
    let found: Vec<String> = page.read(DIGITS, &arguments).await;
    assert!(found.is_empty(), "{what}: {found:?}");
}

/// Every page, and the states that show numbers of the reader's own.
fn places() -> Vec<(String, &'static str)> {
    let pages = Route::all().map(|route| {
        (
            routes::Page {
                lang: lang("ar"),
                route,
            }
            .path(),
            "h1",
        )
    });
    let states = [
        ("ar/check/#medicines", "[name=answer]"),
        ("ar/check/#answers", ".summary"),
        ("ar/result/", ".reason"),
        ("ar/recovery/", "#list-title"),
    ];
    pages
        .chain(states.map(|(path, css)| (path.to_owned(), css)))
        .collect()
}

#[tokio::test]
async fn arabic_pages_have_one_kind_of_digits_and_the_switch_changes_all() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/").await;
        let given = ticks(&[("medicines", &["blood-thinner"]), ("heart", &[UNSURE])]);
        let today = page.today().await;
        page.store(&document(answers(&given), today)).await;
        page.mark_document().await;
        for (path, css) in places() {
            page.follow(&path).await;
            page.find(css).await;
            only_arabic_indic(page, &path).await;
        }
        let title = page.text_of("#list-title").await;
        assert!(
            title.contains(['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩']),
            "{title}"
        );

        page.click("#digits").await;
        page.until_focus("digits").await;
        only_western(page, "the page on which the digits were changed").await;
        for (path, css) in places() {
            page.follow(&path).await;
            page.find(css).await;
            only_western(page, &path).await;
        }
        assert!(page.is_same_document().await);
        page.reload().await;
        page.find("#list-title").await;
        only_western(page, "after loading again").await;
        assert_eq!(page.stored().await["digits"], json!("latn"));
        page.click("#digits").await;
        page.drawn().await;
        only_arabic_indic(page, "after changing back").await;
    })
    .await;
}

#[tokio::test]
async fn arabic_files_show_arabic_indic_digits_before_any_script() {
    let options = Options {
        scripts: false,
        ..Options::default()
    };
    with_browser(options, async |page: &Page| {
        for route in Route::all() {
            let path = routes::Page {
                lang: lang("ar"),
                route,
            }
            .path();
            page.load(&path).await;
            only_arabic_indic(page, &path).await;
        }
    })
    .await;
}

#[tokio::test]
async fn english_has_no_switch_and_its_own_digits() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/check/#heart").await;
        page.until_heading(&text(&LANGUAGES[0]).plain("check-heart"))
            .await;
        assert_eq!(page.count("#digits").await, 0);
        let digits: Value = page.stored().await;
        assert_eq!(digits["digits"], Value::Null);
        only_western(page, "an English page").await;
    })
    .await;
}

/// The guide's plural categories are those of the browser, which has Unicode's rules.
#[tokio::test]
async fn counts_take_the_form_that_the_browser_knows() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/").await;
        for lang in &LANGUAGES {
            let script = "const rules = new Intl.PluralRules(arguments[0]);
                return Array.from({ length: 2001 }, (_, number) => rules.select(number))";
            let theirs: Vec<String> = page.read(script, &[json!(lang.tag)]).await;
            for (number, category) in (0_u64..).zip(theirs) {
                assert_eq!((lang.plural)(number), category, "{} {number}", lang.tag);
            }
        }
    })
    .await;
}

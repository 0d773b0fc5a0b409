//! Everything as one file: saved, deleted, taken in again; and files that are not
//! right, which change nothing.

use serde_json::json;

use crate::harness::words::{lang, text};
use crate::harness::{AXE, Options, Page, with_browser};
use crate::reader::{answers, document, ticks};
use crate::sheet::documents::{longest, usual};
use mesotherapy_guide::domain::day::Moment;
use mesotherapy_guide::domain::recovery::Area;
use mesotherapy_guide::domain::screening::SCREENS;
use mesotherapy_guide::i18n::LANGUAGES;
use mesotherapy_guide::storage::transfer::{ImportRefusal, LARGEST, counts, export};
use mesotherapy_guide::storage::{Document, VERSION};

/// Keeps what would be saved, and saves nothing.
pub const SAVES: &str = "
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => { window.saved = file; return make.call(URL, file); };
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        if (this.download) window.named = this.download;
        else press.call(this);
    };";

impl Page {
    /// Chooses a file with this in it, as the browser's own dialog does.
    async fn choose_file(&self, content: &str, bytes: &str) {
        self.find("#import").await;
        let script = "const field = document.getElementById('import');
            const chosen = new DataTransfer();
            const content = arguments[1] ? Uint8Array.from(atob(arguments[1]), (c) => c.charCodeAt(0)) : arguments[0];
            chosen.items.add(new File([content], 'a.json', { type: 'application/json' }));
            field.files = chosen.files;
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        self.run(script, &[json!(content), json!(bytes)]).await;
    }

    /// What is stored, to the letter.
    async fn raw(&self) -> String {
        let script = "return localStorage.getItem('mesotherapy-guide:document') ?? ''";
        self.read(script, &[]).await
    }
}

#[tokio::test]
async fn what_is_exported_and_deleted_comes_back_to_the_letter() {
    with_browser(Options::prepared(SAVES), async |page: &Page| {
        for lang in &LANGUAGES {
            let words = text(lang);
            page.open_page(&format!("{}/about/#your-data", lang.tag)).await;
            let today = page.today().await;
            // Somebody who used everything: in Arabic as much as there can be.
            let whole = match lang.tag {
                "ar" => longest(today),
                _ => usual(today),
            };
            page.store(&whole.encode()).await;
            page.click("#export").await;
            page.until_focus("transfer-told").await;
            // What is kept once there is a copy; it says that there is one.
            let before = page.raw().await;
            assert_eq!(page.text_of("#transfer-told").await, words.plain("export-done"));
            let [name, kind, file]: [String; 3] = page
                .read("return window.saved.text().then((text) => [window.named, window.saved.type, text])", &[])
                .await;
            assert_eq!(name, format!("mesotherapy-guide-{today}.json"));
            assert_eq!(kind, "application/json");

            page.click("#delete").await;
            page.click(".confirm .button-second").await;
            page.until_focus("deleted").await;
            assert_eq!(page.raw().await, "");

            page.choose_file(&file, "").await;
            page.until_focus("import-found").await;
            let found = page.text_of(".import").await;
            let found = found.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
            for (id, count) in counts(&whole) {
                let message = format!("has-{id}");
                let count = words.plain_with(&message, &[("n", count.into())]);
                assert!(found.contains(&count), "{count} in {found}");
            }
            assert_eq!(page.raw().await, "", "looking changes nothing");
            page.click("#import-replace").await;
            page.click(".import .confirm .button-second").await;
            page.until_focus("transfer-told").await;
            assert_eq!(page.text_of("#transfer-told").await, words.plain("import-done"));
            assert_eq!(page.raw().await, before);
        }
    })
    .await;
}

#[tokio::test]
async fn another_device_s_file_is_added_to_what_is_here() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("en/about/").await;
        let today = page.today().await;
        page.store(&document(answers(&ticks(&[])), today)).await;
        let mut other = Document::default();
        let at = Moment::new(today, 30).expect("a time of day");
        other.sessions.add(at, Area::Face);
        other.questions.pick("night", true);
        for _ in 0..2 {
            page.choose_file(&export(&other, Some(today)), "").await;
            page.click("#import-merge").await;
            page.until_focus("transfer-told").await;
            let stored = page.stored().await;
            assert_eq!(stored["sessions"].as_array().map(Vec::len), Some(2));
            assert_eq!(stored["questions"]["picked"], json!(["night"]));
            assert_eq!(
                stored["answers"].as_object().map(serde_json::Map::len),
                Some(SCREENS.len())
            );
        }
        // What came in is used at once.
        page.follow("en/sheet/").await;
        page.find("#question-night:checked").await;
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_not_right_changes_nothing_and_says_why() {
    with_browser(Options::default(), async |page: &Page| {
        page.open_page("ar/about/").await;
        let words = text(lang("ar"));
        let today = page.today().await;
        page.store(&document(answers(&ticks(&[])), today)).await;
        let before = page.raw().await;
        let file = export(&Document::default(), Some(today));
        let version = format!(r#""v":{VERSION}"#);
        let damaged = file.replace(&version, &format!(r#"{version},"looks":[7]"#));
        let newer = file.replace(&version, r#""v":99"#);
        let large = format!("{file}{}", " ".repeat(LARGEST));
        let cases = [
            ("", "", ImportRefusal::Empty),
            (&file[..60], "", ImportRefusal::Cut),
            (
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                "",
                ImportRefusal::Foreign,
            ),
            (r#"{"name":"another"}"#, "", ImportRefusal::Foreign),
            (&newer, "", ImportRefusal::Newer),
            (&damaged, "", ImportRefusal::Damaged("looks")),
            (&large, "", ImportRefusal::TooLarge),
            // A picture; a text with two bytes for each letter.
            ("", "iVBORw0KGgo=", ImportRefusal::NotText),
            ("", "//57AH0A", ImportRefusal::NotText),
        ];
        for (content, bytes, refusal) in cases {
            page.choose_file(content, bytes).await;
            let part = refusal
                .part()
                .map(|part| words.plain(&format!("stored-{part}")));
            let args: Vec<_> = part.iter().map(|part| ("part", part.into())).collect();
            let told = format!(
                "{} {}",
                words.plain_with(refusal.message(), &args),
                words.plain("refused")
            );
            let says = r"return document.getElementById('transfer-told')?.textContent
                .replace(/[\u2066-\u2069]/g, '') === arguments[0]";
            page.until(&told, says, &[json!(told)]).await;
            assert_eq!(page.count(".import").await, 0);
            assert_eq!(page.raw().await, before, "{told}");
        }
    })
    .await;
}

#[tokio::test]
async fn looking_into_a_file_has_no_barrier() {
    with_browser(Options::prepared(AXE.clone()), async |page: &Page| {
        for tag in ["ar", "en"] {
            page.open_page(&format!("{tag}/about/")).await;
            let today = page.today().await;
            let file = format!(
                r#"{{"app":"mesotherapy-guide","document":{}}}"#,
                document(answers(&ticks(&[])), today)
            );
            let examine = async |what: &str| {
                crate::accessibility::examine(page, &format!("{tag} {what}")).await;
            };
            page.choose_file("no file of the guide", "").await;
            page.until_focus("transfer-told").await;
            examine("a file that is refused").await;
            page.choose_file(&file, "").await;
            page.click("#import-replace").await;
            examine("asking before replacing").await;
            page.click(".import .confirm .button-second").await;
            page.until_focus("transfer-told").await;
            examine("a file that was put in place").await;
            page.choose_file(&file, "").await;
            page.until_focus("import-found").await;
            examine("a file with nothing new").await;
            page.store("{}").await;
            page.choose_file(&file, "").await;
            page.click("#import-merge").await;
            page.until_focus("transfer-told").await;
            examine("a file that was added").await;
        }
    })
    .await;
}

//! What the guide should say: the messages of the locale files, as the library
//! words them.
//!
//! Must not know: the browser.

use std::path::Path;
use std::sync::LazyLock;

use mesotherapy_guide::app;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Messages};

/// Read and measured once.
static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    Texts::open(locales).expect("the messages are readable")
});

/// A language's messages, in the digits that it shows at first.
pub fn text(lang: Lang) -> Messages {
    let source = TEXTS.all(lang).expect("the messages are readable");
    app::text(lang, source)
}

/// The language with this tag.
pub fn lang(tag: &str) -> Lang {
    let lang = LANGUAGES.iter().find(|lang| lang.tag == tag);
    lang.expect("a language of the guide")
}

/// A language other than this one.
pub fn other(lang: Lang) -> Lang {
    let other = LANGUAGES.iter().find(|other| *other != lang);
    other.expect("the guide has two languages")
}

//! What the guide should say: the messages of the locale files, as the library
//! words them.
//!
//! Must not know: the browser.

use std::fs;
use std::path::{Path, PathBuf};

use mesotherapy_guide::app;
use mesotherapy_guide::i18n::{LANGUAGES, Lang, Text};

fn locale_files(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("the locale folder is there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let read = |file: &PathBuf| fs::read_to_string(file).expect("the locale file is readable");
    files.iter().map(|file| read(file) + "\n").collect()
}

/// A language's messages, in the digits that it shows at first.
pub fn text(lang: Lang) -> Text {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let source = locale_files(&locales) + &locale_files(&locales.join(lang.tag));
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

//! One word for one thing: the tables of `docs/glossary.md` are true of the texts
//! and of the code, and no Arabic text has a form that they refuse, or Latin words.

use std::collections::BTreeMap;

use mesotherapy_guide::find::TYPED;
use mesotherapy_guide::i18n::find;

use crate::messages::{Use, files, messages, read, root, text};

/// A line of a table: English, Arabic, the name in the code, what is refused.
struct Row {
    english: String,
    arabic: String,
    name: String,
    refused: Vec<String>,
}

/// The rows of the table below a heading.
fn rows(heading: &str) -> Vec<Row> {
    let document = read(&root().join("docs/glossary.md"));
    let (_, part) = document
        .split_once(&format!("\n## {heading}\n"))
        .unwrap_or_else(|| panic!("no {heading}"));
    let part = part.split("\n## ").next().unwrap_or_default();
    let lines = part.lines().filter(|line| line.starts_with("| ")).skip(1);
    lines
        .map(|line| {
            let cells: Vec<_> = line.split('|').map(str::trim).collect();
            let [_, english, arabic, name, refused, _] = cells[..] else {
                panic!("a row of four cells: {line}");
            };
            let forms = refused.split('«').skip(1);
            let forms = forms.filter_map(|form| form.split('»').next());
            Row {
                english: english.to_owned(),
                arabic: arabic.to_owned(),
                name: name.trim_matches('`').to_owned(),
                refused: forms.map(str::to_owned).collect(),
            }
        })
        .collect()
}

fn texts(tag: &str) -> BTreeMap<String, Use> {
    messages(find(tag).expect("a language of the guide"))
}

/// The words of a text, marks and all, each between two spaces.
fn words(text: &str) -> String {
    let mark = |c: char| matches!(c, '\u{64b}'..='\u{652}');
    let split = text.split(|c: char| !c.is_alphanumeric() && !mark(c));
    let all: Vec<_> = split.filter(|word| !word.is_empty()).collect();
    format!(" {} ", all.join(" "))
}

/// A form as it can stand in a text: alone, or after a particle that is written on to it.
fn ways(form: &str) -> Vec<String> {
    let (form, end) = match form.strip_suffix('…') {
        Some(start) => (words(start), ""),
        None => (words(form), " "),
    };
    ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"]
        .iter()
        .map(|before| format!(" {before}{}{end}", form.trim()))
        .collect()
}

#[test]
fn the_terms_stand_in_the_texts_and_their_names_in_the_code() {
    let (english, arabic) = (texts("en"), texts("ar"));
    let mut code: String = files(&root().join("src"), "rs")
        .iter()
        .map(|file| read(file))
        .collect();
    code.extend(arabic.keys().map(|id| format!("\n{id}\n")));
    let said = |all: &BTreeMap<String, Use>| -> String {
        all.values().map(|used| words(&used.words)).collect()
    };
    let (english, arabic) = (said(&english).to_lowercase(), said(&arabic));
    let terms = rows("Terms");
    assert!(terms.len() > 40, "only {} terms", terms.len());
    for row in terms {
        let term = words(&row.english.to_lowercase());
        assert!(
            english.contains(&term),
            "no English text says {}",
            row.english
        );
        assert!(
            arabic.contains(words(&row.arabic).trim()),
            "no Arabic text says {}",
            row.arabic
        );
        assert!(code.contains(&row.name), "no {} in the code", row.name);
    }
    for row in rows("Spelling") {
        assert!(
            ways(&row.arabic).iter().any(|way| arabic.contains(way)),
            "no Arabic text has {}",
            row.arabic
        );
        assert!(code.contains(&row.name), "no {} in the code", row.name);
    }
}

#[test]
fn no_arabic_text_has_a_form_that_the_glossary_refuses() {
    let rows: Vec<_> = rows("Terms").into_iter().chain(rows("Spelling")).collect();
    let refused: Vec<_> = rows
        .iter()
        .flat_map(|row| row.refused.iter().map(move |form| (row, form, ways(form))))
        .collect();
    assert!(refused.len() > 40, "only {} refused forms", refused.len());
    let mut wrong = Vec::new();
    for (id, used) in texts("ar") {
        if TYPED.contains(&id.as_str()) {
            continue;
        }
        let text = words(&used.words);
        for (row, form, ways) in &refused {
            if ways.iter().any(|way| text.contains(way)) {
                wrong.push(format!("{id}: «{form}», not «{}»", row.arabic));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Arabic pages show no words in Latin letters but names, and those as literals.
#[test]
fn arabic_texts_hold_latin_letters_only_as_names() {
    let lang = find("ar").expect("a language of the guide");
    let text = text(lang);
    for (id, used) in messages(lang) {
        let words = !["source-", "drawing-", "icon-"]
            .iter()
            .any(|start| id.starts_with(start));
        if !words || !used.variables.is_empty() {
            continue;
        }
        let words = text.plain(&id);
        let latin: String = words.chars().filter(char::is_ascii_alphabetic).collect();
        assert!(latin.len() <= 12, "{id}: {words}");
    }
}

//! Messages and plain characters as HTML.
//!
//! Must not know: which message it is, or where it stands.

use mesotherapy_guide::content::contacts;
use mesotherapy_guide::editorial::manuscript::Entry;
use mesotherapy_guide::i18n::{Block, Lang, Run, blocks};

/// Characters as text or in an attribute.
pub fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

/// Every wording of a message, each with what leads to it.
pub fn message(entry: &Entry, lang: Lang) -> String {
    let wordings = entry.wordings.iter();
    let wordings = wordings.map(|wording| {
        let case = if wording.case.is_empty() {
            String::new()
        } else {
            format!(
                "<p class=\"case\" dir=\"ltr\">{}</p>",
                escape(&wording.case)
            )
        };
        case + &prose(&wording.text, lang)
    });
    wordings.collect()
}

/// A text with its marks, in the digits that a reader sees at first.
pub fn prose(text: &str, lang: Lang) -> String {
    blocks(&named(text), lang.digits)
        .iter()
        .map(|block| match block {
            Block::Paragraph(line) => format!("<p>{}</p>", runs(line)),
            Block::List(items) => format!("<ul>{}</ul>", lines(items)),
            Block::Steps(items) => format!("<ol>{}</ol>", lines(items)),
        })
        .collect()
}

fn lines(items: &[Vec<Run>]) -> String {
    let items = items.iter();
    let items: Vec<_> = items
        .map(|item| format!("<li>{}</li>", runs(item)))
        .collect();
    items.concat()
}

fn runs(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text(text) => escape(text),
            Run::Strong(text) => format!("<strong>{}</strong>", escape(text)),
            Run::Ltr(text) => format!("<bdi dir=\"ltr\">{}</bdi>", escape(text)),
        })
        .collect()
}

/// Telephone numbers for their variables, and a name between ‹ and › for the others.
fn named(text: &str) -> String {
    let mut text = text.to_owned();
    for (name, value) in contacts::variables() {
        text = text.replace(&format!("{{ ${name} }}"), &value);
    }
    text.replace("{ $", "`‹")
        .replace("{ ", "`‹")
        .replace(" }", "›`")
}

#[cfg(test)]
mod tests {
    use super::{escape, prose};
    use mesotherapy_guide::i18n::LANGUAGES;

    #[test]
    fn marks_become_elements_and_characters_stay_characters() {
        let html = prose("a **b** <c>\n\n- { $n } d\n- { $emergency }", &LANGUAGES[0]);
        assert_eq!(
            html,
            "<p>a <strong>b</strong> &lt;c&gt;</p><ul><li><bdi dir=\"ltr\">‹n›</bdi> d</li><li><bdi dir=\"ltr\">123</bdi></li></ul>"
        );
        assert_eq!(escape("\"&\""), "&quot;&amp;&quot;");
    }
}

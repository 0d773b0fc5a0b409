//! axe-core: which of its rules are asked, and what it finds.
//!
//! Must not know: which page it is.

use std::fs;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::Page;
use super::setting::setting;

/// The source of axe-core.
pub static AXE: LazyLock<String> = LazyLock::new(|| {
    let path = setting("AXE_PATH");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
});

/// Every kind of rule that axe has: the levels of WCAG up to AAA, what it calls good
/// practice, and what it still tries out. By itself it asks neither AAA, nor the size of
/// targets, nor what it tries out.
const KINDS: [&str; 8] = [
    "wcag2a",
    "wcag21a",
    "wcag2aa",
    "wcag21aa",
    "wcag22aa",
    "wcag2aaa",
    "best-practice",
    "experimental",
];

/// Rules of these kinds that are not asked, and why. `docs/accessibility.md` says so too.
const NOT_CHOSEN: [(&str, &str); 2] = [
    (
        "hidden-content",
        "finds no fault: it only counts what is hidden, such as what is folded",
    ),
    (
        "p-as-heading",
        "is tried out, and guesses by size: the day of a session is large and heads nothing",
    ),
];

/// Rules that the page may break in another light.
const OF_COLOURS: &str = "cat.color";

impl Page {
    /// What axe finds wrong: rule, and where.
    pub async fn axe(&self) -> Vec<String> {
        self.axe_of(&KINDS).await
    }

    /// The same, of what depends on colours alone.
    pub async fn axe_colours(&self) -> Vec<String> {
        self.axe_of(&[OF_COLOURS]).await
    }

    async fn axe_of(&self, kinds: &[&str]) -> Vec<String> {
        let off = |(rule, _): &(&str, &str)| ((*rule).to_owned(), json!({ "enabled": false }));
        let off: Map<String, Value> = NOT_CHOSEN.iter().map(off).collect();
        let options = json!({
            "runOnly": { "type": "tag", "values": kinds },
            "rules": off,
            "resultTypes": ["violations"],
        });
        let script = "return axe.run(document, arguments[0]).then((found) => found.violations.flatMap((rule) =>
            rule.nodes.map((node) => rule.id + ' at ' + node.target.join(' ') + ': '
                + [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '))))";
        self.read(script, &[options]).await
    }
}

//! Which layers a sheet speaks in, and which one says how elements look wherever they stand.

use super::{selectors, sheets};

/// The layers that each sheet may speak in, the first of them its own: what a layer is
/// called says what is in it.
const LAYERS: [(&str, &[&str]); 17] = [
    ("tokens", &["tokens"]),
    ("base", &["base"]),
    ("shell", &["shell"]),
    // A clinic's colour is a token.
    ("clinic", &["shell", "tokens"]),
    ("listen", &["shell"]),
    // A tool's page begins and goes on as the others do, above what its form says.
    ("pages", &["pages", "tools"]),
    ("pictures", &["pages"]),
    ("forms", &["forms"]),
    ("costs", &["tools", "print"]),
    ("decide", &["tools"]),
    ("find", &["tools"]),
    ("plan", &["tools"]),
    ("records", &["tools"]),
    // The sheet is paper that is shown as a page, and picked in a form.
    ("sheet", &["pages", "tools", "print"]),
    ("kiosk", &["kiosk"]),
    ("print", &["print"]),
    ("old", &[]),
];

#[test]
fn every_sheet_speaks_in_its_own_layer() {
    let sheets = sheets();
    assert_eq!(sheets.len(), LAYERS.len(), "a sheet without a layer");
    for (name, layers) in LAYERS {
        let css = sheets.get(name).expect("the sheet is there");
        let rules = css.split("@layer ").skip(1);
        let found: Vec<_> = rules
            .filter_map(|rule| rule.split_once('{'))
            // The order of all layers has no rules behind it.
            .map(|(layer, _)| layer.trim())
            .filter(|layer| !layer.contains(';'))
            .collect();
        assert_eq!(found, layers, "{name}");
    }
}

/// Sheets besides `base` that may say how an element looks wherever it stands: those that
/// say it again for paper, for a tablet and for browsers without layers.
const ELEMENTS: [&str; 4] = ["base", "kiosk", "print", "old"];

#[test]
fn elements_are_told_how_they_look_in_one_sheet() {
    for (name, css) in sheets() {
        if ELEMENTS.contains(&name.as_str()) {
            continue;
        }
        for selector in selectors(&css) {
            // What the whole document is made of is the shell's: there is one of each.
            let shell = ["main", "html", "noscript", "from", "to"];
            let named = selector.contains(['.', '#', '[']) || selector.starts_with(':');
            let of_shell = name == "shell" && shell.contains(&selector.as_str());
            assert!(named || of_shell, "{name}: {selector} is for `base`");
        }
    }
}

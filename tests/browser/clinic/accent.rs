//! A clinic's colour: whichever it is, what is written in it can be read.

use serde_json::json;

use crate::harness::{CONTRAST, Options, Page, with_browser};

/// The least contrast that is measured, of WCAG's level AAA.
const LEAST: f64 = 7.0;

/// Colours all around the wheel, and the ends of it.
const COLOURS: [&str; 30] = [
    "#000000", "#ffffff", "#808080", "#ff0000", "#ff4000", "#ff8000", "#ffbf00", "#ffff00",
    "#bfff00", "#80ff00", "#40ff00", "#00ff00", "#00ff80", "#00ffbf", "#00ffff", "#00bfff",
    "#0080ff", "#0040ff", "#0000ff", "#4000ff", "#8000ff", "#bf00ff", "#ff00ff", "#ff0080",
    "#7a1fa2", "#0c545b", "#f5f5dc", "#ffc0cb", "#800000", "#000080",
];

/// The contrast of everything that is written in the brand's colour or on it, as the
/// browser paints it: names and ratios. The colour is the argument.
const MEASURE: &str = "
    document.documentElement.style.setProperty('--clinic', arguments[0]);
    const probe = document.createElement('p');
    document.body.append(probe);
    const value = (name) => {
        probe.style.color = `var(--${name})`;
        return getComputedStyle(probe).color;
    };
    const pairs = [['brand', 'paper'], ['brand', 'card'], ['brand', 'tint'], ['brand-strong', 'paper'],
        ['brand-strong', 'card'], ['brand-strong', 'tint'], ['on-brand', 'brand'], ['on-brand', 'brand-strong'],
        ['ink', 'tint']];
    const found = pairs.map(([one, two]) => [`${one} on ${two}`, contrast(value(one), value(two))]);
    const named = getComputedStyle(document.querySelector('.brand'));
    found.push(['the name', contrast(named.color, getComputedStyle(document.documentElement).backgroundColor)]);
    const button = getComputedStyle(document.querySelector('.button:not(.button-second, .button-call)'));
    found.push(['a button', contrast(button.color, button.backgroundColor)]);
    probe.remove();
    return [painted(named.color).join(), found]";

#[tokio::test]
async fn any_colour_of_a_clinic_can_be_read_by_day_and_by_night() {
    let options = Options::of_clinic(json!({ "accent": COLOURS[3] }).to_string());
    with_browser(options, async |page: &Page| {
        page.open_page("ar/check/").await;
        page.find(":root[data-accent]").await;
        let given = "return document.documentElement.style.getPropertyValue('--clinic')";
        assert_eq!(page.read::<String>(given, &[]).await, COLOURS[3]);
        for scheme in ["light", "dark"] {
            page.see(scheme).await;
            let mut seen = std::collections::BTreeSet::new();
            for colour in COLOURS {
                let (painted, found): (String, Vec<(String, f64)>) = page
                    .read(&format!("{CONTRAST}{MEASURE}"), &[json!(colour)])
                    .await;
                seen.insert(painted);
                for (what, ratio) in found {
                    assert!(ratio >= LEAST, "{scheme}, {colour}: {what} has {ratio:.2}");
                }
            }
            // They are not all made the same.
            assert!(seen.len() > COLOURS.len() / 2, "{scheme}: {seen:?}");
        }
    })
    .await;
}

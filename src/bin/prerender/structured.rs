//! What a page is, for search engines and assistants, in the words of schema.org.
//!
//! Only what stands on the page and can be checked there. No `lastReviewed` and no
//! `reviewedBy`: no clinician has reviewed the guide, and the page says so.

use mesotherapy_guide::content::answers;
use mesotherapy_guide::i18n::Messages;
use mesotherapy_guide::routes::{Page, Route};
use serde_json::{Value, json};

use crate::Site;

/// The block for the head of a page.
pub fn block(site: &Site, page: Page, text: Messages, name: &str, description: &str) -> String {
    let questions = (page.route == Route::Answers).then(|| questions(text));
    let kinds: &[&str] = match questions {
        Some(_) => &["MedicalWebPage", "FAQPage"],
        None => &["MedicalWebPage"],
    };
    let mut what = json!({
        "@context": "https://schema.org",
        "@type": kinds,
        "name": name,
        "description": description,
        "inLanguage": page.lang.tag,
        "isAccessibleForFree": true,
        "audience": { "@type": "Patient" },
        "isPartOf": { "@type": "WebSite", "name": text.plain("site-name") },
    });
    // What has no value is not told at all.
    let more = [
        ("url", site.address(&page.path()).map(Value::from)),
        ("mainEntity", questions),
    ];
    if let Some(what) = what.as_object_mut() {
        what.extend(
            more.into_iter()
                .filter_map(|(name, value)| Some((name.to_owned(), value?))),
        );
    }
    // Nothing in it can end the element.
    let what = what.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{what}</script>")
}

/// The short answers, as they stand on their page.
fn questions(text: Messages) -> Value {
    let all = answers::GROUPS.iter().flat_map(|group| group.answers);
    all.map(|answer| {
        let question = format!("short-{}", answer.id);
        let said = text.plain(&format!("{question}.body"));
        json!({
            "@type": "Question",
            "name": text.plain(&question),
            "acceptedAnswer": { "@type": "Answer", "text": said },
        })
    })
    .collect()
}

//! What places ask for a course, with the sums and what is still to be asked, as short
//! lines.
//!
//! Must not know: how a sum is made, or how the lines are drawn.

use super::Lines;
use super::facts::Facts;
use super::paper::{PaperLine, short};
use crate::app::components::amount::amount as shown;
use crate::domain::cost::{FIELDS, MOST, Offer, amount, replied, sum_of};
use crate::i18n::Messages;

/// The most characters of what the reader typed.
const SHORT: usize = 20;

/// The offers, and once for all of them what one of them has not been asked yet.
pub fn offers(facts: &Facts) -> Lines {
    let (text, offers) = (facts.text, &facts.document.costs);
    let told = || offers.iter().take(MOST);
    let mut lines: Vec<_> = told().map(|offer| line(text, offer)).collect();
    let open = |id: &str| told().any(|offer| replied(offer, "").any(|field| field.id == id));
    let open: Vec<_> = FIELDS
        .iter()
        .filter(|field| open(field.id))
        .map(|field| text.plain(&format!("cost-short-{}", field.id)))
        .collect();
    if !open.is_empty() {
        let mut line = PaperLine::strong(text.plain("cost-to-ask"));
        line.add(&open.join(" · "));
        lines.push(line);
    }
    (lines, offers.len().saturating_sub(MOST))
}

fn line(text: Messages, offer: &Offer) -> PaperLine {
    let mut line =
        PaperLine::strong(text.plain_with("cost-offer", &[("n", i64::from(offer.id).into())]));
    for field in ["place", "product"] {
        let words = offer.get(field);
        if !words.is_empty() {
            line.add("");
            line.own(short(words, SHORT));
        }
    }
    if let Some((sum, sessions)) = sum_of(offer).zip(amount(offer.get("sessions"))) {
        let (sum, sessions) = (shown(text, sum), shown(text, sessions));
        let told = [("n", (&sessions).into()), ("sum", (&sum).into())];
        line.add(&text.plain_with("sheet-cost-sum", &told));
        let money = offer.get("money");
        if !money.is_empty() {
            line.put(" ", "");
            line.own(short(money, SHORT));
        }
    }
    line
}

//! What was chosen for a sign of a daily look, in words.
//!
//! Must not know: what a choice means.

use crate::domain::checkin::{EMERGENCY_SIGNS, NOW, SIGNS};
use crate::i18n::Messages;

/// What was chosen for a sign, in words: for the first question the emergency sign, else
/// the sign with its choice. Empty where this version does not know it.
pub fn sign_in_words(text: Messages, sign: &str, choice: &str) -> String {
    if sign == NOW.id && EMERGENCY_SIGNS.iter().any(|sign| sign.id == choice) {
        return text.plain(&format!("look-now-{choice}.short"));
    }
    if sign == NOW.id {
        return text.plain("today-emergency");
    }
    let Some(sign) = SIGNS.iter().find(|other| other.id == sign) else {
        return text.plain("look-why-unknown");
    };
    let name = text.plain(&format!("look-{}", sign.id));
    let message = sign.message_of(choice);
    if text.has(&message) {
        format!("{name}: {}", text.plain(&message))
    } else {
        name
    }
}

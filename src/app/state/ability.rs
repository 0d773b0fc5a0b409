//! What a reader may do with the guide where it runs. A clinic's tablet goes from hand to
//! hand, so it allows less than a device of one's own.
//!
//! Must not know: what a page offers.

use leptos::prelude::With;

use super::State;

/// What may be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// Leaving the guide: by a link, a call, what is shared or copied.
    LeadOut,
    /// Typing: on a tablet no keyboard comes up, and it takes no words of one's own.
    Type,
    /// Keeping something for longer than a visit: in the browser, or in a file.
    Keep,
    /// Being read to, in a waiting room only where the clinic wants it.
    ReadAloud,
}

impl State {
    /// Whether the reader may do this here. Follows the clinic's file for what it decides.
    pub fn may(self, ability: Ability) -> bool {
        match ability {
            Ability::LeadOut | Ability::Type | Ability::Keep => !self.is_kiosk(),
            Ability::ReadAloud => {
                !self.is_kiosk() || self.clinic.with(|clinic| clinic.kiosk.read_aloud)
            }
        }
    }
}

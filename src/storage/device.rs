//! What a device remembers of itself: that it is a clinic's tablet, and how often a
//! wrong staff code was given. Survives every wipe, and holds nothing of a reader.
//!
//! `public/scripts/tablet.js` asks for the same key. Must not know: who may leave.

use super::document::{Condition, decode};
use super::store::{Backend, KEY, PREFIX};
use super::transfer::counts;
pub use crate::domain::kiosk::Tries;

/// There while the device is a clinic's tablet.
pub const DEVICE: &str = "mesotherapy-guide:kiosk";

/// Whether the device is a clinic's tablet.
pub fn is_kiosk(backend: &dyn Backend) -> bool {
    backend.read(DEVICE).is_ok_and(|kept| kept.is_some())
}

/// The wrong codes so far.
pub fn tries(backend: &dyn Backend) -> Tries {
    let kept = backend.read(DEVICE).ok().flatten();
    kept.map(|kept| Tries::decode(&kept)).unwrap_or_default()
}

/// Makes the device a clinic's tablet, with these wrong codes so far. Where storage is
/// blocked the device remembers nothing, and is one as long as the start page is open.
pub fn store(backend: &dyn Backend, tries: Tries) {
    let _ = backend.write(DEVICE, &tries.encode());
}

/// Makes it an ordinary device again.
pub fn leave(backend: &dyn Backend) {
    let _ = backend.remove(DEVICE);
}

/// The guide's keys that hold something of a reader.
fn readers(backend: &dyn Backend) -> Vec<String> {
    let mut keys = backend.keys().unwrap_or_default();
    keys.retain(|key| key.starts_with(PREFIX) && key != DEVICE);
    keys
}

/// Whether something is stored that a reader entered. A language alone, which is there
/// after every visit, is nothing.
pub fn holds_a_reader(backend: &dyn Backend) -> bool {
    readers(backend).iter().any(|key| {
        let text = backend.read(key).ok().flatten();
        let (document, condition) = decode(text.as_deref());
        key != KEY || condition != Condition::Whole || !counts(&document).is_empty()
    })
}

/// Removes everything of a reader; the device stays what it is.
pub fn clear_readers(backend: &dyn Backend) {
    for key in readers(backend) {
        let _ = backend.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{KEY, MemoryBackend};
    use super::{
        Backend, DEVICE, Tries, clear_readers, holds_a_reader, is_kiosk, leave, store, tries,
    };

    #[test]
    fn a_tablet_stays_one_when_readers_are_cleared() {
        let backend = MemoryBackend::default();
        assert!(!is_kiosk(&backend) && !holds_a_reader(&backend));
        assert!(backend.write(KEY, r#"{"v":1,"language":"ar"}"#).is_ok());
        assert!(!holds_a_reader(&backend));
        for entered in [r#"{"v":1,"read":["risks"]}"#, r#"{"v":9}"#, "{"] {
            assert!(backend.write(KEY, entered).is_ok());
            assert!(holds_a_reader(&backend), "{entered}");
        }
        for key in [KEY, "mesotherapy-guide:kept-aside:1", "of-another-site"] {
            assert!(backend.write(key, "{}").is_ok());
        }
        let wrong = Tries { wrong: 2, until: 7 };
        store(&backend, wrong);
        assert!(is_kiosk(&backend) && holds_a_reader(&backend));
        clear_readers(&backend);
        assert!(is_kiosk(&backend) && !holds_a_reader(&backend));
        assert_eq!(tries(&backend), wrong);
        assert_eq!(
            backend.keys(),
            Ok(vec!["of-another-site".to_owned(), DEVICE.to_owned()])
        );
        leave(&backend);
        assert!(!is_kiosk(&backend));
        assert_eq!(tries(&backend), Tries::default());
    }
}

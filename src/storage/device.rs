//! What a device remembers of itself: that it is a clinic's tablet, and how often a
//! wrong staff code was given. Survives every wipe, and holds nothing of a reader.
//!
//! `public/scripts/boot.js` asks for the same key. Must not know: who may leave.

use super::document::{Condition, decode};
use super::store::{KEY, PREFIX, Shelf};
use super::transfer::counts;
pub use crate::domain::kiosk::Tries;

/// There while the device is a clinic's tablet.
pub const DEVICE: &str = "mesotherapy-guide:kiosk";

/// Whether the device is a clinic's tablet.
pub fn is_kiosk(shelf: &dyn Shelf) -> bool {
    shelf.read(DEVICE).is_ok_and(|kept| kept.is_some())
}

/// The wrong codes so far.
pub fn tries(shelf: &dyn Shelf) -> Tries {
    let kept = shelf.read(DEVICE).ok().flatten();
    kept.map(|kept| Tries::decode(&kept)).unwrap_or_default()
}

/// Makes the device a clinic's tablet, with these wrong codes so far. Where storage is
/// blocked the device remembers nothing, and is one as long as the start page is open.
pub fn keep(shelf: &dyn Shelf, tries: Tries) {
    let _ = shelf.write(DEVICE, &tries.encode());
}

/// Makes it an ordinary device again.
pub fn leave(shelf: &dyn Shelf) {
    let _ = shelf.remove(DEVICE);
}

/// The guide's keys that hold something of a reader.
fn readers(shelf: &dyn Shelf) -> Vec<String> {
    let mut keys = shelf.keys().unwrap_or_default();
    keys.retain(|key| key.starts_with(PREFIX) && key != DEVICE);
    keys
}

/// Whether something is stored that a reader entered. A language alone, which is there
/// after every visit, is nothing.
pub fn holds_a_reader(shelf: &dyn Shelf) -> bool {
    readers(shelf).iter().any(|key| {
        let text = shelf.read(key).ok().flatten();
        let (document, condition) = decode(text.as_deref());
        key != KEY || condition != Condition::Whole || !counts(&document).is_empty()
    })
}

/// Removes everything of a reader; the device stays what it is.
pub fn clear_readers(shelf: &dyn Shelf) {
    for key in readers(shelf) {
        let _ = shelf.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{KEY, MemoryShelf};
    use super::{
        DEVICE, Shelf, Tries, clear_readers, holds_a_reader, is_kiosk, keep, leave, tries,
    };

    #[test]
    fn a_tablet_stays_one_when_readers_are_cleared() {
        let shelf = MemoryShelf::default();
        assert!(!is_kiosk(&shelf) && !holds_a_reader(&shelf));
        assert!(shelf.write(KEY, r#"{"v":1,"language":"ar"}"#).is_ok());
        assert!(!holds_a_reader(&shelf));
        for entered in [r#"{"v":1,"read":["risks"]}"#, r#"{"v":9}"#, "{"] {
            assert!(shelf.write(KEY, entered).is_ok());
            assert!(holds_a_reader(&shelf), "{entered}");
        }
        for key in [KEY, "mesotherapy-guide:kept-aside:1", "of-another-site"] {
            assert!(shelf.write(key, "{}").is_ok());
        }
        let wrong = Tries { wrong: 2, until: 7 };
        keep(&shelf, wrong);
        assert!(is_kiosk(&shelf) && holds_a_reader(&shelf));
        clear_readers(&shelf);
        assert!(is_kiosk(&shelf) && !holds_a_reader(&shelf));
        assert_eq!(tries(&shelf), wrong);
        assert_eq!(
            shelf.keys(),
            Ok(vec!["of-another-site".to_owned(), DEVICE.to_owned()])
        );
        leave(&shelf);
        assert!(!is_kiosk(&shelf));
        assert_eq!(tries(&shelf), Tries::default());
    }
}

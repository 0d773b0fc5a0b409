//! The rules of the recovery list.
//!
//! Must not know: the wording.

use super::{Claim, Table};
use crate::domain::recovery::{ITEMS, Item};

/// What to do, to leave and to look at, and when.
pub fn items() -> Table {
    let row = |item: &Item| {
        let id = format!("item-{}", item.id);
        let areas: Vec<_> = item.areas.iter().map(|area| area.id()).collect();
        Claim::new(&id, item.sources)
            .said(&id, &["reason"])
            .level(format!("recovery-{}", item.kind.id()))
            .terms(format!(
                "from {} until {} after the session; {}",
                time(item.from_hours),
                time(item.until_hours),
                areas.join(", ")
            ))
    };
    Table {
        id: "recovery",
        title: "The recovery list",
        reading: "Each row holds from one time after the session until another. Nobody has tested these times; rows without a source are the careful end of what clinics say.",
        file: "src/domain/recovery/table.rs",
        decides: true,
        rows: ITEMS.iter().map(row).collect(),
    }
}

/// Hours as people say them.
fn time(hours: u32) -> String {
    match hours {
        0 => "the start".to_owned(),
        hours if hours % 168 == 0 => format!("week {}", hours / 168),
        hours if hours % 24 == 0 => format!("day {}", hours / 24),
        hours => format!("hour {hours}"),
    }
}

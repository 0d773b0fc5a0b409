//! Finding a place in the guide by what a reader types.
//!
//! What is looked through are the texts that the pages themselves are made of, so there
//! is no index to load and none that could lag behind: `places` lists what can be found,
//! `index` weighs it, `query` reads what was typed. Words are compared by their letters
//! (`letters`) and stems (`stems`); which everyday word stands for which word of the
//! guide is said in `locales/` (`find-alike`). Must not know: how a result is drawn.

mod index;
mod letters;
mod places;
mod query;
mod stems;

pub use index::{Found, Index};
pub use letters::marked;
pub use places::{Place, places};
pub use query::{Habits, Query};

/// Messages that no reader sees: what people type, in lists and lines. They have the
/// spelling and the words that readers use, not those of the guide.
pub const TYPED: [&str; 3] = ["find-alike", "find-idle", "find-urgent"];

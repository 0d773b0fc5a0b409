//! Languages, direction, digits and messages.
//!
//! Must not know: which pages there are, the browser, or what is stored. Texts
//! come in as the contents of Fluent files and go out as plain strings or as
//! small typed pieces that a page can draw.

mod catalog;
mod digits;
mod language;
mod markup;
mod messages;
mod resolve;
mod volume;

pub use catalog::{Arg, Catalog, MessageProblem};
pub use digits::Digits;
pub use language::{Direction, LANGUAGES, Lang, Language, find};
pub use markup::{Block, Run, blocks, plain};
pub use messages::Messages;
pub use volume::{SharedText, Volume, file_of, key_of_volumes, read_all, read_folder};

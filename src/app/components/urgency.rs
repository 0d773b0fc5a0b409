//! How urgent something is: the panel of a result or a look, and a reason with its mark.
//!
//! Must not know: what makes it so.

use crate::app::element::{El, el};

/// A panel in the colours of an urgency (`.panel-<degree>`): of a result `stop`, `wait`, `ask`
/// or `clear`, of a look `usual`, `call`, `hospital` or `emergency`.
pub fn panel(tag: &'static str, degree: &str) -> El {
    el(tag).class(format!("panel panel-{degree}"))
}

/// A reason in a list of them, below the name of its urgency. `mark` is the class that gives
/// this its colours: `level-<level>` or `answer-<advice>`.
pub fn reason(mark: &str, name: String) -> El {
    let name = el("p").class(format!("level {mark}")).child(name);
    el("li").class("reason").child(name)
}

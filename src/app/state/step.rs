//! The step shown of the page shown, its title, and going to another.
//!
//! Must not know: how a step is drawn.

use leptos::prelude::{Set, With};

use super::{Ability, State};
use crate::app::components::date::date;
use crate::domain::cost::MOST;
use crate::domain::screening::SCREENS;
use crate::i18n::Messages;
use crate::routes::{
    CheckInStep, CheckStep, CostStep, PlanStep, RecordStep, RecoveryStep, Step, Verb,
};
use crate::storage::Document;
use crate::web;

impl State {
    /// Takes in the fragment of the address. What was wrong at the step before is not
    /// wrong at this one.
    pub fn set_fragment(self, fragment: String) {
        self.has_error.set(false);
        self.fragment.set(fragment);
    }

    /// The step shown, and follows it; nothing on a page that has no steps. It is the
    /// page's first until the page is taken over, and where what the address names is not
    /// there, or not any more.
    pub fn step(self) -> Option<Step> {
        let route = self.page().route;
        let first = Step::parse(route, "");
        if !self.is_hydrated() {
            return first;
        }
        let step = self.fragment.with(|fragment| Step::parse(route, fragment));
        let shown = step.filter(|step| {
            let own_words = matches!(step, Step::Records(_) | Step::Costs(_));
            (self.may(Ability::Type) || !own_words)
                && self.document.with(|document| is_there(document, *step))
        });
        shown.or(first)
    }

    /// Goes to a step of the page shown. A tablet's address never changes.
    pub fn go(self, step: Step) {
        if self.is_kiosk() {
            self.set_fragment(step.fragment());
            focus(step);
        } else {
            web::set_fragment(&step.fragment());
        }
    }

    /// Goes to a step of the page shown in the place of the one shown: Back does not lead
    /// there any more.
    pub fn replace(self, step: Step) {
        if !self.is_kiosk() {
            web::rename(&self.address_of_step(step));
        }
        self.set_fragment(step.fragment());
    }

    /// The title of the step shown, where it is not the page's own, and follows it.
    pub fn step_title(self, text: Messages) -> Option<String> {
        title(text, self.step()?)
    }
}

/// Gives the focus to what begins a step.
pub fn focus(step: Step) {
    let id = match step {
        Step::Recovery(RecoveryStep::New | RecoveryStep::Change(_)) => "session-date",
        Step::Recovery(RecoveryStep::List(Some(_))) => "list-title",
        _ => "title",
    };
    web::ask_focus(id, true);
}

/// Whether what a step names is in the document.
fn is_there(document: &Document, step: Step) -> bool {
    match step {
        Step::Plan(step) => step
            .course()
            .is_none_or(|id| document.courses.find(id).is_some()),
        Step::Recovery(RecoveryStep::List(Some(id)) | RecoveryStep::Change(id)) => {
            document.sessions.find(id).is_some()
        }
        Step::CheckIn(CheckInStep::Look(session, at)) => {
            document.checkins.find(Some(session), at).is_some()
        }
        Step::Records(RecordStep::Record(id) | RecordStep::Change(id)) => {
            document.records.find(id).is_some()
        }
        Step::Costs(CostStep::Change(id)) => document.costs.find(id).is_some(),
        Step::Costs(CostStep::New) => document.costs.len() < MOST,
        Step::Check(_)
        | Step::Recovery(_)
        | Step::CheckIn(_)
        | Step::Records(_)
        | Step::Costs(CostStep::List) => true,
    }
}

fn title(text: Messages, step: Step) -> Option<String> {
    let message = match step {
        Step::Check(CheckStep::Question { index, .. }) => {
            let screen = SCREENS.get(index)?;
            return Some(text.plain(&format!("check-{}", screen.id)));
        }
        Step::CheckIn(CheckInStep::Look(_, at)) => {
            let day = date(text, at.day());
            return Some(text.plain_with("today-look", &[("date", (&day).into())]));
        }
        Step::Plan(PlanStep::Session(verb, _, index)) => {
            let message = match verb {
                Verb::Move => "plan-move-n",
                Verb::Skip => "plan-skip-n",
                Verb::Check => "plan-check",
            };
            return Some(text.plain_with(message, &[("n", (index + 1).into())]));
        }
        Step::Check(CheckStep::Review) => "answers",
        Step::CheckIn(CheckInStep::Signs(_)) => "today-signs",
        Step::Plan(PlanStep::New) => "plan-new",
        Step::Plan(PlanStep::Product(_)) => "plan-change-product",
        Step::Recovery(RecoveryStep::New) => "recovery-new",
        Step::Recovery(RecoveryStep::Change(_)) => "recovery-date-change",
        Step::Records(RecordStep::New(_) | RecordStep::Change(_)) => "records-form",
        Step::Costs(CostStep::New | CostStep::Change(_)) => "costs-form",
        Step::Check(CheckStep::Start)
        | Step::CheckIn(CheckInStep::Start(_))
        | Step::Plan(PlanStep::Plan(_))
        | Step::Recovery(RecoveryStep::List(_))
        | Step::Records(RecordStep::List | RecordStep::Record(_))
        | Step::Costs(CostStep::List) => return None,
    };
    Some(text.plain(message))
}

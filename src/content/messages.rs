//! Every message that the tables name, for the comparison of the languages.
//!
//! Must not know: the wording, or messages that a page names itself.

use super::about::ABOUT;
use super::answers;
use super::chapters::PARTS;
use super::decide::{FIGURES, GOALS, HARMS, PROOF, ROWS, Way};
use super::evidence::{EVIDENCE, Rating};
use super::sources::SourceKind;
use crate::domain::checkin::{ADDED, Advice, DOUBT, EMERGENCY_SIGNS, HAD_BEFORE, NOW, SIGNS};
use crate::domain::cost::{self, CostKind};
use crate::domain::decision::{Leaning, Order, QUIZ, Reply, STATEMENTS, SURE, Weight};
use crate::domain::plan::{Against, EventKind, PRE_CHECK, PRODUCTS, PlanRefusal, SessionStatus};
use crate::domain::questions::GROUPS;
use crate::domain::record::FIELDS;
use crate::domain::recovery::{Area, Due, ITEMS, ItemKind, SessionError, WINDOWS};
use crate::domain::screening::{Level, Outcome, QuestionKind, SCREENS};
use crate::domain::source::SourceId;
use crate::domain::warning::{AIDS, CARE_CARDS};

/// The messages of all tables: `id` or `id.attribute`.
pub fn all() -> Vec<String> {
    let mut messages = MessageList::default();
    chapters(&mut messages);
    screening(&mut messages);
    recovery(&mut messages);
    warning(&mut messages);
    for group in &GROUPS {
        messages.add("questions", group.id, &[]);
        for question in group.questions {
            messages.add("question", question.id, &[]);
        }
    }
    for group in &answers::GROUPS {
        messages.add("short-group", group.id, &[]);
        for answer in group.answers {
            messages.add("short", answer.id, &["body"]);
        }
    }
    options(&mut messages);
    plan(&mut messages);
    decision(&mut messages);
    checkin(&mut messages);
    for field in &FIELDS {
        messages.add("record", field.id, &["hint"]);
    }
    for field in &cost::FIELDS {
        let is_question = field.kind == CostKind::Reply;
        messages.add("cost", field.id, if is_question { &[] } else { &["hint"] });
        if is_question {
            messages.add("cost-short", field.id, &[]);
        }
    }
    for row in &EVIDENCE {
        messages.add("evidence", row.id, &["found"]);
    }
    for rating in Rating::ALL {
        messages.add("rating", rating.id(), &["meaning"]);
    }
    for section in &ABOUT {
        messages.add("about", section.id, &["body"]);
    }
    for kind in SourceKind::ALL {
        messages.add("kind", kind.id(), &["meaning", "strength"]);
    }
    for id in SourceId::ALL {
        messages.add("source", &id.tag().to_ascii_lowercase(), &[]);
    }
    messages.0
}

#[derive(Default)]
struct MessageList(Vec<String>);

impl MessageList {
    fn add(&mut self, area: &str, id: &str, attributes: &[&str]) {
        self.whole(format!("{area}-{id}"), attributes);
    }

    fn whole(&mut self, message: String, attributes: &[&str]) {
        self.0.extend(
            attributes
                .iter()
                .map(|attribute| format!("{message}.{attribute}")),
        );
        self.0.push(message);
    }
}

fn chapters(messages: &mut MessageList) {
    for part in &PARTS {
        messages.add("part", part.id, &[]);
        for chapter in part.chapters {
            messages.add("guide", chapter.id, &["point", "description"]);
            for section in chapter.sections {
                let id = format!("{}-{}", chapter.id, section.id);
                messages.add("guide", &id, &["body"]);
                for word in section.words {
                    messages.add("word", word, &["meaning"]);
                }
            }
        }
    }
}

fn screening(messages: &mut MessageList) {
    for screen in &SCREENS {
        messages.add("check", screen.id, &["topic", "why", "counts"]);
        if matches!(screen.kind, QuestionKind::Choices(_)) {
            messages.0.push(format!("check-{}.none", screen.id));
        }
        for risk in screen.risks() {
            messages.add("risk", risk.id, &["reason", "next"]);
        }
    }
    for level in [Level::Ask, Level::Wait, Level::Stop] {
        messages.add("level", level.id(), &[]);
        messages.add("outcome", Outcome::from(level).id(), &["meaning"]);
    }
    messages.add("outcome", Outcome::NothingFound.id(), &["meaning"]);
}

fn recovery(messages: &mut MessageList) {
    for item in &ITEMS {
        messages.add("item", item.id, &["reason"]);
    }
    for window in &WINDOWS {
        messages.add("window", window.id, &[]);
    }
    for due in Due::ALL {
        messages.add("due", due.id(), &[]);
    }
    for area in Area::ALL {
        messages.add("area", area.id(), &[]);
    }
    for kind in [ItemKind::Do, ItemKind::Avoid, ItemKind::Look] {
        messages.add("recovery", kind.id(), &[]);
    }
    for error in SessionError::ALL {
        messages.0.push(error.message().to_owned());
    }
}

fn checkin(messages: &mut MessageList) {
    for answer in Advice::ALL {
        messages.add("look", answer.id(), &["short", "action", "limit"]);
    }
    messages.add("look", "unsure-now", &["action", "limit"]);
    messages.add("look", NOW.id, &[]);
    for sign in EMERGENCY_SIGNS {
        messages.add("look-now", sign.id, &["short"]);
    }
    messages.add("look", HAD_BEFORE.id, &["hint", "missing"]);
    for sign in &SIGNS {
        messages.add("look", sign.id, &["hint", "missing"]);
    }
    for sign in [&NOW, &HAD_BEFORE].into_iter().chain(&SIGNS) {
        for choice in sign.choices {
            messages.0.push(sign.message_of(choice.id));
            let whys = choice.rules.iter().map(|rule| rule.why);
            for why in whys.filter(|why| !why.is_empty()) {
                messages.add("look-why", why, &[]);
            }
        }
    }
    for rule in ADDED.into_iter().chain([&DOUBT]) {
        messages.add("look-why", rule.why, &[]);
    }
}

fn plan(messages: &mut MessageList) {
    for product in &PRODUCTS {
        messages.add("plan-product", product.id, &[]);
        messages.add("plan-rule", product.id, &[]);
        for ask in product.questions() {
            messages.add("plan-ask", ask, &[]);
        }
    }
    for against in Against::ALL {
        messages.add("plan-check", against.id(), &["next"]);
    }
    for sign in &PRE_CHECK {
        messages.add("plan-before", sign.id, &["next"]);
    }
    for kind in EventKind::ALL {
        messages.add("plan-step", kind.id(), &["what"]);
    }
    for state in [SessionStatus::Done, SessionStatus::Skipped] {
        messages.add("plan-state", state.id(), &[]);
    }
    for refusal in PlanRefusal::ALL {
        messages.0.push(refusal.message().to_owned());
    }
}

fn warning(messages: &mut MessageList) {
    for card in &CARE_CARDS {
        messages.add("care", card.urgency.id(), &["urgency", "action"]);
        for sign in card.signs {
            messages.add("sign", sign.id, &[]);
        }
    }
    for aid in AIDS {
        messages.add("aid", aid.id, &["intro"]);
        for step in aid.steps {
            messages.add("aid", &format!("{}-{step}", aid.id), &[]);
        }
    }
}

fn options(messages: &mut MessageList) {
    for goal in &GOALS {
        let id = format!("goal-{}", goal.id);
        messages.whole(id.clone(), &["point", "description", "what", "nothing"]);
        messages.add("drawing", &id, &[]);
        for (way, choice) in goal.ways() {
            if way != Way::Nothing {
                messages.add(&id, way.id(), &[]);
            }
            for (name, promise) in choice.named() {
                messages.0.extend(name);
                messages.0.push(promise.message());
            }
        }
        for word in goal.words {
            messages.add("word", word, &["meaning"]);
        }
    }
    let statements = STATEMENTS.into_iter().filter(|id| *id != PROOF);
    let attributes: Vec<_> = ROWS.into_iter().chain(statements).collect();
    for way in Way::ALL {
        messages.add("option", way.id(), &attributes);
    }
    for row in ["may", "harm"].into_iter().chain(ROWS) {
        messages.add("row", row, &[]);
    }
    for harm in HARMS {
        messages.add("harm", harm.id, &[]);
    }
    for figures in FIGURES {
        messages.add("figures", figures.id, &["who"]);
        for figure in figures.figures {
            messages.add("figure", figure.id, &[]);
        }
    }
}

fn decision(messages: &mut MessageList) {
    for statement in STATEMENTS {
        messages.add("statement", statement, &[]);
    }
    for weight in Weight::ALL {
        messages.add("weight", weight.id(), &[]);
        messages.add("weigh-said", weight.id(), &[]);
    }
    for leaning in Leaning::ALL {
        messages.add("leaning", leaning.id(), &[]);
    }
    for order in Order::ALL {
        messages.add("goal-order", order.id(), &[]);
    }
    for reply in Reply::ALL {
        messages.add("answer", reply.id(), &[]);
    }
    for question in SURE {
        messages.add("sure", question, &["help"]);
    }
    for question in &QUIZ {
        let id = format!("quiz-{}", question.id);
        messages.whole(id.clone(), &["why"]);
        for option in question.options {
            messages.add(&id, option, &[]);
        }
    }
}

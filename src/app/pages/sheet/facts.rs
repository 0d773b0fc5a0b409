//! What the reader wants, what speaks against it, and the questions, as short lines.
//!
//! Must not know: how a rule decides, or how the lines are drawn.

use super::Lines;
use super::paper::PaperLine;
use crate::app::components::answers::answer_lines;
use crate::app::components::date::date;
use crate::content::decide;
use crate::domain::decision::Weight;
use crate::domain::screening::{Cause, SCREENS, Screen, assess};
use crate::i18n::Messages;
use crate::storage::Document;

/// The most reasons that the page has room for.
const REASONS: usize = 10;
/// The most lines of the reader's own question.
const OWN_LINES: usize = 4;
/// The id of the question about medicines in the self-check.
const MEDICINES: &str = "medicines";

/// What the lines are made of.
pub struct Facts<'a> {
    /// The words.
    pub text: Messages,
    /// What the reader has said.
    pub document: &'a Document,
}

/// What bothers the reader, and where they lean.
pub fn goal(facts: &Facts) -> Lines {
    let (text, decision) = (facts.text, &facts.document.decision);
    let mut lines = Vec::new();
    let goal = decision.goal.as_deref().and_then(decide::find);
    if let Some(goal) = goal {
        let name = text.plain(&format!("goal-{}", goal.id));
        lines.push(PaperLine::strong(name));
    }
    if let Some(leaning) = decision.leaning() {
        let leaning = text.plain(&format!("leaning-{}", leaning.id()));
        let leaning = text.plain_with("sheet-leaning", &[("leaning", (&leaning).into())]);
        lines.push(PaperLine::words(leaning));
    }
    (lines, 0)
}

/// What matters to the reader, the most first.
pub fn values(facts: &Facts) -> Lines {
    let mut lines = Vec::new();
    for weight in Weight::ALL {
        let name = facts.text.plain(&format!("weight-{}", weight.id()));
        let mut line = PaperLine::strong(name);
        for statement in facts.document.decision.weighed(weight) {
            line.add(&facts.text.plain(&format!("statement-{statement}")));
        }
        if line.has_more() {
            lines.push(line);
        }
    }
    (lines, 0)
}

/// The result of the self-check with its reasons, the strongest first.
pub fn check(facts: &Facts) -> Lines {
    let (text, answers) = (facts.text, &facts.document.answers);
    let answered = answers.answered();
    if answered == 0 {
        return (Vec::new(), 0);
    }
    let assessment = assess(answers);
    let mut result = if let Some(outcome) = assessment.outcome() {
        PaperLine::strong(text.plain(&format!("outcome-{}", outcome.id())))
    } else {
        let counts = [("n", answered.into()), ("all", SCREENS.len().into())];
        PaperLine::words(text.plain_with("sheet-unfinished", &counts))
    };
    let days = facts.document.days();
    match days.oldest() {
        Some(day) => result.put(" · ", &date(text, day)),
        None => result.put(" · ", &text.plain("sheet-undated-answers")),
    }
    let mut lines = vec![result];
    // One line for each level: its reasons side by side.
    let mut before = None;
    for finding in assessment.findings.iter().take(REASONS) {
        let level = finding.level();
        if before != Some(level) {
            before = Some(level);
            lines.push(PaperLine::strong(
                text.plain(&format!("level-{}", level.id())),
            ));
        }
        let reason = match finding.cause {
            Cause::Risk(risk) => text.plain(&format!("risk-{}", risk.id)),
            Cause::Unsure => {
                let topic = text.plain(&format!("check-{}.topic", finding.screen.id));
                text.plain_with("finding-unsure", &[("topic", (&topic).into())])
            }
        };
        if let Some(line) = lines.last_mut() {
            line.add(&reason);
        }
    }
    (lines, assessment.findings.len().saturating_sub(REASONS))
}

/// What the reader said about medicines, and the question about them, which every
/// page asks.
pub fn medicines(facts: &Facts) -> Lines {
    let text = facts.text;
    let mut lines = Vec::new();
    let screen = Screen::find(MEDICINES);
    if let Some((screen, answer)) =
        screen.and_then(|screen| Some((screen, facts.document.answers.get(screen)?)))
    {
        let said = answer_lines(text, screen, Some(answer)).join(" · ");
        let said = text.plain_with("sheet-taken", &[("list", (&said).into())]);
        lines.push(PaperLine::words(said));
    }
    lines.push(PaperLine::words(text.plain("sheet-medicine")));
    (lines, 0)
}

/// The questions picked, and the reader's own.
pub fn questions(facts: &Facts) -> Lines {
    let questions = &facts.document.questions;
    let mut lines: Vec<_> = questions
        .picked()
        .map(|question| PaperLine::words(facts.text.plain(&format!("question-{}", question.id))))
        .collect();
    let mut own_words = String::new();
    let words = questions.own().lines().map(str::trim);
    for (place, line) in words.filter(|line| !line.is_empty()).enumerate() {
        if place > 0 {
            own_words.push(if place < OWN_LINES { '\n' } else { ' ' });
        }
        own_words.push_str(line);
    }
    if !own_words.is_empty() {
        lines.push(PaperLine::words(own_words));
    }
    (lines, 0)
}

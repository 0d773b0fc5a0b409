//! The words of a Fluent message: variables put in, the plural category chosen.
//!
//! `fluent-syntax` parses; this writes what it parsed. The guide's messages use
//! variables, plurals, words in quotes and references to messages, and nothing else of
//! Fluent: no functions, no terms. What else a message asks for is left out and told,
//! never worded in some other way. Fluent's own runtime brings floating-point
//! numbers, their tables and the plural rules of all languages along; without it
//! the program is 36 KB (Brotli) smaller. The tests hold every message of every
//! language against that runtime.
//! Must not know: which messages there are.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::Lang;
use super::catalog::Arg;

/// Isolates what is put into a text from the direction of the words around it.
const ISOLATE: char = '\u{2068}';
/// Ends an isolation.
const POP: char = '\u{2069}';

/// What a message needs to become words.
pub struct Scope<'a> {
    /// The language, for its plural categories.
    pub lang: Lang,
    /// The variables of all messages.
    pub constants: &'a [(&'static str, String)],
    /// The variables of this one.
    pub args: &'a [(&'a str, Arg<'a>)],
    /// The words of another message, for references.
    pub find: &'a dyn Fn(&str) -> Option<&'a Pattern<&'static str>>,
    /// Set when the message asks for what there is not.
    pub failed: bool,
    /// How many references deep: a message that refers to itself ends somewhere.
    pub depth: u8,
}

/// References deeper than this are taken for a message that refers to itself.
const DEEPEST: u8 = 4;

/// The value of a variable.
enum Variable<'a> {
    Number(i64),
    Text(&'a str),
}

impl<'a> Scope<'a> {
    /// Writes a pattern.
    pub fn write(&mut self, pattern: &Pattern<&'static str>, out: &mut String) {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => {
                    let own_words = matches!(
                        expression,
                        Expression::Inline(
                            InlineExpression::StringLiteral { .. }
                                | InlineExpression::MessageReference { .. }
                        )
                    );
                    let isolated = !alone && !own_words;
                    if isolated {
                        out.push(ISOLATE);
                    }
                    self.write_expression(expression, out);
                    if isolated {
                        out.push(POP);
                    }
                }
            }
        }
    }

    fn write_expression(&mut self, expression: &Expression<&'static str>, out: &mut String) {
        match expression {
            Expression::Inline(inline) => self.write_inline(inline, out),
            Expression::Select { selector, variants } => {
                let chosen = self.value(selector);
                let fits = |key: &VariantKey<&str>| match (key, &chosen) {
                    (VariantKey::NumberLiteral { value }, Some(Variable::Number(number))) => {
                        *value == number.to_string()
                    }
                    (VariantKey::Identifier { name }, Some(Variable::Number(number))) => {
                        *name == (self.lang.plural)(number.unsigned_abs())
                    }
                    (VariantKey::Identifier { name }, Some(Variable::Text(text))) => name == text,
                    _ => false,
                };
                let variant = variants
                    .iter()
                    .find(|variant| fits(&variant.key))
                    .or_else(|| variants.iter().find(|variant| variant.default));
                self.failed |= chosen.is_none();
                match variant {
                    Some(variant) => self.write(&variant.value, out),
                    None => self.failed = true,
                }
            }
        }
    }

    fn write_inline(&mut self, inline: &InlineExpression<&'static str>, out: &mut String) {
        match (inline, self.value(inline)) {
            (_, Some(Variable::Number(number))) => out.push_str(&number.to_string()),
            (_, Some(Variable::Text(text))) => out.push_str(text),
            (InlineExpression::Placeable { expression }, None) => {
                self.write_expression(expression, out);
            }
            (
                InlineExpression::MessageReference {
                    id,
                    attribute: None,
                },
                None,
            ) => match (self.find)(id.name).filter(|_| self.depth < DEEPEST) {
                Some(pattern) => {
                    self.depth += 1;
                    self.write(pattern, out);
                    self.depth -= 1;
                }
                None => self.failed = true,
            },
            (_, None) => self.failed = true,
        }
    }

    /// What stands behind an expression, unless it is of a kind that no message uses.
    fn value(&self, inline: &InlineExpression<&'static str>) -> Option<Variable<'a>> {
        match inline {
            InlineExpression::StringLiteral { value } if !value.contains('\\') => {
                Some(Variable::Text(value))
            }
            InlineExpression::VariableReference { id } => {
                let arg = self.args.iter().find(|(name, _)| *name == id.name);
                match arg {
                    Some((_, Arg::Number(number))) => Some(Variable::Number(*number)),
                    Some((_, Arg::Text(text))) => Some(Variable::Text(text)),
                    None => {
                        let constant = self.constants.iter().find(|(name, _)| *name == id.name);
                        constant.map(|(_, text)| Variable::Text(text))
                    }
                }
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use crate::i18n::{Catalog, MessageProblem, Messages, find};

    thread_local! {
        static TOLD: RefCell<Vec<MessageProblem>> = const { RefCell::new(Vec::new()) };
    }

    /// The words of `m`, and what was told of them.
    fn words(source: &str) -> (String, Vec<MessageProblem>) {
        let lang = find("en").expect("a language of the guide");
        let told = |problem: &MessageProblem| TOLD.with_borrow_mut(|all| all.push(problem.clone()));
        let text = Messages::new(Catalog::new(lang, source.to_owned(), [], told));
        (text.plain_with("m", &[("a", 7_i64.into())]), TOLD.take())
    }

    #[test]
    fn what_messages_use_is_worded_without_a_word() {
        let source =
            "n = n\nm = { $a } { \"{\" } { n } { { $a } } { $a ->\n [7] seven\n *[other] x\n }\n";
        assert_eq!(words(source), ("7 { n 7 seven".to_owned(), Vec::new()));
    }

    #[test]
    fn what_no_message_uses_is_told_and_never_worded_otherwise() {
        let others = "-t = term\nn = words\n    .title = title\n";
        for beyond in [
            "NUMBER($a)",
            "-t",
            "n.title",
            r#""\u00E9""#,
            r#""\"""#,
            "1.50",
            "7",
            "7 ->\n [7] seven\n *[other] not\n ",
            "$b",
            "m",
        ] {
            let (words, told) = words(&format!("{others}m = {{ {beyond} }}\n"));
            assert_eq!(told, [MessageProblem::Format("m".to_owned())], "{beyond}");
            assert!(["", "not"].contains(&words.as_str()), "{beyond}: {words}");
        }
    }
}

//! What stands in a form while it is not sent, and how a tab remembers it.
//!
//! Must not know: what a field means.

use crate::domain::ids::IdMap;

/// What stands in a form, by the id of the field. A ticked box has the value
/// [`TICKED`]; one that is not has none.
pub type FormValues = IdMap<String>;

/// The value of a ticked box.
pub const TICKED: &str = "yes";

/// What stands in a draft: each field that is not empty, and after it its value.
pub fn values(draft: &FormValues) -> Vec<String> {
    let full = draft.iter().filter(|(_, value)| !value.is_empty());
    full.flat_map(|(field, value)| [field.clone(), value.clone()])
        .collect()
}

/// The draft of such values; a field without a value is left out.
pub fn draft_of(values: Vec<String>) -> FormValues {
    let mut draft = FormValues::default();
    let mut values = values.into_iter();
    while let (Some(field), Some(value)) = (values.next(), values.next()) {
        draft.insert(field, value);
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::{FormValues, draft_of, values};

    #[test]
    fn what_is_remembered_comes_back_and_half_a_field_does_not() {
        let mut draft = FormValues::default();
        draft.insert("b".to_owned(), "2".to_owned());
        draft.insert("a".to_owned(), "1".to_owned());
        assert_eq!(draft_of(values(&draft)), draft);
        draft.insert("c".to_owned(), String::new());
        assert_eq!(values(&draft), ["a", "1", "b", "2"]);
        assert_eq!(draft_of(vec!["a".to_owned()]), FormValues::default());
    }
}

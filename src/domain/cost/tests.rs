//! Amounts as people write them, sums, and what is kept of an offer.

use proptest::prelude::*;

use super::{
    CostError, CostKind, FIELDS, NO, Offer, Offers, YES, amount, read, replied, save, sum,
    sum_of as sum_of_offer,
};
use crate::domain::ids::IdMap;
use crate::domain::matching::IdRemap;

fn fields(values: &[(&str, &str)]) -> IdMap<String> {
    let mut fields = IdMap::default();
    for (id, value) in values {
        fields.insert((*id).to_owned(), (*value).to_owned());
    }
    fields
}

fn typed(values: &[(&str, &str)]) -> Result<IdMap<String>, Vec<CostError>> {
    let fields = fields(values);
    read(&|id| fields.get(id).cloned().unwrap_or_default())
}

fn sum_of(values: &[(&str, &str)]) -> Option<u64> {
    let fields = fields(values);
    sum(&|id| fields.get(id).cloned().unwrap_or_default())
}

#[test]
fn an_amount_is_read_as_people_write_it() {
    for (text, value) in [
        ("0", 0),
        ("1500", 1_500),
        ("١٥٠٠", 1_500),
        ("۱۵۰۰", 1_500),
        ("1,500", 1_500),
        ("١٬٥٠٠", 1_500),
        ("١،٥٠٠", 1_500),
        ("12 500", 12_500),
        ("12\u{A0}500", 12_500),
        ("12\u{202F}500", 12_500),
        ("1'234’567", 1_234_567),
        ("1500.00", 1_500),
        ("1,500.0", 1_500),
        ("١٥٠٠٫٠٠", 1_500),
        (" \u{200F}1500\u{200E} ", 1_500),
        ("999,999,999", 999_999_999),
        ("000000001", 1),
    ] {
        assert_eq!(amount(text), Some(value), "{text}");
    }
}

/// Above all nothing that could be read in two ways.
#[test]
fn what_is_no_whole_amount_is_refused() {
    for text in [
        "",
        " ",
        ",",
        ".",
        ".5",
        "5.",
        "five",
        "-5",
        "+5",
        "1e3",
        "12.50",
        "12,50",
        "25.500",
        "٢٥٫٥٠٠",
        "1.500.000",
        "1,5000",
        "1500,000",
        "1,,500",
        ",500",
        "500,",
        "1,500,00",
        "1234567890",
        "5 EGP",
        "5/6",
        "٥٪",
        "1500.0000",
    ] {
        assert_eq!(amount(text), None, "{text}");
    }
}

#[test]
fn the_sum_counts_each_session_with_what_it_costs_beside_and_once_what_is_paid_once() {
    let offer = [("price", "1,500"), ("sessions", "٦")];
    assert_eq!(sum_of(&offer), Some(9_000));
    let beside = [("each", "١٠٠"), ("once", "300")];
    assert_eq!(sum_of(&[&offer[..], &beside].concat()), Some(9_900));
    assert_eq!(sum_of(&[("price", "0"), ("sessions", "1")]), Some(0));
    // What is kept of an offer comes to the same.
    let mut offers = Offers::default();
    let sums = |offers: &Offers| offers.iter().map(sum_of_offer).collect::<Vec<_>>();
    save(&mut offers, None, fields(&[("price", "1500")]));
    assert_eq!(sums(&offers), [None]);
    save(
        &mut offers,
        Some(1),
        fields(&[("price", "1500"), ("sessions", "6")]),
    );
    assert_eq!(sums(&offers), [Some(9_000)]);
}

/// A sum without something that counts would be too small.
#[test]
fn there_is_no_sum_where_something_that_counts_is_missing_or_unreadable() {
    let offer = [("price", "1500"), ("sessions", "6")];
    for broken in [
        ("price", ""),
        ("price", "x"),
        ("sessions", ""),
        ("sessions", "0"),
        ("sessions", "100"),
        ("each", "x"),
        ("once", "12.50"),
    ] {
        assert_eq!(
            sum_of(&[&offer[..], &[broken]].concat()),
            None,
            "{broken:?}"
        );
    }
}

#[test]
fn the_largest_sum_has_room() {
    let all = "999999999";
    let largest = [
        ("price", all),
        ("each", all),
        ("once", all),
        ("sessions", "99"),
    ];
    assert_eq!(sum_of(&largest), Some(99 * 2 * 999_999_999 + 999_999_999));
}

#[test]
fn what_is_kept_is_clean_and_in_western_digits() {
    let offer = [
        ("place", " \u{202E}عيادة\n"),
        ("price", "١٬٥٠٠"),
        ("sessions", "٦"),
        ("refund", NO),
        ("treat", ""),
        ("consult", "maybe"),
        ("of-nobody", "x"),
    ];
    let kept = [
        ("place", "عيادة"),
        ("price", "1500"),
        ("sessions", "6"),
        ("refund", NO),
    ];
    assert_eq!(typed(&offer), Ok(fields(&kept)));
}

#[test]
fn everything_that_is_wrong_is_said_in_the_order_of_the_form() {
    assert_eq!(typed(&[]), Err(vec![CostError::Empty]));
    assert_eq!(
        typed(&[("place", " \u{200F}"), ("refund", "")]),
        Err(vec![CostError::Empty])
    );
    let long = "x".repeat(201);
    let wrong = [
        ("product", long.as_str()),
        ("price", "cheap"),
        ("sessions", "100"),
        ("once", "12.50"),
        ("money", "a long name of money"),
    ];
    let expected = vec![
        CostError::TooLong("product"),
        CostError::Amount("price"),
        CostError::Sessions,
        CostError::Amount("once"),
        CostError::TooLong("money"),
    ];
    let fields: Vec<_> = expected.iter().map(|wrong| wrong.field()).collect();
    assert_eq!(fields, ["product", "price", "sessions", "once", "money"]);
    assert_eq!(typed(&wrong), Err(expected));
}

#[test]
fn every_question_is_answered_or_not_asked_yet() {
    let offer = Offer {
        fields: fields(&[("refund", YES), ("treat", NO), ("single", "newer")]),
        ..Offer::default()
    };
    let ids = |reply| {
        replied(&offer, reply)
            .map(|field| field.id)
            .collect::<Vec<_>>()
    };
    assert_eq!((ids(YES), ids(NO)), (vec!["refund"], vec!["treat"]));
    assert_eq!(
        ids(""),
        ["consult", "numbing", "follow", "single", "receipt"]
    );
}

#[test]
fn a_change_stays_the_same_offer_and_keeps_what_a_newer_version_wrote() {
    let mut offers = Offers::default();
    let first = save(&mut offers, None, fields(&[("place", "A"), ("newer", "x")]));
    assert_eq!(offers.find(first).map(|offer| offer.fields.len()), Some(1));
    let second = save(
        &mut offers,
        None,
        fields(&[("place", "B"), ("harm", "they pay")]),
    );
    assert_ne!(first, second);
    let newer = r#"[{"id":7,"fields":{"newer":"x","place":"C"}}]"#;
    let mut there: Offers = serde_json::from_str(newer).unwrap_or_default();
    assert_eq!(save(&mut there, Some(7), fields(&[("price", "5")])), 7);
    let kept = there.find(7).map(|offer| offer.fields.clone());
    assert_eq!(kept, Some(fields(&[("newer", "x"), ("price", "5")])));
    // One that was deleted meanwhile comes as a new one.
    offers.remove(first);
    save(&mut offers, Some(first), fields(&[("place", "D")]));
    let places: Vec<_> = offers.iter().map(|offer| offer.get("place")).collect();
    assert_eq!(places, ["D", "B"]);
}

#[test]
fn offers_of_two_devices_stand_side_by_side_and_the_same_one_once() {
    let offers = |places: &[&str]| {
        let mut offers = Offers::default();
        for place in places {
            save(&mut offers, None, fields(&[("place", place)]));
        }
        offers
    };
    let remap = IdRemap::default();
    let mut here = offers(&["A", "B"]);
    here.merge(offers(&["B", "C", "B"]), &remap);
    let mut places: Vec<_> = here.iter().map(|offer| offer.get("place")).collect();
    places.sort_unstable();
    assert_eq!(places, ["A", "B", "B", "C"]);
    let mut ids: Vec<_> = here.iter().map(|offer| offer.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 4);
    let once = here.clone();
    here.merge(offers(&["B", "C", "B"]), &remap);
    assert_eq!(here, once);
}

#[test]
fn what_stands_in_a_field_is_read_again_as_the_same() {
    let numbers = FIELDS
        .iter()
        .filter(|field| matches!(field.kind, CostKind::Amount | CostKind::Sessions));
    for field in numbers {
        let kept = typed(&[(field.id, "٠٤٢")]);
        assert_eq!(kept, Ok(fields(&[(field.id, "42")])), "{}", field.id);
        assert_eq!(
            kept.and_then(|kept| read(&|id| kept.get(id).cloned().unwrap_or_default())),
            Ok(fields(&[(field.id, "42")]))
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_an_amount_or_refused(text in any::<String>(), close in "[0-9٠-٩,.٫٬ ]{0,14}") {
        let _ = amount(&text);
        if let Some(value) = amount(&close) {
            prop_assert_eq!(amount(&value.to_string()), Some(value));
            prop_assert!(value <= 999_999_999);
        }
    }

    #[test]
    fn any_fields_have_a_sum_or_none(values in prop::collection::vec("[0-9٠-٩,. x]{0,12}", 4)) {
        let names = ["price", "sessions", "each", "once"];
        let fields: Vec<_> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
        let (said, kept) = (sum_of(&fields), typed(&fields));
        if let Ok(kept) = kept {
            let offer = Offer { fields: kept, ..Offer::default() };
            prop_assert_eq!(sum_of_offer(&offer), said);
        }
    }
}

//! What lists of the document have in common: numbers that are free, and places in an order
//! that is kept instead of sorted.
//!
//! Must not know: what the entries are.

/// A number that none of these is: one above the highest, or, when somebody edited the
/// stored numbers up to the end, the lowest that is free.
pub fn free_id(taken: impl Iterator<Item = u32> + Clone) -> u32 {
    let highest = taken.clone().max().unwrap_or(0);
    highest.checked_add(1).unwrap_or_else(|| {
        let free = |id: &u32| taken.clone().all(|other| other != *id);
        (1..u32::MAX).find(free).unwrap_or(u32::MAX)
    })
}

/// Puts an entry behind all that go before it. `before` says whether the first goes before
/// the second; the list is in that order already.
pub fn put_in_order<T>(list: &mut Vec<T>, entry: T, before: impl Fn(&T, &T) -> bool) {
    let place = list.partition_point(|other| before(other, &entry));
    list.insert(place, entry);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_number_is_above_all_others_while_there_is_one() {
        assert_eq!(free_id([].into_iter()), 1);
        assert_eq!(free_id([7, 3].into_iter()), 8);
        assert_eq!(free_id([u32::MAX, 1, 2].into_iter()), 3);
        assert_eq!(free_id([u32::MAX, u32::MAX - 1].into_iter()), 1);
    }

    #[test]
    fn an_entry_goes_behind_or_before_its_equals_as_the_order_says() {
        let list = || vec![(3, 'a'), (2, 'a'), (1, 'a')];
        let mut behind = list();
        put_in_order(&mut behind, (2, 'b'), |other, entry| other.0 >= entry.0);
        assert_eq!(behind, [(3, 'a'), (2, 'a'), (2, 'b'), (1, 'a')]);
        let mut before = list();
        put_in_order(&mut before, (2, 'b'), |other, entry| other.0 > entry.0);
        assert_eq!(before, [(3, 'a'), (2, 'b'), (2, 'a'), (1, 'a')]);
        put_in_order(&mut before, (0, 'b'), |other, entry| other.0 > entry.0);
        assert_eq!(before.last(), Some(&(0, 'b')));
    }
}

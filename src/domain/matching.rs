//! Which entries of two lists are the same, for bringing two devices together.
//!
//! Must not know: what the entries are.

/// For each entry of a list that comes in, the entry here that it is, if there is
/// one. Each entry here is found at most once, in order, so that bringing in the
/// same list again finds every one of them.
pub fn find_same(
    here: usize,
    incoming: usize,
    is_same: &dyn Fn(usize, usize) -> bool,
) -> Vec<Option<usize>> {
    let mut free = vec![true; here];
    let mut found = Vec::with_capacity(incoming);
    for coming in 0..incoming {
        let own = |(place, free): &(usize, &mut bool)| **free && is_same(*place, coming);
        let place = free.iter_mut().enumerate().find(own);
        found.push(place.map(|(place, free)| {
            *free = false;
            place
        }));
    }
    found
}

/// The numbers that entries had where they come from, each with its number here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdRemap {
    known: Vec<(u32, u32)>,
    taken: Vec<u32>,
}

impl IdRemap {
    /// Remembers a number.
    pub fn add(&mut self, there: u32, here: u32) {
        self.known.push((there, here));
    }

    /// Remembers every number that is somebody's here.
    pub fn reserve(&mut self, numbers: impl Iterator<Item = u32>) {
        self.taken.extend(numbers);
    }

    /// What a number there is here. Should a number occur twice, the last one counts,
    /// as everywhere. One that was nobody's there does not become somebody's here.
    pub fn map(&self, there: Option<u32>) -> Option<u32> {
        let there = there?;
        let link = self.known.iter().rfind(|(number, _)| *number == there);
        match link {
            Some((_, here)) => Some(*here),
            None if self.taken.contains(&there) => None,
            None => Some(there),
        }
    }
}

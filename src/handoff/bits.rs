//! Numbers as bits, one after another.
//!
//! Writing and reading are one thing: whoever passes a value to the codec goes on with
//! the value that the codec gives back, which is the same one where it is written and
//! the one that was found where it is read. So a format is described once, and what
//! writes it cannot differ from what reads it. Must not know: what the numbers mean.

use crate::domain::day::Day;
use crate::domain::ids::{IdMap, IdSet};

/// Bits that are written, or read.
pub struct BitCodec {
    bytes: Vec<u8>,
    /// The next bit.
    at: usize,
    writes: bool,
    /// What was read cannot have been written.
    is_broken: bool,
    version: u32,
}

impl BitCodec {
    /// A codec to write on, with the tables of a version.
    pub fn blank(version: u32) -> Self {
        Self {
            writes: true,
            ..Self::of(version, Vec::new())
        }
    }

    /// A codec to read.
    pub fn of(version: u32, bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            at: 0,
            writes: false,
            is_broken: false,
            version,
        }
    }

    /// The version of the tables.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// What was written, unless it is more than so many bytes.
    pub fn written(self, most: usize) -> Option<Vec<u8>> {
        (self.bytes.len() <= most).then_some(self.bytes)
    }

    /// Whether all of it made sense, and nothing was left over.
    pub fn is_read_whole(&self) -> bool {
        !self.is_broken && self.at.div_ceil(8) == self.bytes.len()
    }

    /// What was read cannot have been written.
    pub fn refuse(&mut self) {
        self.is_broken = true;
    }

    fn bit(&mut self, on: bool) -> bool {
        let (index, bit) = (self.at / 8, 1 << (self.at % 8));
        self.at += 1;
        if self.writes {
            if index == self.bytes.len() {
                self.bytes.push(0);
            }
            if let Some(byte) = self.bytes.get_mut(index).filter(|_| on) {
                *byte |= bit;
            }
            return on;
        }
        // Beyond the end everything is 0, which ends every list.
        self.is_broken |= index >= self.bytes.len();
        self.bytes.get(index).is_some_and(|byte| byte & bit != 0)
    }

    /// Yes or no.
    pub fn flag(&mut self, on: bool) -> bool {
        self.bit(on)
    }

    /// A number of so many bits, the lowest first.
    pub fn bits(&mut self, value: u32, count: u32) -> u32 {
        let mut found = 0;
        for index in 0..count {
            let on = self.bit(value >> index & 1 == 1);
            found |= u32::from(on) << index;
        }
        found
    }

    /// A number of any size, in groups of so many bits, the lowest group first, each
    /// with a bit that says whether another one follows.
    pub fn number(&mut self, value: u32, group: u32) -> u32 {
        let (mut rest, mut found, mut index) = (value, 0, 0);
        loop {
            found |= self.bits(rest, group).checked_shl(index).unwrap_or(0);
            rest = rest.checked_shr(group).unwrap_or(0);
            index += group;
            if !self.flag(rest > 0) {
                return found;
            }
        }
    }

    /// A day, as the number of days after another one or before it.
    pub fn day(&mut self, day: Day, from: Day, group: u32) -> Day {
        let days = from.days_until(day);
        // 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …
        let folded = (days << 1 ^ days >> 31).cast_unsigned();
        let folded = self.number(folded, group);
        let days = (folded >> 1).cast_signed() ^ -(folded & 1).cast_signed();
        from.add_days(days).unwrap_or_else(|| {
            self.refuse();
            from
        })
    }

    /// One of these ids, or none. One that is not among them is `doubt`.
    pub fn choice(
        &mut self,
        all: &[&'static str],
        id: Option<&str>,
        doubt: Option<&'static str>,
    ) -> Option<&'static str> {
        let index = |id: &str| all.iter().position(|known| *known == id);
        let index = id.and_then(|id| index(id).or_else(|| doubt.and_then(index)));
        let index = index.map_or(0, |index| index + 1);
        let width = usize::BITS - all.len().leading_zeros();
        let index = self.bits(u32::try_from(index).unwrap_or(0), width);
        let index = usize::try_from(index).unwrap_or(usize::MAX);
        let found = all.get(index.checked_sub(1)?).copied();
        self.is_broken |= found.is_none();
        found
    }

    /// Those of these ids that are in a set. Of others, no more is told than that
    /// there are some: they become `doubt`, if there is such a thing.
    pub fn set(&mut self, all: &[&'static str], set: &IdSet, doubt: Option<&'static str>) -> IdSet {
        let mut found = IdSet::default();
        if !self.flag(!set.is_empty()) {
            return found;
        }
        for id in all {
            if self.flag(set.contains(id)) {
                found.insert((*id).to_owned());
            }
        }
        if let Some(doubt) = doubt {
            let is_other = |id: &String| !all.contains(&id.as_str());
            if self.flag(set.iter().any(is_other)) {
                found.insert(doubt.to_owned());
            }
        }
        found
    }

    /// The values of these ids, each one of `values` or `doubt`.
    pub fn map(
        &mut self,
        all: &[&'static str],
        values: &[&'static str],
        map: &IdMap<String>,
        doubt: Option<&'static str>,
    ) -> IdMap<String> {
        let mut found = IdMap::default();
        if !self.flag(all.iter().any(|id| map.get(id).is_some())) {
            return found;
        }
        for id in all {
            let value = map.get(id).map(String::as_str);
            if let Some(value) = self.choice(values, value, doubt) {
                found.insert((*id).to_owned(), value.to_owned());
            }
        }
        found
    }
}

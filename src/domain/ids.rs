//! Small sets and maps of ids, kept in order in a vector.
//!
//! A patient's document holds some dozens of ids. The standard library's trees
//! would weigh several KB in the program for them; `litemap` weighs nothing more than a
//! search in vectors would.
//! Stored as a JSON array and a JSON object. Must not know: what the ids name.

use std::fmt;
use std::marker::PhantomData;

use litemap::LiteMap;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Deserialize as DeserializeDerive, Serialize, Serializer};

/// A set of ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, DeserializeDerive)]
#[serde(from = "Vec<String>")]
pub struct IdSet(LiteMap<String, ()>);

impl IdSet {
    /// Puts an id in; whether it was not in before.
    pub fn insert(&mut self, id: String) -> bool {
        self.0.insert(id, ()).is_none()
    }

    /// Takes an id out; whether it was in.
    pub fn remove(&mut self, id: &str) -> bool {
        self.0.remove(id).is_some()
    }

    /// Whether an id is in.
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The ids in order.
    pub fn iter(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// Takes every id out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Puts in what another set has.
    pub fn merge(&mut self, other: Self) {
        for (id, ()) in other.0 {
            self.insert(id);
        }
    }
}

/// Ids in any order, each as often as it likes.
impl From<Vec<String>> for IdSet {
    fn from(ids: Vec<String>) -> Self {
        let mut set = Self::default();
        for id in ids {
            set.insert(id);
        }
        set
    }
}

impl Serialize for IdSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Values by id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdMap<V>(LiteMap<String, V>);

impl<V> Default for IdMap<V> {
    fn default() -> Self {
        Self(LiteMap::new_vec())
    }
}

impl<V> IdMap<V> {
    /// The value of an id.
    pub fn get(&self, id: &str) -> Option<&V> {
        self.0.get(id)
    }

    /// Gives an id a value in place of an earlier one.
    pub fn insert(&mut self, id: String, value: V) {
        self.0.insert(id, value);
    }

    /// Takes an id out, with its value.
    pub fn remove(&mut self, id: &str) -> Option<V> {
        self.0.remove(id)
    }

    /// Ids and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &V)> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps only the entries that are wanted.
    pub fn retain(&mut self, wanted: impl Fn(&str, &V) -> bool) {
        self.0.retain(|id, value| wanted(id, value));
    }

    /// Takes every id out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Puts in what another map has for ids that have no value here.
    pub fn fill_from(&mut self, other: Self) {
        for (id, value) in other.0 {
            self.0.try_insert(id, value);
        }
    }
}

impl<V: Serialize> Serialize for IdMap<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for IdMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

struct MapVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for MapVisitor<V> {
    type Value = IdMap<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("values by id")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<IdMap<V>, A::Error> {
        let mut map = IdMap::default();
        while let Some((id, value)) = entries.next_entry()? {
            map.insert(id, value);
        }
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::{IdMap, IdSet};

    proptest! {
        /// Both do what the standard library's trees do, stored form included.
        #[test]
        fn they_agree_with_the_trees(changes in prop::collection::vec(("[a-e]{1,2}", any::<bool>(), 0u8..9), 0..40)) {
            let (mut set, mut tree_set) = (IdSet::default(), BTreeSet::new());
            let (mut map, mut tree_map) = (IdMap::default(), BTreeMap::new());
            for (id, put_in, value) in changes {
                if put_in {
                    prop_assert_eq!(set.insert(id.clone()), tree_set.insert(id.clone()));
                    map.insert(id.clone(), value);
                    tree_map.insert(id, value);
                } else {
                    prop_assert_eq!(set.remove(&id), tree_set.remove(&id));
                    prop_assert_eq!(map.remove(&id), tree_map.remove(&id));
                }
            }
            prop_assert!(set.iter().eq(tree_set.iter()));
            prop_assert!(map.iter().eq(tree_map.iter()));
            prop_assert_eq!(serde_json::to_string(&set)?, serde_json::to_string(&tree_set)?);
            let stored = serde_json::to_string(&map)?;
            prop_assert_eq!(&stored, &serde_json::to_string(&tree_map)?);
            prop_assert_eq!(serde_json::from_str::<IdMap<u8>>(&stored)?, map);
        }
    }

    #[test]
    fn a_list_in_any_order_is_a_set() {
        let set: Result<IdSet, _> = serde_json::from_str(r#"["b","a","b"]"#);
        assert!(set.is_ok_and(|set| set.iter().eq(["a", "b"].iter())));
    }
}

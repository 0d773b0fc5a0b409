//! What can be found, by the stems of its words, and how well it answers.
//!
//! The weighing is that of BM25: a rare word says more than a common one, a word in a
//! heading more than one in a text, the second time less than the first, and a long text
//! less than a short one. Must not know: what a place is.

use super::letters::{Word, words};
use super::places::{Counts, Place};
use super::query::{Query, Term};
use super::stems::stems;

/// The words of a place, each with how much it counts where it stands.
const IN_TITLE: f32 = 4.0;
const ABOVE: f32 = 1.5;
/// How many places are told at most: who does not see the right one types another word.
const MOST: usize = 12;
/// How soon the same word again counts no more.
const SATURATION: f32 = 1.2;
/// How many words a text of usual length has.
const USUAL_LENGTH: f32 = 70.0;

/// A place as it is looked through. Nothing is sorted: everything is read for each query,
/// which a slow phone does between two letters, and a sort would weigh more than it saves.
struct IndexEntry {
    /// Each stem once, with how often it stands there, weighed by where.
    stems: Vec<(String, f32)>,
    counts: Counts,
}

/// Everything that can be found.
pub struct Index(Vec<IndexEntry>);

/// A place that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// Its number among all places.
    pub place: usize,
    /// How well it answers; compare it with others of the same query only.
    pub score: f32,
}

impl Index {
    /// Of these places, which keep their numbers.
    pub fn new(places: &[Place]) -> Self {
        Self(places.iter().map(IndexEntry::new).collect())
    }

    /// The places that answer, the best first.
    pub fn find(&self, query: &Query) -> Vec<Found> {
        let mut scores = vec![(0.0_f32, 0.0_f32); self.0.len()];
        let mut asked = 0.0;
        for term in &query.terms {
            let (rare, own) = self.score(term);
            asked += rare;
            for ((sum, met), score) in scores.iter_mut().zip(own) {
                if score > 0.0 {
                    *sum += score * rare;
                    *met += rare;
                }
            }
        }
        let mut found: Vec<Found> = Vec::new();
        for (place, ((sum, met), entry)) in scores.iter().zip(&self.0).enumerate() {
            if *sum > 0.0 {
                // Who types three words means all three, the rare ones most.
                let score = sum * (met / asked) * entry.counts.of(query);
                let at = found.partition_point(|other| other.score >= score);
                if at < MOST {
                    found.truncate(MOST - 1);
                    found.insert(at, Found { place, score });
                }
            }
        }
        found
    }

    /// How rare one word is, and what each place counts for it.
    fn score(&self, term: &Term) -> (f32, Vec<f32>) {
        let mut best = self.hits(term, false);
        let mut places = best.iter().filter(|score| **score > 0.0).count();
        if places == 0 {
            best = self.hits(term, true);
            places = best.iter().filter(|score| **score > 0.0).count();
        }
        // Close to the logarithm that is usual, which would have to be brought along.
        let rare = (number(self.0.len()) / (1.0 + number(places)))
            .sqrt()
            .sqrt();
        (rare, best)
    }

    /// How well each place answers one word.
    fn hits(&self, term: &Term, in_need: bool) -> Vec<f32> {
        let hit = |entry: &IndexEntry| {
            let mut best = 0.0_f32;
            for (stem, weight) in &entry.stems {
                let often = weight / (weight + SATURATION);
                best = best.max(often * term.weight(stem, in_need));
            }
            best
        };
        self.0.iter().map(hit).collect()
    }
}

impl IndexEntry {
    fn new(place: &Place) -> Self {
        let (title, body) = (words(&place.title), words(&place.body));
        let short = 6.0 / (3.0 + number(title.len()));
        let each = 2.0 / (1.0 + (number(body.len()) / USUAL_LENGTH).max(0.3));
        let mut entry = Self {
            stems: Vec::new(),
            counts: place.counts,
        };
        entry.add(&title, IN_TITLE * short);
        entry.add(&words(&place.within), ABOVE);
        entry.add(&body, each);
        entry
    }

    fn add(&mut self, words: &[Word], weight: f32) {
        for word in words {
            let (stem, joined) = stems(&word.folded);
            self.put(stem, weight);
            if let Some(joined) = joined {
                self.put(joined, weight * 0.5);
            }
        }
    }

    fn put(&mut self, stem: String, weight: f32) {
        match self.stems.iter_mut().find(|(known, _)| *known == stem) {
            Some((_, sum)) => *sum += weight,
            None => self.stems.push((stem, weight)),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "no text has millions of words")]
fn number(count: usize) -> f32 {
    count as f32
}

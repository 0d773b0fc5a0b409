//! Whether two pictures of a screen show the same, and what may differ.
//!
//! Must not know: which screen it is.

use super::picture::{Colour, Picture};

/// The side of the window that is looked through, in blocks. What a reader would
/// see lies together, what another version of the browser does to letters lies anywhere.
const WINDOW: usize = 8;
/// How far the windows stand apart.
const STEP: usize = 4;
/// So far, of 255, a block may be from what it was in any primary colour. Words that stand
/// one pixel lower change most of their blocks by less; eight pixels lower, by more.
const FAR: u8 = 40;
/// So many blocks of the 64 in a window may be further. A line of words that is drawn
/// anew crosses a window in 8 to 16 blocks, of which the fewest are far.
const MOST: usize = 6;
/// So far, of 255, the mean of a window may be from what it was: letters that are drawn
/// anew keep theirs, and what is stored is rounded to less. A ground of another colour does not.
const TINT: i64 = 8;

/// What is not as it was: the first place, from the start of the picture, in blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The screen is wider, higher or lower than it was, in blocks.
    Size([usize; 2], [usize; 2]),
    /// Something is here that was not, or the other way round.
    Moved { at: [usize; 2], blocks: usize },
    /// It has another colour.
    Tint { at: [usize; 2], by: i64 },
}

/// What has changed so much that a reader would see it.
pub fn change(was: &Picture, is: &Picture) -> Option<Change> {
    let size = |picture: &Picture| [picture.width, picture.height()];
    // Where letters are rounded otherwise, the last row may be a block further down.
    if was.width != is.width || was.height().abs_diff(is.height()) > 1 {
        return Some(Change::Size(size(was), size(is)));
    }
    let height = was.height().min(is.height());
    for y in places(height) {
        for x in places(was.width) {
            let at = [x, y];
            let (blocks, by) = within(was, is, [x, y]);
            if blocks > MOST {
                return Some(Change::Moved { at, blocks });
            }
            if by > TINT {
                return Some(Change::Tint { at, by });
            }
        }
    }
    None
}

/// Where windows begin on a side of this length: the last ends where the side does.
fn places(side: usize) -> impl Iterator<Item = usize> {
    let last = side.saturating_sub(WINDOW);
    (0..last).step_by(STEP).chain([last])
}

/// How many blocks of a window are far from what they were, and how far its mean is.
fn within(was: &Picture, is: &Picture, [x, y]: [usize; 2]) -> (usize, i64) {
    let (mut far, mut sums, mut count) = (0, [0; 3], 0);
    let height = was.height().min(is.height());
    for row in y..(y + WINDOW).min(height) {
        for column in x..(x + WINDOW).min(was.width) {
            let place = row * was.width + column;
            let (before, now) = (was.blocks[place], is.blocks[place]);
            far += usize::from(is_far(before, now));
            count += 1;
            for (sum, (before, now)) in sums.iter_mut().zip(before.iter().zip(now)) {
                *sum += i64::from(now) - i64::from(*before);
            }
        }
    }
    let tint = sums.into_iter().map(|sum: i64| sum.abs() / count).max();
    (far, tint.unwrap_or_default())
}

fn is_far(was: Colour, is: Colour) -> bool {
    was.iter().zip(is).any(|(was, is)| was.abs_diff(is) > FAR)
}

/// Where two pictures differ: red where by far, the rest pale.
pub fn difference(was: &Picture, is: &Picture) -> Picture {
    let pairs = was.blocks.iter().zip(&is.blocks);
    let shown = pairs.map(|(was, is)| {
        let most = was.iter().zip(is).map(|(was, is)| was.abs_diff(*is)).max();
        match most.unwrap_or_default() {
            most if most > FAR => [200, 0, 0],
            most => [255, 255 - most * 2, 255 - most * 2],
        }
    });
    Picture {
        width: is.width,
        blocks: shown.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::picture::{Colour, Picture, Rows};
    use super::{Change, change};

    const PAPER: Colour = [250, 246, 239];
    const CARD: Colour = [255, 253, 249];
    const INK: Colour = [31, 43, 42];
    const BRAND: Colour = [12, 84, 91];

    /// A phone's page, drawn: lines of words, a card with words in it, a button. `down` and
    /// `across` move all of it.
    struct Drawn {
        down: usize,
        across: usize,
        brand: Colour,
        card: Colour,
        button: bool,
        noise: u8,
    }

    const PAGE: Drawn = Drawn {
        down: 0,
        across: 0,
        brand: BRAND,
        card: CARD,
        button: true,
        noise: 0,
    };

    impl Drawn {
        fn dot(&self, x: usize, y: usize) -> Colour {
            if x < self.across || y < self.down {
                return PAPER;
            }
            let (x, y) = (x - self.across, y - self.down);
            if self.button && (16..200).contains(&x) && (320..372).contains(&y) {
                return self.brand;
            }
            let in_card = (16..344).contains(&x) && (160..290).contains(&y);
            let line = (24..310).contains(&y) && y % 26 < 12 && (24..330).contains(&x);
            // Letters of five or six pixels, words of some letters, lines of some words.
            let letter = x % 6 < 3 && (x * 7 + y / 26 * 13) % 41 > 6;
            match (line && letter, in_card) {
                (true, _) => INK,
                (_, true) => self.card,
                _ => PAPER,
            }
        }

        fn picture(&self) -> Picture {
            let mut rows = Rows::new(360, 8);
            let mut random = 1_u32;
            for y in 0..480 {
                let mut row = Vec::new();
                for x in 0..360 {
                    random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let noise = u8::try_from(random >> 24).unwrap_or(0) % (self.noise + 1);
                    row.extend(self.dot(x, y).map(|part| part.saturating_sub(noise)));
                }
                rows.add(&row, 3);
            }
            rows.picture
        }
    }

    fn changed(page: &Drawn) -> Option<Change> {
        change(&PAGE.picture(), &page.picture())
    }

    #[test]
    fn what_letters_do_is_accepted() {
        assert_eq!(changed(&PAGE), None);
        assert_eq!(changed(&Drawn { noise: 8, ..PAGE }), None);
        assert_eq!(changed(&Drawn { down: 1, ..PAGE }), None);
        assert_eq!(changed(&Drawn { across: 1, ..PAGE }), None);
    }

    #[test]
    fn what_moves_is_refused() {
        for page in [
            Drawn { down: 8, ..PAGE },
            Drawn { down: 12, ..PAGE },
            Drawn { across: 8, ..PAGE },
        ] {
            let found = changed(&page);
            assert!(matches!(found, Some(Change::Moved { .. })), "{found:?}");
        }
    }

    #[test]
    fn a_block_that_is_missing_is_refused() {
        let found = changed(&Drawn {
            button: false,
            ..PAGE
        });
        assert!(matches!(found, Some(Change::Moved { .. })), "{found:?}");
    }

    #[test]
    fn another_colour_is_refused() {
        // As far as the dark brand from the light one, and as a card from a tinted note.
        for page in [
            Drawn {
                brand: [143, 211, 207],
                ..PAGE
            },
            Drawn {
                brand: [29, 79, 134],
                ..PAGE
            },
            Drawn {
                card: [228, 239, 237],
                ..PAGE
            },
        ] {
            assert!(changed(&page).is_some());
        }
        let found = changed(&Drawn {
            card: [241, 239, 235],
            ..PAGE
        });
        assert!(matches!(found, Some(Change::Tint { .. })), "{found:?}");
    }

    #[test]
    fn another_size_is_refused_and_one_block_is_not() {
        let page = PAGE.picture();
        let cut = |rows: usize| Picture {
            width: page.width,
            blocks: page.blocks[..page.blocks.len() - rows * page.width].to_vec(),
        };
        assert_eq!(change(&page, &cut(1)), None);
        assert!(matches!(change(&page, &cut(2)), Some(Change::Size(..))));
    }

    #[test]
    fn what_is_stored_shows_the_same() {
        let file = std::env::temp_dir().join(format!("guide-picture-{}.png", std::process::id()));
        let page = Drawn { noise: 8, ..PAGE }.picture();
        page.write(&file);
        let read = Picture::read(&file).expect("it was written");
        std::fs::remove_file(&file).expect("it was there");
        assert_eq!(change(&read, &page), None);
        for page in [Drawn { down: 1, ..PAGE }, Drawn { across: 1, ..PAGE }] {
            assert_eq!(change(&read, &page.picture()), None);
        }
        let down = Drawn { down: 8, ..PAGE };
        assert!(change(&read, &down.picture()).is_some());
    }
}

//! The picture of a code, read by a library that has nothing in common with the one
//! that draws it.

use mesotherapy_guide::handoff::{CodePicture, LARGEST, decode, encode, picture};
use proptest::prelude::*;

use crate::documents::documents;
use crate::full::everything;

/// How many dots are drawn for a square.
const DOTS: usize = 4;

/// The path as an eye sees it: `M{x} {y}h{width}v1h-{width}` for each dark run.
fn dark(picture: &CodePicture) -> Vec<Vec<bool>> {
    let mut squares = vec![vec![false; picture.side]; picture.side];
    for run in picture.path.split('M').skip(1) {
        let (place, wide) = run.split_once('h').expect("a run has a width");
        let (x, y) = place.split_once(' ').expect("a run has a place");
        let (wide, back) = wide.split_once("v1h-").expect("a run is one square high");
        assert_eq!(wide, back, "a run is a rectangle");
        let number = |text: &str| text.parse::<usize>().expect("a number");
        for square in &mut squares[number(y)][number(x)..number(x) + number(wide)] {
            *square = true;
        }
    }
    squares
}

/// What stands in a picture, and its version.
fn read(picture: &CodePicture) -> (String, usize) {
    let squares = dark(picture);
    let size = picture.side * DOTS;
    let shade = |x: usize, y: usize| if squares[y / DOTS][x / DOTS] { 0 } else { 255 };
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(size, size, shade);
    let grids = seen.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    let (meta, content) = grids[0].decode().expect("it is whole");
    (content, meta.version.0)
}

#[test]
fn the_margin_is_free() {
    let picture = picture("https://example.org/ar/take/#1.AAAA").expect("it is short");
    let squares = dark(&picture);
    let inside = 4..picture.side - 4;
    for (y, row) in squares.iter().enumerate() {
        for (x, dark) in row.iter().enumerate() {
            assert!(
                !dark || (inside.contains(&x) && inside.contains(&y)),
                "{x} {y}"
            );
        }
    }
    assert!(squares[4][4], "the first corner stands inside of it");
}

#[test]
fn the_longest_code_fits_below_a_long_address() {
    let letters = "x".repeat(2 + (LARGEST * 8).div_ceil(6));
    let address = |long: usize| format!("{}{letters}", "a".repeat(long));
    let (_, version) = read(&picture(&address(98)).expect("it fits"));
    assert_eq!(version, 10);
    assert_eq!(
        picture(&address(99)),
        None,
        "never finer than old cameras see"
    );
    // What people mostly have is far coarser.
    let usual = encode(&everything(0)).expect("it fits").code;
    let usual = format!("https://guide.example.org/ar/take/#{usual}");
    let (_, version) = read(&picture(&usual).expect("it fits"));
    assert!(version <= 6, "{version}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_drawn_is_read(document in documents(false)) {
        let Ok(packed) = encode(&document) else { return Ok(()) };
        let address = format!("https://guide.example.org/clinic/en/take/#{}", packed.code);
        let (read, version) = read(&picture(&address).expect("it fits"));
        prop_assert!(version <= 10);
        prop_assert_eq!(&read, &address);
        let (_, code) = read.split_once('#').expect("it has a code");
        prop_assert_eq!(decode(code), Ok(packed.carried));
    }
}

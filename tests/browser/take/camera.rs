//! Looks at the screen as the camera of a phone does: a screenshot, read by a library
//! that has nothing in common with the one that drew the picture.
//!
//! Must not know: what stands in the code.

use crate::harness::Page;

/// A screenshot in shades of grey.
struct Shot {
    width: usize,
    height: usize,
    grey: Vec<u8>,
}

fn grey(png: &[u8]) -> Shot {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().expect("it is a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("it is small")];
    let info = reader.next_frame(&mut bytes).expect("it has a picture");
    let samples = info.color_type.samples();
    let grey = bytes[..info.buffer_size()].chunks(samples).map(|dot| {
        let colours = &dot[..samples.min(3)];
        let sum: usize = colours.iter().map(|colour| usize::from(*colour)).sum();
        u8::try_from(sum / colours.len()).expect("a mean of bytes")
    });
    Shot {
        width: usize::try_from(info.width).expect("a screen"),
        height: usize::try_from(info.height).expect("a screen"),
        grey: grey.collect(),
    }
}

impl Page {
    /// What the code on the screen says; nothing where no code is to be seen.
    pub async fn photographed(&self) -> Option<String> {
        let middle = "document.querySelector('.take-shown .take-picture')?.scrollIntoView({ block: 'center' })";
        self.run(middle, &[]).await;
        self.drawn().await;
        let png = self.client().screenshot().await.expect("a screenshot");
        let shot = grey(&png);
        let mut seen =
            rqrr::PreparedImage::prepare_from_greyscale(shot.width, shot.height, |x, y| {
                shot.grey[y * shot.width + x]
            });
        let grids = seen.detect_grids();
        assert!(grids.len() <= 1, "more than one code");
        let grid = grids.first()?;
        let (meta, content) = grid.decode().expect("the code is whole");
        assert!(meta.version.0 <= 10, "too fine for old phones: {meta:?}");
        Some(content)
    }
}

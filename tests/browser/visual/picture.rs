//! A picture of a screen, small: the mean colour of every block of pixels. What is
//! compared is where words and boxes stand and which colours they have, not the edges of
//! letters, which every version of a browser draws a little differently.
//!
//! Must not know: which screen it is, or what may differ.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Cursor};
use std::path::Path;

/// Red, green, blue.
pub type Colour = [u8; 3];

/// The blocks of a screen, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub blocks: Vec<Colour>,
}

impl Picture {
    /// How many rows of blocks it has.
    pub fn height(&self) -> usize {
        self.blocks.len() / self.width
    }

    /// Of a screen that was photographed in one shot or several, one below the other, in
    /// blocks of so many pixels each way; what is left over at its edges is left out.
    pub fn of_shots(shots: &[Vec<u8>], block: usize) -> Self {
        let mut blocks: Option<Rows> = None;
        for png in shots {
            let mut decoder = png::Decoder::new(Cursor::new(png));
            decoder.set_transformations(png::Transformations::normalize_to_color8());
            let mut reader = decoder.read_info().expect("it is a PNG");
            let samples = reader.output_color_type().0.samples();
            let across = usize::try_from(reader.info().width).expect("a screen");
            let rows = blocks.get_or_insert_with(|| Rows::new(across, block));
            while let Some(row) = reader.next_row().expect("it is whole") {
                rows.add(row.data(), samples);
            }
        }
        blocks.expect("there is a shot").picture
    }

    /// Reads a stored picture.
    pub fn read(file: &Path) -> Option<Self> {
        let mut decoder = png::Decoder::new(BufReader::new(File::open(file).ok()?));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().ok()?;
        let mut bytes = vec![0; reader.output_buffer_size()?];
        let info = reader.next_frame(&mut bytes).ok()?;
        let blocks = bytes[..info.buffer_size()].chunks(3);
        Some(Self {
            width: usize::try_from(info.width).ok()?,
            blocks: blocks.map(|dot| [dot[0], dot[1], dot[2]]).collect(),
        })
    }

    /// Stores it with as many colours as a palette has.
    pub fn write(&self, file: &Path) {
        let folder = file.parent().expect("it lies in a folder");
        fs::create_dir_all(folder).expect("the folder is made");
        let file = BufWriter::new(File::create(file).expect("the file is made"));
        let size = |side: usize| u32::try_from(side).expect("a screen");
        let mut encoder = png::Encoder::new(file, size(self.width), size(self.height()));
        let palette = self.palette();
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(palette.concat());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        let mut known = BTreeMap::new();
        let indexes: Vec<_> = self
            .blocks
            .iter()
            .map(|block| {
                *known
                    .entry(*block)
                    .or_insert_with(|| nearest(&palette, *block))
            })
            .collect();
        let mut writer = encoder.write_header().expect("it is begun");
        writer.write_image_data(&indexes).expect("it is written");
        writer.finish().expect("it is whole");
    }

    /// The grounds, exactly, and for what is mixed of ink and ground sixteen shades of each
    /// primary colour, which are nearer than what may differ.
    fn palette(&self) -> Vec<Colour> {
        const GROUNDS: usize = 24;
        const MOST: usize = 256;
        let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
        for block in &self.blocks {
            *counts.entry(*block).or_default() += 1;
        }
        let mut grounds: Vec<_> = counts.iter().filter(|(_, count)| **count >= 8).collect();
        grounds.sort_by_key(|(colour, count)| (usize::MAX - **count, **colour));
        let mut palette: Vec<_> = grounds
            .iter()
            .take(GROUNDS)
            .map(|(colour, _)| **colour)
            .collect();
        let mut shades: BTreeMap<Colour, (usize, [usize; 3])> = BTreeMap::new();
        for (colour, count) in &counts {
            let (all, sums) = shades.entry(colour.map(|part| part >> 4)).or_default();
            *all += count;
            for (sum, part) in sums.iter_mut().zip(colour) {
                *sum += usize::from(*part) * count;
            }
        }
        let mut shades: Vec<_> = shades.into_values().collect();
        shades.sort_by_key(|(count, sums)| (usize::MAX - count, *sums));
        let mean = |(count, sums): &(usize, [usize; 3])| sums.map(|sum| byte(sum / count));
        palette.extend(shades.iter().map(mean).take(MOST - palette.len()));
        palette
    }
}

/// Blocks that are being put together of rows of pixels.
pub struct Rows {
    block: usize,
    sums: Vec<[usize; 3]>,
    taken: usize,
    pub picture: Picture,
}

impl Rows {
    /// Of so many pixels across, and so many across a block.
    pub fn new(across: usize, block: usize) -> Self {
        let width = across / block;
        Self {
            block,
            sums: vec![[0; 3]; width],
            taken: 0,
            picture: Picture {
                width,
                blocks: Vec::new(),
            },
        }
    }

    /// The next row of pixels, each of so many bytes, of which the first three count.
    pub fn add(&mut self, row: &[u8], samples: usize) {
        for (sums, dots) in self.sums.iter_mut().zip(row.chunks(samples * self.block)) {
            for dot in dots.chunks(samples) {
                sums[0] += usize::from(dot[0]);
                sums[1] += usize::from(dot[1]);
                sums[2] += usize::from(dot[2]);
            }
        }
        self.taken += 1;
        if self.taken == self.block {
            self.taken = 0;
            for sums in &mut self.sums {
                let mean = sums.map(|sum| byte(sum / (self.block * self.block)));
                self.picture.blocks.push(mean);
                *sums = [0; 3];
            }
        }
    }
}

fn byte(value: usize) -> u8 {
    u8::try_from(value).expect("a mean of bytes is a byte")
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let far = |one: &Colour| -> u32 {
        let parts = one.iter().zip(colour);
        parts
            .map(|(one, other)| u32::from(one.abs_diff(other)).pow(2))
            .sum()
    };
    let place = (0..palette.len()).min_by_key(|place| far(&palette[*place]));
    byte(place.expect("a palette has colours"))
}

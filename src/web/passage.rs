//! A part of the page that is read aloud: its text as a reader sees it, and the sentence
//! that is being read, which is marked and brought into view.
//!
//! Nothing is put into the page for it but one attribute of an element. On the server: no
//! text. Must not know: what a sentence is, or who reads.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node, Range};

use super::promise::{call_for, part};
use super::{listen, window};

/// What nobody reads aloud: what is folded or hidden, what is pressed, sources, drawings.
const SKIPPED: &str = "nav, button, .button:not(.button-call), svg, .visually-hidden, .only-print, \
    .sources, [hidden], [aria-hidden=true], details:not([open])";
/// What a sentence does not go beyond.
const BLOCKS: &str = "h1, h2, h3, h4, p, li, dt, dd, label, summary, figcaption, td, th, div";
/// The name of the mark, in style sheets as well: of the sentence where the browser can mark
/// words, else of the whole block.
const MARK: &str = "aloud";
const MARKED: &str = "data-aloud";
/// How far from the edge a sentence should stand, in pixels.
const EDGE: f64 = 16.0;

/// The text in one block.
struct PassageBlock {
    element: Element,
    text: String,
    /// The nodes that it stands in, each with its place in the text, in units of UTF-16.
    nodes: Vec<(u32, Node)>,
}

thread_local! {
    static PASSAGE: RefCell<Vec<PassageBlock>> = const { RefCell::new(Vec::new()) };
}

/// Takes in the text of an element, block by block.
pub fn passage(id: &str) -> Vec<String> {
    forget_passage();
    let blocks = blocks_of(id).unwrap_or_default();
    let texts = blocks.iter().map(|block| block.text.clone()).collect();
    PASSAGE.set(blocks);
    texts
}

/// Forgets the text and takes the mark away.
pub fn forget_passage() {
    unmark();
    PASSAGE.take();
}

fn blocks_of(id: &str) -> Option<Vec<PassageBlock>> {
    const TEXT: u32 = 4;
    let document = window()?.document()?;
    let root = document.get_element_by_id(id)?;
    let walker = document
        .create_tree_walker_with_what_to_show(&root, TEXT)
        .ok()?;
    let mut blocks: Vec<PassageBlock> = Vec::new();
    while let Some(node) = walker.next_node().ok()? {
        let Some(parent) = node.parent_element() else {
            continue;
        };
        let Some(element) = parent.closest(BLOCKS).ok()? else {
            continue;
        };
        if parent.closest(SKIPPED).ok()?.is_some() {
            continue;
        }
        let text = node.node_value().unwrap_or_default();
        if let Some(block) = blocks.last_mut().filter(|last| last.element == element) {
            block.nodes.push((units(&block.text), node));
            block.text.push_str(&text);
        } else {
            let nodes = vec![(0, node)];
            blocks.push(PassageBlock {
                element,
                text,
                nodes,
            });
        }
    }
    Some(blocks)
}

/// The length of a text, as the page counts it.
fn units(text: &str) -> u32 {
    text.chars().map(|c| 1 + u32::from(c > '\u{FFFF}')).sum()
}

/// Marks what stands from one byte to another of a block, and brings it into view once it
/// is drawn. `bars` are what may lie over the page above and below, as selectors.
pub fn show_sentence(block: usize, from: usize, to: usize, bars: [&'static str; 2]) {
    unmark();
    let range = PASSAGE.with_borrow(|blocks| {
        let block = blocks.get(block)?;
        let _ = block.element.set_attribute(MARKED, "");
        let place = |bytes| Some(units(block.text.get(..bytes)?));
        range(block, place(from)?, place(to)?)
    });
    let Some(range) = range else { return };
    if let Some(all) = highlights() {
        let highlight = window().and_then(|window| part(&window, "Highlight"));
        let highlight = highlight.and_then(|class| {
            let class: js_sys::Function = class.dyn_into().ok()?;
            js_sys::Reflect::construct(&class, &js_sys::Array::of1(&range)).ok()
        });
        if let Some(highlight) = highlight {
            let _ = call_for(&all, "set", &[&JsValue::from_str(MARK), &highlight]);
        }
    }
    listen::next_frame(move || bring(&range, bars));
}

/// From one place in a block to another. Whatever changed the page since gives none.
fn range(block: &PassageBlock, from: u32, to: u32) -> Option<Range> {
    let range = window()?.document()?.create_range().ok()?;
    let node = |place: u32| block.nodes.iter().rev().find(|(start, _)| *start <= place);
    let (start, node_of_start) = node(from)?;
    range.set_start(node_of_start, from - start).ok()?;
    // The end belongs to the last letter.
    let (start, node_of_end) = node(to.checked_sub(1)?)?;
    range.set_end(node_of_end, to - start).ok()?;
    Some(range)
}

/// The browser's marks of words, where it has them.
fn highlights() -> Option<JsValue> {
    part(&part(window()?.as_ref(), "CSS")?, "highlights")
}

fn unmark() {
    if let Some(all) = highlights() {
        let _ = call_for(&all, "delete", &[&JsValue::from_str(MARK)]);
    }
    PASSAGE.with_borrow(|blocks| {
        for block in blocks {
            let _ = block.element.remove_attribute(MARKED);
        }
    });
}

/// Moves the page where the sentence is not in view, clear of what lies over the page.
fn bring(range: &Range, [above, below]: [&str; 2]) {
    let Some(window) = window() else { return };
    let Some(document) = window.document() else {
        return;
    };
    let place = |css| {
        Some(
            document
                .query_selector(css)
                .ok()??
                .get_bounding_client_rect(),
        )
    };
    let top = place(above).map_or(0.0, |bar| bar.bottom()) + EDGE;
    // Without the bar below nobody reads any more.
    let Some(bottom) = place(below).map(|bar| bar.top() - EDGE) else {
        return;
    };
    let sentence = range.get_bounding_client_rect();
    if sentence.top() < top || sentence.bottom() > bottom {
        let middle = top + (bottom - top) / 4.0;
        window.scroll_by_with_x_and_y(0.0, sentence.top() - middle);
    }
}

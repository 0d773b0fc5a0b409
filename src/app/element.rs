//! Elements, built by name.
//!
//! Leptos gives every shape of a view a type of its own, and compiles building,
//! hydrating and removing it once for each. This guide has some hundred shapes
//! and needs none of those types: measured, the `view!` macro made a program of
//! 306 KB (brotli), the same views built here one of 182 KB (and with Leptos' own answer to
//! it, `erase_components`, the plan alone 25 KB more: `docs/decisions/002`). So all elements
//! share one type; what changes by itself is a closure given to [`dynamic`] or to
//! one of the `…_live` methods. Signals, effects and hydration stay Leptos's own.
//! Must not know: any page.

use std::sync::{Arc, Mutex};

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::either::Either;
use leptos::ev::{self, on};
use leptos::html::{ElementChild, custom, inner_html, input};
use leptos::prelude::{AddAnyAttr, AnyView, Effect, IntoAny};
use leptos::svg;
use leptos::tachys::html::property::prop;
use leptos::tachys::reactive_graph::SharedReactiveFunction;
use leptos::tachys::view::iterators::StaticVec;

use super::derived::subscribe_while_shown;

/// An element that is being put together. A box, so that passing it on costs no
/// more than a pointer: the calls that build the pages are a third of the program.
pub struct El(Box<ElementParts>);

struct ElementParts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Something that can stand in an element.
pub trait IntoChild: Sized {
    /// As a view.
    fn view(self) -> AnyView;

    /// Adds it to the children of an element.
    fn stand_in(self, children: &mut Vec<AnyView>) {
        children.push(self.view());
    }
}

/// An element by its name. `input` takes no children.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(ElementParts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

/// A view that is drawn anew when a signal that `draw` reads changes.
///
/// Views are told apart by their types, and all of these have the same: left to
/// itself, Leptos would turn a paragraph into a list by keeping the paragraph. So
/// the two sides take turns, and what was drawn before is always replaced.
pub fn dynamic<P: IntoChild>(mut draw: impl FnMut() -> P + Send + 'static) -> AnyView {
    dynamic_view(Box::new(move || draw().view()))
}

fn dynamic_view(mut draw: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    let mut left = false;
    shared(move || {
        left = !left;
        let view = draw();
        if left {
            Either::Left(view)
        } else {
            Either::Right(view)
        }
    })
    .into_any()
}

/// Runs something, and again whenever a signal that it reads changes. Never on
/// the server.
pub fn effect(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(move || {
        subscribe_while_shown();
        run();
    });
}

/// Pieces one after another, without an element around them.
#[inline(never)]
pub fn siblings(pieces: Vec<AnyView>) -> AnyView {
    StaticVec::from(pieces).into_any()
}

/// A drawing: its view box and its fixed shapes. `label` names it for those who
/// cannot see it; without one it is decoration.
#[inline(never)]
pub fn drawing(
    class: &'static str,
    view_box: String,
    shapes: String,
    label: Option<String>,
) -> AnyView {
    // Its size in its own units: where no style sheet counts, a picture without one is as
    // wide as the screen.
    let mut sides = view_box.rsplit(' ');
    let mut side = || sides.next().unwrap_or_default().to_owned();
    let (height, width) = (side(), side());
    let mut attributes = vec![
        attribute("class", class.to_owned()),
        attribute("width", width),
        attribute("height", height),
        attribute("viewBox", view_box),
    ];
    match label {
        Some(label) => attributes.extend([
            attribute("role", "img".to_owned()),
            attribute("aria-label", label),
        ]),
        None => attributes.extend([
            attribute("aria-hidden", "true".to_owned()),
            attribute("focusable", "false".to_owned()),
        ]),
    }
    shapes_with(attributes, shapes)
}

/// A drawing of exactly this size, in the units of a style sheet.
#[inline(never)]
pub fn drawing_of(size: usize, view_box: String, shapes: String, label: String) -> AnyView {
    let attributes = vec![
        attribute("width", size.to_string()),
        attribute("height", size.to_string()),
        attribute("viewBox", view_box),
        attribute("shape-rendering", "crispEdges".to_owned()),
        attribute("role", "img".to_owned()),
        attribute("aria-label", label),
    ];
    shapes_with(attributes, shapes)
}

#[inline(never)]
fn shapes_with(mut attributes: Vec<AnyAttribute>, shapes: String) -> AnyView {
    attributes.push(inner_html(shapes).into_any_attr());
    svg::svg().add_any_attr(attributes).into_any()
}

fn shared<T>(mut run: impl FnMut() -> T + Send + 'static) -> SharedReactiveFunction<T> {
    Arc::new(Mutex::new(move || {
        subscribe_while_shown();
        run()
    }))
}

#[inline(never)]
fn attribute(name: &'static str, value: String) -> AnyAttribute {
    custom_attribute(name, value).into_any_attr()
}

impl El {
    /// An attribute.
    #[must_use]
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.attributes.push(attribute(name, value.into()));
        self
    }

    /// An attribute, where there is a value.
    #[must_use]
    #[inline(never)]
    pub fn attr_if(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that follows signals; absent while there is no value.
    #[must_use]
    #[inline(never)]
    pub fn attr_live(
        mut self,
        name: &'static str,
        value: impl FnMut() -> Option<String> + Send + 'static,
    ) -> Self {
        self.0
            .attributes
            .push(custom_attribute(name, shared(value)).into_any_attr());
        self
    }

    /// The class.
    #[must_use]
    #[inline(never)]
    pub fn class(self, class: impl Into<String>) -> Self {
        self.attr("class", class)
    }

    /// The id.
    #[must_use]
    #[inline(never)]
    pub fn id(self, id: impl Into<String>) -> Self {
        self.attr("id", id)
    }

    /// Can take the focus from scripts, but not from the keyboard.
    #[must_use]
    #[inline(never)]
    pub fn focusable(self) -> Self {
        self.attr("tabindex", "-1")
    }

    /// Whether a box or a circle is ticked; follows signals.
    #[must_use]
    #[inline(never)]
    pub fn checked_live(mut self, checked: impl FnMut() -> bool + Send + 'static) -> Self {
        self.0
            .attributes
            .push(prop("checked", shared(checked)).into_any_attr());
        self
    }

    /// What stands in a field; follows signals.
    #[must_use]
    #[inline(never)]
    pub fn value_live(mut self, value: impl FnMut() -> String + Send + 'static) -> Self {
        self.0
            .attributes
            .push(prop("value", shared(value)).into_any_attr());
        self
    }

    /// Hears an event.
    #[must_use]
    pub fn on(self, event: &'static str, heard: impl FnMut(web_sys::Event) + 'static) -> Self {
        self.hears(event, Box::new(heard))
    }

    #[inline(never)]
    fn hears(mut self, event: &'static str, heard: Box<dyn FnMut(web_sys::Event)>) -> Self {
        let event = ev::Custom::<web_sys::Event>::new(event);
        self.0.attributes.push(on(event, heard).into_any_attr());
        self
    }

    /// A child after those before it.
    #[must_use]
    #[inline(never)]
    pub fn child(mut self, child: impl IntoChild) -> Self {
        child.stand_in(&mut self.0.children);
        self
    }
}

impl IntoChild for El {
    #[inline(never)]
    fn view(self) -> AnyView {
        if self.0.tag == "input" {
            return input().add_any_attr(self.0.attributes).into_any();
        }
        custom(self.0.tag)
            .add_any_attr(self.0.attributes)
            .child(StaticVec::from(self.0.children))
            .into_any()
    }
}

impl IntoChild for AnyView {
    fn view(self) -> AnyView {
        self
    }
}

impl IntoChild for () {
    #[inline(never)]
    fn view(self) -> AnyView {
        self.into_any()
    }
}

impl IntoChild for String {
    #[inline(never)]
    fn view(self) -> AnyView {
        self.into_any()
    }
}

impl IntoChild for &str {
    fn view(self) -> AnyView {
        self.to_owned().into_any()
    }
}

impl<P: IntoChild> IntoChild for Option<P> {
    fn view(self) -> AnyView {
        match self {
            Some(piece) => piece.view(),
            None => ().view(),
        }
    }

    /// What is not there leaves no trace in the page.
    fn stand_in(self, children: &mut Vec<AnyView>) {
        if let Some(piece) = self {
            piece.stand_in(children);
        }
    }
}

impl<P: IntoChild> IntoChild for Vec<P> {
    fn view(self) -> AnyView {
        siblings(self.into_iter().map(IntoChild::view).collect())
    }
}

//! What the code of a file names: every path in it, grouped imports and what stands in
//! macros included, without what is compiled for tests alone.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree};

/// A path by its segments.
pub type Named = Vec<String>;

/// Every path that the code of a file names.
pub fn named(text: &str) -> Vec<Named> {
    let file = syn::parse_file(text).expect("the file is Rust");
    let mut names = Names::default();
    names.visit_file(&file);
    names.0
}

#[derive(Default)]
struct Names(Vec<Named>);

impl<'ast> Visit<'ast> for Names {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_left_out(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        flatten(&item.tree, &mut Vec::new(), &mut self.0);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        self.0
            .push(segments.map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        in_tokens(call.tokens.clone(), &mut self.0);
        visit::visit_macro(self, call);
    }
}

/// Whether it is compiled for tests alone.
pub fn is_left_out(item: &Item) -> bool {
    attributes(item).iter().any(is_for_tests)
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Const(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        _ => &[],
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    let test = |list: &syn::MetaList| list.tokens.to_string() == "test";
    attribute.path().is_ident("cfg") && attribute.meta.require_list().is_ok_and(test)
}

fn flatten(tree: &UseTree, before: &mut Named, found: &mut Vec<Named>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, found);
            before.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, found);
            }
        }
        UseTree::Name(name) => found.push(with(before, &name.ident)),
        UseTree::Rename(name) => found.push(with(before, &name.ident)),
        UseTree::Glob(_) => found.push(before.clone()),
    }
}

fn with(before: &Named, last: &syn::Ident) -> Named {
    let mut path = before.clone();
    path.push(last.to_string());
    path
}

/// Paths in what a macro is given: names with `::` between them.
fn in_tokens(tokens: TokenStream, found: &mut Vec<Named>) {
    let mut path = Named::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                if colons < 2 {
                    found.push(std::mem::take(&mut path));
                }
                path.push(ident.to_string());
                colons = 0;
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
            TokenTree::Group(group) => {
                in_tokens(group.stream(), found);
                found.push(std::mem::take(&mut path));
                colons = 0;
            }
            _ => {
                found.push(std::mem::take(&mut path));
                colons = 0;
            }
        }
    }
    found.push(path);
    found.retain(|path| !path.is_empty());
}

#[test]
fn a_path_is_found_wherever_it_stands_and_tests_count_for_nothing() {
    let text = "
        #[cfg(test)]
        mod tests;
        use crate::{app::State, web as browser};
        fn a() { if matches!(x, crate::storage::Kept) { leptos::b(); } }
        #[cfg(test)]
        mod more { use crate::i18n; }
    ";
    let found: Vec<String> = named(text).iter().map(|path| path.join("::")).collect();
    for path in [
        "crate::app::State",
        "crate::web",
        "crate::storage::Kept",
        "leptos::b",
    ] {
        assert!(
            found.iter().any(|found| found == path),
            "{path} of {found:?}"
        );
    }
    assert!(found.iter().all(|path| !path.contains("i18n")), "{found:?}");
}

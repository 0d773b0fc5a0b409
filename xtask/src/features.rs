//! What the built program asks of a browser's WebAssembly: no more than `docs/browsers.md`
//! says, because an engine that lacks one feature runs none of the program.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

use crate::project::Project;

/// The first version of WebAssembly, and `mutable-global`, which came with every engine
/// that has one of the others.
const FIRST: WasmFeatures = WasmFeatures::WASM1;
/// What came later and is needed, by the names that the document gives.
const NEEDED: [(&str, WasmFeatures); 5] = [
    ("multi-value", WasmFeatures::MULTI_VALUE),
    ("bulk memory", WasmFeatures::BULK_MEMORY),
    ("reference types", WasmFeatures::REFERENCE_TYPES),
    ("sign extension", WasmFeatures::SIGN_EXTENSION),
    (
        "saturating conversions",
        WasmFeatures::SATURATING_FLOAT_TO_INT,
    ),
];
/// The section in which a chunk carries what it shares with others, behind a number
/// (`src/bin/prerender/chunks.rs`).
const CARRIED: &str = "carried";
/// The bytes of that number.
const NUMBER: usize = 2;
/// How the row of the document begins that names them.
const ROW: &str = "| WebAssembly with ";

/// Checks the programs in `dist`, and the document.
///
/// # Errors
/// When there is no program, one needs more than the features above, or the document's
/// row names others.
pub fn check(project: &Project, dist: &Path) -> Result<()> {
    let document = project.root.join("docs/browsers.md");
    let document = fs::read_to_string(&document)
        .with_context(|| format!("could not read {}", document.display()))?;
    check_row(&document)?;
    let mut programs = 0;
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "wasm")
        {
            check_program(&fs::read(&path)?)
                .with_context(|| format!("{} needs more than the document says", path.display()))?;
            programs += 1;
        }
    }
    ensure!(programs > 0, "no program in {}", dist.display());
    let names: Vec<&str> = NEEDED.iter().map(|(name, _)| *name).collect();
    println!("no more than {}", names.join(", "));
    Ok(())
}

/// The row's features are those that programs may use, in the same order.
fn check_row(document: &str) -> Result<()> {
    let row = document.lines().find_map(|line| line.strip_prefix(ROW));
    let Some((named, _)) = row.and_then(|row| row.split_once(';')) else {
        bail!("docs/browsers.md has no row that begins with “{ROW}”");
    };
    let needed: Vec<&str> = NEEDED.iter().map(|(name, _)| *name).collect();
    ensure!(
        named.split(", ").eq(needed.iter().copied()),
        "docs/browsers.md names {named}; programs may use {}",
        needed.join(", ")
    );
    Ok(())
}

/// The program is a module of those features alone.
fn check_program(program: &[u8]) -> Result<()> {
    let features = NEEDED
        .iter()
        .fold(FIRST, |features, (_, each)| features | *each);
    Validator::new_with_features(features).validate_all(program)?;
    for part in Parser::new(0).parse_all(program) {
        if let Payload::CustomSection(section) = part?
            && section.name() == CARRIED
        {
            let piece = section.data().get(NUMBER..).unwrap_or_default();
            check_program(piece).context("a piece that it carries")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check_program, check_row};

    /// A module with one function, without parameters and results, of this code.
    fn program(code: &[u8]) -> Vec<u8> {
        let size = |bytes: usize| u8::try_from(bytes).expect("the code is short");
        let mut program = b"\0asm\x01\0\0\0".to_vec();
        program.extend([1, 4, 1, 0x60, 0, 0]);
        program.extend([3, 2, 1, 0]);
        program.extend([10, size(code.len() + 4), 1, size(code.len() + 2), 0]);
        program.extend(code);
        program.push(0x0B);
        program
    }

    #[test]
    fn a_program_may_use_what_the_document_names_and_nothing_else() {
        // A number is put down, its sign extended, and it is dropped.
        check_program(&program(&[0x41, 0, 0xC0, 0x1A])).expect("sign extension is named");
        // A vector of sixteen bytes is put down and dropped.
        let vector = [&[0xFD, 12][..], &[0; 16], &[0x1A]].concat();
        check_program(&program(&vector)).expect_err("vectors are not named");
        // A call in the place of the caller.
        let tail_call = program(&[0x12, 0]);
        check_program(&tail_call).expect_err("tail calls are not named");
        // The same in a piece that is carried.
        let carrying = |piece: &[u8]| {
            let section = [&[7][..], b"carried", &[4, 0], piece].concat();
            let size = u8::try_from(section.len()).expect("the piece is short");
            [&program(&[])[..], &[0, size], &section].concat()
        };
        check_program(&carrying(&program(&[]))).expect("an empty function needs nothing");
        check_program(&carrying(&tail_call)).expect_err("nor in a piece");
    }

    #[test]
    fn the_document_names_the_same_features() {
        let named =
            |features: &str| check_row(&format!("| WebAssembly with {features}; no SIMD |"));
        let all =
            "multi-value, bulk memory, reference types, sign extension, saturating conversions";
        named(all).expect("these are the features");
        named("multi-value, bulk memory").expect_err("three are missing");
        named(&format!("{all}, tail calls")).expect_err("one is too many");
        check_row("").expect_err("there is no row");
    }
}

//! The scores of every part as two tables.
//!
//! Must not know: how they are measured.

use std::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use mesotherapy_guide::editorial::readability::{
    AIM, FEWEST_WORDS, HIGHEST_GRADE, Report, Row, SMOG_SENTENCES,
};

/// Prints the tables; fails when an English text is above the highest grade.
pub fn print(locales: &Path) -> Result<ExitCode> {
    let report = Report::of(locales)?;
    io::stdout().write_all(write(&report)?.as_bytes())?;
    let mut code = ExitCode::SUCCESS;
    for row in report.too_hard() {
        let (id, grade) = (&row.id, row.english.grade());
        eprintln!("error: {id} is at grade {grade:.1}, above {HIGHEST_GRADE}");
        code = ExitCode::FAILURE;
    }
    Ok(code)
}

fn write(report: &Report) -> Result<String, fmt::Error> {
    let mut out = String::new();
    writeln!(
        out,
        "English: Flesch-Kincaid grade and SMOG, lower is easier"
    )?;
    let columns = ["words", "words/sentence", "grade", "SMOG"];
    table(&mut out, report, columns, english)?;
    writeln!(
        out,
        "\nArabic: OSMAN, higher is easier; LIX, lower is easier"
    )?;
    let columns = ["words", "words/sentence", "OSMAN", "LIX"];
    table(&mut out, report, columns, arabic)?;
    writeln!(
        out,
        "\n*  SMOG is rough below {SMOG_SENTENCES} sentences. Nothing is demanded below {FEWEST_WORDS} words."
    )?;
    for row in report.above(AIM) {
        let (id, grade) = (&row.id, row.english.grade());
        writeln!(out, "note: {id} is at grade {grade:.1}, the aim is {AIM}")?;
    }
    Ok(out)
}

fn table(
    out: &mut String,
    report: &Report,
    columns: [&str; 4],
    cells: fn(&Row) -> [String; 4],
) -> fmt::Result {
    line(out, "", columns)?;
    for (name, rows) in [
        ("chapters", &report.chapters),
        ("other pages, by file", &report.files),
        ("together", &report.wholes),
    ] {
        writeln!(out, "{name}")?;
        for row in rows {
            line(out, &row.id, cells(row))?;
        }
    }
    Ok(())
}

fn line(out: &mut String, name: &str, cells: [impl fmt::Display; 4]) -> fmt::Result {
    write!(out, "  {name:<26}")?;
    for cell in cells {
        write!(out, "{cell:>15}")?;
    }
    writeln!(out)
}

fn english(row: &Row) -> [String; 4] {
    let text = &row.english;
    let rough = if text.sentences < SMOG_SENTENCES {
        "*"
    } else {
        ""
    };
    [
        text.words.to_string(),
        format!("{:.1}", text.words_per_sentence()),
        format!("{:.1}", text.grade()),
        format!("{rough}{:.1}", text.smog()),
    ]
}

fn arabic(row: &Row) -> [String; 4] {
    let text = &row.arabic;
    [
        text.words.to_string(),
        format!("{:.1}", text.words_per_sentence()),
        format!("{:.0}", text.osman()),
        format!("{:.0}", text.lix()),
    ]
}

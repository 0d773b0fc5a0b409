//! Styles, texts and scripts under names that carry a hash of their content, so
//! that a page always gets the files it was made with.
//!
//! Must not know: what is in them.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use mesotherapy_guide::BUILD_ID;
use mesotherapy_guide::app::keys;
use mesotherapy_guide::editorial::texts::Texts;
use mesotherapy_guide::i18n;
use mesotherapy_guide::routes::Page;

use crate::chunks::{self, Chunks};
use crate::{offline, policy, resources};

/// The parts of the style sheet of every page, in the order of their layers.
const STYLES: [&str; 8] = [
    "tokens", "base", "shell", "clinic", "pages", "pictures", "forms", "old",
];
/// What only paper has: no reader waits for it.
const PRINT_STYLES: [&str; 1] = ["print"];
/// What only the pages of the decision, the course and the search have beside it, and what
/// comes with the program.
const TOOL_STYLES: [&str; 7] = [
    "decide", "costs", "plan", "sheet", "records", "find", "listen",
];
/// What only a clinic's tablet has beside both.
const KIOSK_STYLES: [&str; 1] = ["kiosk"];

/// By this line a script asks for `tablet.js`, which is no file of the site.
const TABLET: &str = "import { isTablet } from \"./tablet.js\";\n";

/// The names of the files that pages refer to, relative to the guide's root.
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// What paper has beside it.
    pub print_style: String,
    /// What the pages of the decision and the course have beside it.
    pub tool_style: String,
    /// What a clinic's tablet has beside both.
    pub kiosk_style: String,
    /// The text resources: of all languages, and one name for all volumes of each language.
    pub texts: Vec<String>,
    /// What stands in each page and runs before the first paint.
    pub early: String,
    /// Starts the app.
    pub boot: String,
    /// Loads the chunks of the program.
    pub loader: String,
    /// The files of each chunk, by its name.
    pub chunks: Chunks,
    /// Goes on from the first page.
    pub door: String,
    /// The program's glue.
    pub js: String,
    /// The program.
    pub wasm: String,
}

impl Assets {
    /// Writes the files into the staging folder and reads Trunk's names from the shell.
    pub fn write(source: &Path, staging: &Path, texts: &Texts) -> Result<Self> {
        let shell = staging.join("index.html");
        let shell = fs::read_to_string(&shell)
            .with_context(|| format!("reading the shell {}", shell.display()))?;
        let texts = resources::write(staging, texts)?;
        let script = |name: &str| {
            let script = read(&source.join(format!("public/scripts/{name}.js")))?;
            anyhow::Ok(without_js_comments(&script))
        };
        let style = |name: &str, parts: &[&str]| -> Result<String> {
            put(staging, name, "css", &style(source, parts)?)
        };
        let offline = if offline::is_wanted() {
            script("offline")?
        } else {
            String::new()
        };
        let offline = put(staging, "offline", "js", &offline)?;
        let chunks = chunks::write(staging)?;
        let files = format!("const FILES = {};", serde_json::to_string(&chunks)?);
        let loader = script("chunks")?;
        chunks::ensure_loaded(&chunks, &loader)?;
        let loader = replaced(&loader, "const FILES = {};", &files)?;
        let loader = put(staging, "chunks", "js", &loader)?;
        let tablet = replaced(&script("tablet")?, "export ", "")?;
        let boot = replaced(&script("boot")?, TABLET, &tablet)?;
        let boot = replaced(&boot, "offline.js", &offline)?;
        let boot = replaced(&boot, "chunks.js", &loader)?;
        let (js, wasm) = (
            attribute(&shell, "data-js")?,
            attribute(&shell, "data-wasm")?,
        );
        let program = fs::read(staging.join(&wasm)).with_context(|| format!("reading {wasm}"))?;
        let same_build = program
            .windows(BUILD_ID.len())
            .any(|bytes| bytes == BUILD_ID.as_bytes());
        ensure!(
            same_build,
            "a file changed while the program was built; build again"
        );
        Ok(Self {
            style: style("style", &STYLES)?,
            print_style: style("style-print", &PRINT_STYLES)?,
            tool_style: style("style-tools", &TOOL_STYLES)?,
            kiosk_style: style("style-kiosk", &KIOSK_STYLES)?,
            texts,
            early: policy::early(script("early")?)?,
            boot: put(staging, "boot", "js", &boot)?,
            door: put(
                staging,
                "door",
                "js",
                replaced(&script("door")?, TABLET, &tablet)?,
            )?,
            js: put(
                staging,
                "glue",
                "js",
                &replaced(
                    &without_js_comments(&take(staging, &js)?),
                    "from \"./chunks.js\"",
                    &format!("from \"./{loader}\""),
                )?,
            )?,
            wasm,
            loader,
            chunks,
        })
    }

    /// The files that a page's code comes in beside the program's first part.
    pub fn chunks_of(&self, page: Page) -> &[String] {
        let files = self.chunks.get(page.route.chunk().name());
        files.map_or(&[], Vec::as_slice)
    }

    /// The text resource with this key.
    pub fn text(&self, key: &str) -> String {
        i18n::file_of(&self.texts.join(" "), key).unwrap_or_default()
    }

    /// The text resources of a page, in the order in which the app takes them.
    pub fn texts_of(&self, page: Page) -> Vec<String> {
        let keys = keys(page);
        keys.iter().map(|key| self.text(key)).collect()
    }
}

/// A script with a name or a line filled in.
fn replaced(script: &str, what: &str, with: &str) -> Result<String> {
    ensure!(
        script.contains(what),
        "a script does not name {what} any more"
    );
    Ok(script.replace(what, with))
}

fn style(source: &Path, parts: &[&str]) -> Result<String> {
    let parts: Vec<_> = parts
        .iter()
        .map(|name| read(&source.join(format!("src/app/style/{name}.css"))))
        .collect::<Result<_>>()?;
    Ok(without_comments(&parts.join("\n")))
}

/// A style sheet without comments, indentation and other space that browsers do not
/// need. Strings in it hold none of it, and a declaration stands on lines of its own.
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let mut tight = String::with_capacity(kept.len());
    for line in kept.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(selector) = line.strip_suffix(" {") {
            tight.push_str(selector);
            tight.push('{');
        } else if let Some((property, value)) = line.split_once(": ") {
            tight.push_str(property);
            tight.push(':');
            tight.push_str(value);
        } else {
            tight.push_str(line);
        }
        if !tight.ends_with(['{', '}', ';', ',']) {
            tight.push(' ');
        }
    }
    tight
}

/// A script without indentation, empty lines and comments that have lines of their own
/// (`comments_of_scripts_have_lines_of_their_own`). Its texts never run over a line.
pub fn without_js_comments(js: &str) -> String {
    let mut kept = String::with_capacity(js.len());
    let mut in_comment = false;
    for line in js.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    kept
}

/// Reads a file of the staging folder that another takes the place of.
fn take(staging: &Path, name: &str) -> Result<String> {
    let file = staging.join(name);
    let content = read(&file)?;
    fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
    Ok(content)
}

pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

/// Writes `name-<hash>.<extension>` and gives that name back.
pub fn put(
    staging: &Path,
    name: &str,
    extension: &str,
    content: impl AsRef<[u8]>,
) -> Result<String> {
    let name = hashed(name, extension, content.as_ref());
    write_file(&staging.join(&name), content)?;
    Ok(name)
}

/// `name-<hash>.<extension>`, with the hash of the content.
pub fn hashed(name: &str, extension: &str, content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    format!("{name}-{:016x}.{extension}", hasher.finish())
}

pub fn write_file(file: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    fs::write(file, content).with_context(|| format!("writing {}", file.display()))
}

/// The value of an attribute that Trunk filled in.
fn attribute(shell: &str, name: &str) -> Result<String> {
    let start = format!("{name}=\"");
    let value = shell
        .split_once(&start)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(value, _)| value.trim_start_matches(['.', '/']).to_owned());
    value.with_context(|| {
        format!("the shell names no {name}: is pattern_script in Trunk.toml as it was?")
    })
}

#[cfg(test)]
mod tests {
    use super::{attribute, without_comments, without_js_comments};

    #[test]
    fn names_are_read_from_the_shell() {
        let shell =
            r#"<script src="boot.js" data-js="/a/app-1.js" data-wasm="app-1_bg.wasm"></script>"#;
        assert_eq!(
            attribute(shell, "data-wasm").ok().as_deref(),
            Some("app-1_bg.wasm")
        );
        assert!(attribute(shell, "data-nothing").is_err());
    }

    #[test]
    fn comments_are_for_people() {
        let js = "// @ts-check\n/**\n * why\n */\nexport {\n    a // b\n};\n// c\n/** @type {d} */\n(e);\n";
        assert_eq!(without_js_comments(js), "export {\na // b\n};\n(e);\n");
        assert_eq!(
            without_comments("a:hover,\nb { /* why */\n  c: d\n    e;\n}\n"),
            "a:hover,b{c:d e;}"
        );
    }
}

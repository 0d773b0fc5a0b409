//! How ten screens and the page of all parts look, held against pictures of how they
//! looked: `tests/fixtures/pictures/`. What a reader would see is refused: a style sheet
//! that is missing, something that moved by 8 pixels, another colour. `compare` says what
//! may differ, and why.
//!
//! Screens are those of a reader who has used the whole guide, on one day and at one minute
//! that never change. When something looks different on purpose, one command writes all
//! pictures again; `tests/README.md` tells it. Look at them before you commit them.

mod compare;
mod picture;
mod screens;

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use self::compare::{change, difference};
use self::picture::Picture;
use self::screens::{PARTS, SCREENS, Screen};
use crate::accessibility::examine;
use crate::accessibility::trees::{CLOCK, TODAY};
use crate::aloud::speaking;
use crate::harness::builds::TOP;
use crate::harness::{AXE, Files, Host, Options, PHONE, Page, setting, with_browser};
use crate::sheet::documents::usual;
use mesotherapy_guide::domain::day::Day;
use mesotherapy_guide::i18n::{LANGUAGES, Lang};

/// All stored pictures together, at most.
const LARGEST: u64 = 330 * 1024;

/// What is said where a picture is not as it was.
const ACCEPT: &str = "If that is meant: cargo xtask fixtures pictures";

fn stored(name: &str) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pictures");
    fixtures.join(format!("{name}.png"))
}

/// Where the pictures of a failure are put: beside what cargo builds.
fn shown(name: &str, what: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let folder = target.expect("it lies in the target folder").join("visual");
    folder.join(format!("{name}-{what}.png"))
}

/// The built site, whose letters are waited for, with the page of all parts.
fn files() -> Files {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("parts");
    let written = Command::new(env!("CARGO_BIN_EXE_prerender"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg("--parts")
        .arg(setting("GUIDE_DIST"))
        .arg(&folder)
        .status();
    assert!(written.expect("the prerender runs").success());
    let mut files = TOP.clone();
    for lang in &LANGUAGES {
        let path = format!("{}/parts/index.html", lang.tag);
        let page = fs::read(folder.join(&path)).expect("the page is written");
        files.insert(path, page);
    }
    for (name, content) in &mut files {
        if Path::new(name)
            .extension()
            .is_some_and(|kind| kind == "css")
        {
            // Letters that come late are left out of a visit, which no picture can foresee.
            let css = String::from_utf8_lossy(content);
            *content = css
                .replace("font-display:optional", "font-display:block")
                .into();
        }
    }
    files
}

/// A browser on these files, at the hour of the pictures.
fn options(host: &Host) -> Options {
    Options {
        offline: false,
        before_pages: speaking(CLOCK).before_pages,
        ..Options::served_by(host)
    }
}

/// A screen as it was photographed: one shot below the other.
type Shots = [Vec<u8>];

impl Page {
    /// Waits until all letters are there, and takes pictures of the page from its top down
    /// to `high`.
    async fn shoot(&self, screen: &Screen, high: u32) -> Vec<Vec<u8>> {
        // A multiple of the block, and no higher than a machine draws at once.
        const SHOT: u32 = 4_000;
        // Its name in the other language's script is in letters of this machine's own.
        let ready = "
            for (const name of document.querySelectorAll('.top [lang]')) name.style.opacity = 0;
            scrollTo(0, 0);
            return document.fonts.ready.then(() => document.fonts.size > 0)";
        self.until("the letters are there", ready, &[]).await;
        self.drawn().await;
        let mut shots = Vec::new();
        for y in (0..high).step_by(SHOT as usize) {
            let height = SHOT.min(high - y);
            let (x, wide) = screen.columns();
            let clip = json!({
                "clip": { "x": x, "y": y, "width": wide, "height": height, "scale": 1 },
                "captureBeyondViewport": true,
                "optimizeForSpeed": true,
            });
            let shot = self.devtools("Page.captureScreenshot", clip).await;
            shots.push(bytes(shot["data"].as_str().expect("a picture")));
        }
        shots
    }
}

/// Each of these screens with its picture.
async fn screens(page: &Page, screens: &[Screen], mut each: impl FnMut(&Screen, &Shots)) {
    let today = Day::parse(TODAY).expect("it is a day");
    page.open_page("en/about/").await;
    page.store(&usual(today).encode()).await;
    for screen in screens {
        page.load("404.html").await;
        page.see(screen.scheme).await;
        page.resize(screen.size).await;
        page.open_page(&format!("{}/{}", screen.lang, screen.path))
            .await;
        page.find("#title, h1").await;
        each(screen, &page.shoot(screen, screen.size.1).await);
    }
}

/// The page of all parts in a language, in every light, as high as it is.
async fn parts(page: &Page, lang: Lang, mut each: impl FnMut(&Screen, &Shots)) {
    for part in PARTS.iter().filter(|part| part.lang == lang.tag) {
        page.resize(part.size).await;
        match part.scheme {
            "forced" => page.see_forced("light").await,
            scheme => page.see(scheme).await,
        }
        page.load(&format!("{}/parts/", lang.tag)).await;
        page.find("#title").await;
        let high: u32 = page
            .read("return document.documentElement.scrollHeight", &[])
            .await;
        each(part, &page.shoot(part, high).await);
    }
}

/// Holds a screenshot against the stored picture; what has changed, in words.
fn changed(screen: &Screen, shots: &Shots) -> Option<String> {
    let name = &screen.name();
    let is = Picture::of_shots(shots, screen.block);
    let Some(was) = Picture::read(&stored(name)) else {
        return Some(format!("{name}: there is no such picture yet"));
    };
    let change = change(&was, &is)?;
    was.write(&shown(name, "was"));
    is.write(&shown(name, "is"));
    difference(&was, &is).write(&shown(name, "difference"));
    for (place, shot) in shots.iter().enumerate() {
        let file = shown(name, &format!("screen-{place}"));
        fs::write(file, shot).expect("the screenshot is put down");
    }
    let where_to = shown(name, "*");
    Some(format!("{name}: {change:?}, see {}", where_to.display()))
}

/// What stands in Base64.
fn bytes(text: &str) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut values = [0; 256];
    for (value, letter) in (0_u32..).zip(LETTERS) {
        values[usize::from(*letter)] = value;
    }
    let text = text.trim_end_matches('=').as_bytes();
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    for four in text.chunks(4) {
        let bits = four
            .iter()
            .fold(0, |bits, letter| bits << 6 | values[usize::from(*letter)]);
        let bits = bits << (6 * (4 - four.len()));
        bytes.extend(&bits.to_be_bytes()[1..four.len()]);
    }
    bytes
}

/// Fails where a screen is not as it was.
async fn look(shoot: impl AsyncFnOnce(&Page, &dyn Fn(&Screen, &Shots))) {
    let host = Host::start(files()).await;
    let wrong = RefCell::new(Vec::new());
    with_browser(options(&host), async |page: &Page| {
        shoot(page, &|screen, shots| {
            wrong.borrow_mut().extend(changed(screen, shots));
        })
        .await;
    })
    .await;
    let wrong = wrong.into_inner();
    assert!(
        wrong.is_empty(),
        "looks different:\n{}\n{ACCEPT}",
        wrong.join("\n")
    );
}

#[tokio::test]
async fn ten_screens_look_as_they_did() {
    look(async |page, each| screens(page, &SCREENS, each).await).await;
}

#[tokio::test]
async fn english_parts_look_as_they_did() {
    look(async |page, each| parts(page, &LANGUAGES[0], each).await).await;
}

#[tokio::test]
async fn arabic_parts_look_as_they_did() {
    look(async |page, each| parts(page, &LANGUAGES[1], each).await).await;
}

#[tokio::test]
#[ignore = "writes the pictures"]
async fn write_the_pictures() {
    let host = Host::start(files()).await;
    with_browser(options(&host), async |page: &Page| {
        let each = |screen: &Screen, shots: &Shots| {
            let file = stored(&screen.name());
            let is = Picture::of_shots(shots, screen.block);
            // One that shows the same stays as it is, byte for byte.
            let same = Picture::read(&file).is_some_and(|was| change(&was, &is).is_none());
            if !same {
                is.write(&file);
            }
        };
        screens(page, &SCREENS, each).await;
        for lang in &LANGUAGES {
            parts(page, lang, each).await;
        }
    })
    .await;
}

#[test]
fn pictures_are_small_and_each_is_of_a_screen() {
    let folder = stored("x");
    let folder = folder.parent().expect("it lies in a folder");
    let mut size = 0;
    let names: Vec<_> = SCREENS.iter().chain(&PARTS).map(Screen::name).collect();
    for entry in fs::read_dir(folder).expect("there are pictures") {
        let entry = entry.expect("the folder is readable");
        let name = entry.file_name().to_string_lossy().into_owned();
        let known = name
            .strip_suffix(".png")
            .is_some_and(|name| names.iter().any(|one| one == name));
        assert!(known, "{name} is of no screen");
        size += entry.metadata().expect("a file").len();
    }
    assert!(
        size <= LARGEST,
        "{size} bytes of pictures, at most {LARGEST}"
    );
}

#[test]
fn screens_are_of_every_language_size_and_light() {
    let mut seen: Vec<_> = SCREENS
        .iter()
        .map(|one| (one.lang, one.size, one.scheme))
        .collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 2 * 2 * 2);
}

#[test]
fn no_release_has_the_page_of_all_parts() {
    for dist in ["GUIDE_DIST", "GUIDE_SUB_DIST"] {
        let dist = PathBuf::from(setting(dist));
        for lang in &LANGUAGES {
            let page = dist.join(lang.tag).join("parts");
            assert!(!page.exists(), "{}", page.display());
        }
    }
}

async fn look_at_parts(lang: Lang) {
    let host = Host::start(files()).await;
    let options = Options {
        before_pages: Some(AXE.clone()),
        ..options(&host)
    };
    with_browser(options, async |page: &Page| {
        page.resize(PHONE).await;
        page.load(&format!("{}/parts/", lang.tag)).await;
        page.find("#title").await;
        examine(page, "all parts").await;
    })
    .await;
}

#[tokio::test]
async fn english_parts_have_no_barrier() {
    look_at_parts(&LANGUAGES[0]).await;
}

#[tokio::test]
async fn arabic_parts_have_no_barrier() {
    look_at_parts(&LANGUAGES[1]).await;
}

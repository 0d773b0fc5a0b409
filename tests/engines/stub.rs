//! A voice that only writes down what it is given, in the place of the browser's, and what
//! a test asks of it. The tests in Chromium use it too.
//!
//! Must not know: which page is read.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::harness::builds::{TOP, with_list};
use crate::harness::{Files, Host, Options, Page, with_browser};

/// A voice in the place of the browser's, of which every browser knows the same. `VOICES`
/// are those that it has at first.
const STUB: &str = "{
    window.Utterance = class extends EventTarget {
        constructor(text) {
            super();
            this.text = text;
            for (const name of ['end', 'error'])
                this.addEventListener(name, (event) => this['on' + name]?.(event));
        }
    };
    window.stub = {
        voices: VOICES, now: null, said: [], pending: false, onvoiceschanged: null,
        get speaking() { return this.now !== null; },
        getVoices() { return this.voices; },
        speak(utterance) {
            this.now = utterance;
            const { text, lang, rate, voice } = utterance;
            this.said.push({ text, lang, rate, voice: voice.lang, local: voice.localService });
        },
        // As browsers do: what is given up tells it, and late.
        cancel() {
            const given = this.now;
            this.now = null;
            if (given) setTimeout(() => given.dispatchEvent(new Event('error')));
        },
        end(how) {
            const ended = this.now;
            this.now = null;
            ended.dispatchEvent(new Event(how));
        },
        change(voices) {
            this.voices = voices;
            this.onvoiceschanged?.(new Event('voiceschanged'));
        },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: window.stub, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: window.Utterance, configurable: true });
}
";

/// What is marked: the words where the engine can mark them, else the whole block.
pub const MARKED: &str = "const marks = window.CSS?.highlights;
    const block = document.querySelector('[data-aloud]');
    if (!block) return '';
    return marks ? [...(marks.get('aloud') ?? [])].join('') : block.textContent";

/// Whether what is marked stands on the screen, clear of the bar.
pub const IN_VIEW: &str = "const marks = window.CSS?.highlights;
    const marked = marks ? [...(marks.get('aloud') ?? [])][0] : document.querySelector('[data-aloud]');
    const bar = document.getElementById('aloud');
    if (!marked || !bar) return false;
    const { top, bottom } = marked.getBoundingClientRect();
    return top >= 0 && (bottom <= bar.getBoundingClientRect().top || !marks)";

/// Something that was said.
#[derive(Debug, Deserialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// The language that it is said to be in.
    pub lang: String,
    /// How fast.
    pub rate: f64,
    /// The tag of the voice.
    pub voice: String,
    /// Whether that is the device's own.
    pub local: bool,
}

/// A voice as a browser lists it.
pub fn voice(tag: &str, local: bool) -> Value {
    json!({ "lang": tag, "localService": local, "default": false, "name": tag })
}

/// The script that puts the voice in the browser's place.
pub fn stub(voices: &[Value]) -> String {
    STUB.replace("VOICES", &json!(voices).to_string())
}

/// The site, in which something comes before the program: drivers of other engines run
/// nothing before a page does.
fn prepared(script: &str) -> Files {
    let mut files = TOP.clone();
    for (name, content) in &mut files {
        if name.starts_with("boot-") {
            content.splice(0..0, script.bytes());
        }
    }
    with_list(files)
}

/// Opens a browser whose voice only writes down what it is given.
pub async fn with_voices(voices: &[Value], test: impl AsyncFnOnce(&Page)) {
    with_script(&stub(voices), test).await;
}

/// Opens a browser that cannot speak.
pub async fn without_speech(test: impl AsyncFnOnce(&Page)) {
    let none = "Object.defineProperty(window, 'speechSynthesis', { value: undefined });\n";
    with_script(none, test).await;
}

async fn with_script(script: &str, test: impl AsyncFnOnce(&Page)) {
    let host = Host::start(prepared(script)).await;
    let options = Options {
        offline: false,
        ..Options::served_by(&host)
    };
    with_browser(options, test).await;
}

impl Page {
    /// Everything said so far.
    pub async fn said(&self) -> Vec<Said> {
        self.read("return window.stub.said", &[]).await
    }

    /// Waits until so many sentences were begun; gives the last of them.
    pub async fn until_said(&self, number: usize) -> Said {
        let said = "return window.stub.said.length >= arguments[0]";
        self.until(&format!("{number} sentences"), said, &[json!(number)])
            .await;
        let mut all = self.said().await;
        assert_eq!(all.len(), number, "{all:?}");
        all.pop().expect("something was said")
    }

    /// The voice came to the end of the sentence, or failed.
    pub async fn ends(&self, how: &str) {
        self.run("window.stub.end(arguments[0])", &[json!(how)])
            .await;
    }

    /// Lets the voice come to the end of all there is; the words of all of it.
    pub async fn read_to_the_end(&self) -> Vec<String> {
        self.run("while (window.stub.now) window.stub.end('end')", &[])
            .await;
        self.find_none("#aloud").await;
        self.said()
            .await
            .into_iter()
            .map(|said| said.text)
            .collect()
    }

    /// Waits until there is no such element.
    pub async fn find_none(&self, css: &str) {
        let none = "return !document.querySelector(arguments[0])";
        self.until(&format!("there is no {css}"), none, &[json!(css)])
            .await;
    }

    /// Waits until nobody reads and nothing is marked.
    pub async fn until_read_no_more(&self) {
        self.find_none("#aloud").await;
        let silent: bool = self.read("return window.stub.now === null", &[]).await;
        assert!(silent, "it is silent");
        assert_eq!(self.read::<String>(MARKED, &[]).await, "");
    }

    /// Waits until it holds, and is silent.
    pub async fn until_held(&self, on: &str) {
        let held = "return document.getElementById('aloud-pause')?.textContent === arguments[0]";
        self.until("it can go on", held, &[json!(on)]).await;
        let silent: bool = self.read("return window.stub.now === null", &[]).await;
        assert!(silent, "it is silent");
    }
}

//! Speech, by a voice that the device has itself.
//!
//! What a voice of the network says is sent there, so none is ever used. On the server, and
//! where the browser has no voice: nothing is said. Must not know: what is read, or why.

use std::cell::RefCell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::promise::part;

/// How long a browser may take to fall silent, in milliseconds: asked to speak before, some
/// drop the new words with the old.
const SILENCE: i32 = 100;

/// Hears whether the words were said to their end.
type Then = Box<dyn FnOnce(bool)>;

thread_local! {
    /// What is being said. Kept here, because Chromium forgets what nobody holds, and never
    /// tells that it ended.
    static NOW: RefCell<Option<(SpeechSynthesisUtterance, Then)>> = const { RefCell::new(None) };
    /// Hears the end of everything that is said.
    static ENDED: Closure<dyn FnMut(web_sys::Event)> = Closure::new(ended);
}

/// Who is to speak: a language, by what its voices are called.
#[derive(Clone, Copy, Debug)]
pub struct Speaker {
    /// How the tag of a voice begins.
    pub names: &'static [&'static str],
    /// Which of several is best.
    pub locale: &'static str,
}

/// A voice as a browser lists it.
#[derive(Debug)]
struct Listed {
    tag: String,
    /// Whether it is the device's own.
    local: bool,
    /// Whether it is the one that the reader chose.
    chosen: bool,
}

impl Speaker {
    fn speaks(self, tag: &str) -> bool {
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        self.names
            .iter()
            .any(|name| first.eq_ignore_ascii_case(name))
    }

    /// The place of the best voice in a list: the device's own alone, the reader's choice
    /// before that of the place, and that before any.
    fn best(self, voices: &[Listed]) -> Option<usize> {
        let mut best = None;
        for (place, voice) in voices.iter().enumerate() {
            if !voice.local || !self.speaks(&voice.tag) {
                continue;
            }
            let here = voice
                .tag
                .replace('_', "-")
                .eq_ignore_ascii_case(self.locale);
            let rank = (voice.chosen, here);
            if best.is_none_or(|(most, _)| rank > most) {
                best = Some((rank, place));
            }
        }
        best.map(|(_, place)| place)
    }
}

/// What speaks, where there is something.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = super::window()?;
    Some(part(&window, "speechSynthesis")?.unchecked_into())
}

fn voice(synthesis: &SpeechSynthesis, speaker: Speaker) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices();
    let voices: Vec<SpeechSynthesisVoice> = voices.iter().map(JsCast::unchecked_into).collect();
    let listed = |voice: &SpeechSynthesisVoice| Listed {
        tag: voice.lang(),
        local: voice.local_service(),
        chosen: voice.default(),
    };
    let best = speaker.best(&voices.iter().map(listed).collect::<Vec<_>>())?;
    voices.into_iter().nth(best)
}

/// Whether the device has a voice of its own for a language. Browsers may learn that late.
pub fn has_voice(speaker: Speaker) -> bool {
    synthesis().is_some_and(|synthesis| voice(&synthesis, speaker).is_some())
}

/// Hears when there are other voices.
pub fn on_voices(heard: impl FnMut() + 'static) {
    let Some(synthesis) = synthesis() else { return };
    let heard = Closure::<dyn FnMut()>::new(heard).into_js_value();
    // Not every browser lets it be listened to, but all call this.
    let _ = js_sys::Reflect::set(&synthesis, &JsValue::from_str("onvoiceschanged"), &heard);
}

/// Says words, and nothing else any more. `then` hears whether they were said to their end;
/// it hears nothing once something else is said or nothing more.
pub fn say(speaker: Speaker, words: &str, rate: f32, then: Then) {
    let busy = hush();
    let Some(synthesis) = synthesis() else { return };
    let Some(voice) = voice(&synthesis, speaker) else {
        return then(false);
    };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else {
        return then(false);
    };
    utterance.set_lang(&voice.lang().replace('_', "-"));
    utterance.set_voice(Some(&voice));
    utterance.set_rate(rate);
    ENDED.with(|ended| {
        let ended = Some(ended.as_ref().unchecked_ref());
        utterance.set_onend(ended);
        utterance.set_onerror(ended);
    });
    NOW.set(Some((utterance.clone(), then)));
    if !busy {
        // In the tap itself: before one, iPhones say nothing.
        return synthesis.speak(&utterance);
    }
    super::listen::later(SILENCE, move || {
        if is_now(&utterance) {
            synthesis.speak(&utterance);
        }
    });
}

/// Says nothing more; whether something was being said.
pub fn hush() -> bool {
    NOW.take();
    let Some(synthesis) = synthesis() else {
        return false;
    };
    let busy = synthesis.speaking() || synthesis.pending();
    if busy {
        synthesis.cancel();
    }
    busy
}

fn is_now(thing: &JsValue) -> bool {
    NOW.with_borrow(|now| {
        let now: Option<&JsValue> = now.as_ref().map(|(utterance, _)| utterance.as_ref());
        now == Some(thing)
    })
}

fn ended(event: web_sys::Event) {
    // What was given up also ends, and tells it late.
    if event.target().is_some_and(|target| is_now(&target))
        && let Some((_, then)) = NOW.take()
    {
        then(event.type_() == "end");
    }
}

#[cfg(test)]
mod tests {
    use super::{Listed, Speaker};

    const ARABIC: Speaker = Speaker {
        names: &["ar", "arb"],
        locale: "ar-EG",
    };

    fn voice(tag: &str, local: bool, chosen: bool) -> Listed {
        let tag = tag.to_owned();
        Listed { tag, local, chosen }
    }

    #[test]
    fn a_voice_is_known_by_every_form_of_its_tag() {
        for tag in ["ar", "ar-EG", "ar_EG", "AR-sa", "arb", "arb-XA"] {
            assert_eq!(ARABIC.best(&[voice(tag, true, false)]), Some(0), "{tag}");
        }
        for tag in ["", "en-US", "arc", "fa-AR", "a"] {
            assert_eq!(ARABIC.best(&[voice(tag, true, false)]), None, "{tag}");
        }
    }

    #[test]
    fn a_voice_of_the_network_is_never_used() {
        let network = voice("ar-EG", false, true);
        assert_eq!(ARABIC.best(&[network]), None);
        let list = [voice("ar-EG", false, true), voice("ar-SA", true, false)];
        assert_eq!(ARABIC.best(&list), Some(1));
    }

    #[test]
    fn the_reader_s_choice_comes_before_the_place_and_that_before_the_order() {
        let mut list = vec![voice("ar-SA", true, false), voice("ar_EG", true, false)];
        assert_eq!(ARABIC.best(&list), Some(1));
        list.push(voice("ar-MA", true, true));
        assert_eq!(ARABIC.best(&list), Some(2));
        assert_eq!(ARABIC.best(&list[..1]), Some(0));
    }
}

//! What no reader's browser may see: a console message that the test did not
//! announce, a request to another origin, something refused by the policy.
//!
//! Must not know: which test it is.

use serde_json::Value;
use url::Url;

/// A line of the browser's console: level, then what was said.
pub type Line = (String, String);

/// The lines of a browser log.
pub fn lines(log: &Value) -> Vec<Line> {
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .map(|entry| (text(entry, "level"), text(entry, "message")))
        .collect()
}

/// Every address that a performance log says was asked for.
pub fn requests(log: &Value) -> Vec<String> {
    let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
        .filter(|event| event["message"]["method"] == "Network.requestWillBeSent")
        .filter_map(|event| {
            let url = &event["message"]["params"]["request"]["url"];
            Some(url.as_str()?.to_owned())
        })
        .collect()
}

/// What is wrong with a console: lines nobody announced, and announced lines
/// that never came. A refusal by the policy is a line at the level of an error.
pub fn console_faults(lines: &[Line], announced: &[String]) -> Vec<String> {
    let is_announced = |text: &str| announced.iter().any(|part| text.contains(part.as_str()));
    let unasked = lines
        .iter()
        .filter(|(_, text)| !is_announced(text))
        .map(|(level, text)| format!("console, {level}: {text}"));
    let missing = announced
        .iter()
        .filter(|part| !lines.iter().any(|(_, text)| text.contains(part.as_str())))
        .map(|part| format!("the console never said: {part}"));
    unasked.chain(missing).collect()
}

/// Requests that left the origin of `site`. A `data:` address asks nobody.
pub fn origin_faults(requests: &[String], site: &str) -> Vec<String> {
    let origin = |url: &str| Url::parse(url).map(|url| url.origin());
    let home = origin(site).expect("the site's address is one");
    requests
        .iter()
        .filter(|url| !url.starts_with("data:"))
        .filter(|url| !origin(url).is_ok_and(|origin| origin == home))
        .map(|url| format!("asked of another origin: {url}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{console_faults, origin_faults, requests};
    use serde_json::json;

    fn strings(all: &[&str]) -> Vec<String> {
        all.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn a_line_must_be_announced_and_an_announced_line_must_come() {
        let line = |text: &str| ("INFO".to_owned(), text.to_owned());
        assert!(console_faults(&[line("x not started: y")], &strings(&["not started"])).is_empty());
        assert_eq!(console_faults(&[line("x")], &[]).len(), 1);
        assert_eq!(console_faults(&[], &strings(&["x"])).len(), 1);
    }

    #[test]
    fn another_port_is_another_origin() {
        let asked = strings(&[
            "http://127.0.0.1:1/a",
            "data:,",
            "http://127.0.0.1:2/a",
            "https://x.example/",
        ]);
        assert_eq!(origin_faults(&asked, "http://127.0.0.1:1/").len(), 2);
    }

    #[test]
    fn requests_are_found_among_the_events() {
        let event = |method: &str| {
            let params = json!({ "request": { "url": "http://a/" } });
            let message = json!({ "message": { "method": method, "params": params } });
            json!({ "message": message.to_string() })
        };
        let log = json!([
            event("Network.requestWillBeSent"),
            event("Network.dataReceived")
        ]);
        assert_eq!(requests(&log), ["http://a/"]);
    }
}

//! What a page may load and run, and the one script that stands in each.
//!
//! Must not know: what else a head says.

use anyhow::{Result, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use sha2::{Digest, Sha256};

/// What every page may load and run: this origin's files and nothing else, and no style, and
/// no script that runs, that stands in the page itself, but `early.js`, by its hash.
///
/// The manifest is let in by `default-src`, and what else that would let in is refused by
/// name: `WebKitGTK` does not know `manifest-src` and writes an error on each page that has it.
/// Hosts send a stricter one, which has.
pub const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' \
    'sha256-SwFucD8W+xxZYK/JsUrOYGEDDnokaFTzcSFqxi9ATtw='; style-src 'self'; \
    img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; \
    child-src 'none'; frame-src 'none'; media-src 'none'; object-src 'none'; \
    base-uri 'none'; form-action 'none'";

/// The script that stands in every page, if it is the one that the policy lets run.
pub fn early(script: String) -> Result<String> {
    let hash = BASE64.encode(Sha256::digest(&script));
    ensure!(
        POLICY.contains(&format!(" 'sha256-{hash}'")),
        "the policies allow another `early.js`: write 'sha256-{hash}' into `POLICY` in {} \
         and into _headers, .htaccess and nginx.conf in public/hosts",
        file!()
    );
    ensure!(!script.contains("</"), "`early.js` would end its element");
    Ok(script)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::POLICY;

    /// The directives of a policy and what each allows.
    fn directives(policy: &str) -> BTreeMap<&str, &str> {
        let parts = policy.split("; ");
        parts.filter_map(|part| part.split_once(' ')).collect()
    }

    /// What hosts send is the same for each thing that a page loads, refuses all that it
    /// does not name, and says what only a header can. That the files of the other hosts
    /// say the same is the matter of `tests/hosts`.
    #[test]
    fn hosts_send_the_policy_of_the_pages() {
        let headers = include_str!("../../../public/hosts/_headers");
        let sent: Vec<_> = headers
            .lines()
            .filter_map(|line| line.trim().strip_prefix("Content-Security-Policy: "))
            .collect();
        assert_eq!(sent.len(), 1);
        let mut sent = directives(sent[0]);
        let own = [
            ("default-src", "'none'"),
            ("manifest-src", "'self'"),
            ("frame-ancestors", "'none'"),
        ];
        for (name, value) in own {
            assert_eq!(sent.remove(name), Some(value), "{name}");
        }
        let mut pages = directives(POLICY);
        // By this the manifest comes in, so all else must be named: a new kind of thing
        // that browsers can load needs its line here.
        assert_eq!(pages.remove("default-src"), Some("'self'"));
        let refused = ["child-src", "frame-src", "media-src", "object-src"];
        for name in refused {
            assert_eq!(pages.remove(name), Some("'none'"), "{name}");
        }
        assert!(!pages.contains_key("manifest-src"));
        assert_eq!(sent, pages);
    }
}

//! Reading version numbers out of what programs answer to `--version`.

use std::fmt;

/// A version number as a program prints it: `0.21.14`, `132`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// Whether this is exactly the version `text`.
    pub fn is(&self, text: &str) -> bool {
        self.0 == text
    }

    /// The first number: `156` of `156.0.8078.79`.
    pub fn major(&self) -> u32 {
        // `first_in` lets nothing in that does not begin with a digit; a number
        // past 32 bits is no version of anything, and older than everything.
        let digits: String = self.0.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The first version number in the first line of `text`.
pub fn first_in(text: &str) -> Option<Version> {
    let words = text.lines().next()?.split_whitespace();
    words
        .map(|word| word.trim_start_matches("version_").trim_start_matches('v'))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .map(|word| {
            Version(
                word.trim_end_matches(|c: char| !c.is_alphanumeric())
                    .to_owned(),
            )
        })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where it fails")]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        first_in(text).unwrap()
    }

    #[test]
    fn every_tool_answers_in_its_own_way() {
        assert!(version("trunk 0.21.14\n").is("0.21.14"));
        assert!(version("wasm-bindgen 0.2.130 (abc123)\n").is("0.2.130"));
        assert_eq!(version("wasm-opt version 132 (version_132)").major(), 132);
        assert_eq!(version("wasm-opt version_108").major(), 108);
        assert_eq!(
            version("Chromium 156.0.8078.79 built on Debian").major(),
            156
        );
        assert_eq!(
            version("ChromeDriver 156.0.8078.79 (0a1b-refs/heads/x)").major(),
            156
        );
        assert!(version("v20.20.2").is("20.20.2"));
    }

    #[test]
    fn what_is_no_version_is_none() {
        assert_eq!(first_in(""), None);
        assert_eq!(first_in("command not found"), None);
    }

    #[test]
    fn versions_are_compared_whole() {
        assert!(!version("trunk 0.21.14-beta.1").is("0.21.14"));
        assert!(!version("trunk 0.21.1").is("0.21.14"));
    }
}

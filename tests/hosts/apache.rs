//! Reads `.htaccess` as far as ours goes: headers for all files, headers for files whose
//! name has a form, and types by extension.
//!
//! Must not know: what is in it.

use regex::Regex;

use crate::Headers;

/// What the file says of headers, in the order in which the host applies it.
pub struct Apache {
    /// For which names, which header, which value.
    headers: Vec<(Option<Regex>, String, String)>,
    types: Vec<(String, Vec<String>)>,
    charset: (String, Vec<String>),
    /// What each ending of a compressed file is called: `br` for `.br`.
    pub encodings: Vec<(String, String)>,
    /// What a browser must take, and the ending of the file that it is then sent. None of
    /// them is sent where there is no such file.
    pub compressed: Vec<(String, String)>,
    /// What answers differ by.
    pub vary: Option<String>,
}

/// Reads the file.
pub fn read(text: &str) -> Apache {
    let mut apache = Apache {
        headers: Vec::new(),
        types: Vec::new(),
        charset: (String::new(), Vec::new()),
        encodings: Vec::new(),
        compressed: Vec::new(),
        vary: None,
    };
    // The conditions of the rule to come.
    let (mut taken, mut there) = (None, None);
    let mut names: Option<Regex> = None;
    for line in text.lines().map(str::trim) {
        let words: Vec<_> = line.split(' ').collect();
        match words.as_slice() {
            ["<FilesMatch", pattern] => {
                let pattern = pattern.trim_end_matches('>').trim_matches('"');
                names = Some(Regex::new(pattern).expect("a pattern"));
            }
            ["</FilesMatch>"] => names = None,
            // `always`: also with the page for unknown addresses, and with redirects.
            ["Header", "set", name, ..] | ["Header", "always", "set", name, ..] => {
                let (_, value) = line.split_once('"').expect("values stand in quotes");
                let value = value.strip_suffix('"').expect("a quote is closed");
                let row = (names.clone(), name.to_lowercase(), value.to_owned());
                apache.headers.push(row);
            }
            ["AddType", kind, extensions @ ..] => {
                let extensions = extensions.iter().map(ToString::to_string).collect();
                apache.types.push(((*kind).to_owned(), extensions));
            }
            ["AddCharset", charset, extensions @ ..] => {
                let extensions = extensions.iter().map(ToString::to_string).collect();
                apache.charset = ((*charset).to_owned(), extensions);
            }
            ["AddEncoding", name, ending] => {
                let row = ((*name).to_owned(), (*ending).to_owned());
                apache.encodings.push(row);
            }
            ["RewriteCond", "%{HTTP:Accept-Encoding}", name] => taken = Some((*name).to_owned()),
            ["RewriteCond", file, "-f"] => {
                there = file.strip_prefix("%{REQUEST_FILENAME}").map(str::to_owned);
            }
            ["RewriteRule", "^(.+)$", target, "[L]"] => {
                let ending = target.strip_prefix("$1").expect("the same name").to_owned();
                assert_eq!(
                    there.take().as_ref(),
                    Some(&ending),
                    "only where there is one"
                );
                let taken = taken.take().expect("a browser takes it");
                apache.compressed.push((taken, ending));
            }
            ["Header", "merge", "Vary", ..] => {
                apache.vary = line.split('"').nth(1).map(str::to_owned);
            }
            _ => {}
        }
    }
    apache
}

impl Apache {
    /// How long a file of this name may be kept.
    pub fn cached(&self, path: &str) -> Option<String> {
        let file = path.rsplit('/').next().unwrap_or_default();
        self.headers_of(file).remove("cache-control")
    }

    fn headers_of(&self, file: &str) -> Headers {
        let mut sent = Headers::new();
        // What holds for some names comes after what holds for all, and wins.
        for general in [true, false] {
            for (names, name, value) in &self.headers {
                let meant = names.as_ref().is_none_or(|names| names.is_match(file));
                if names.is_none() == general && meant {
                    sent.insert(name.clone(), value.clone());
                }
            }
        }
        sent
    }

    /// What is sent for an address.
    pub fn of(&self, path: &str) -> Headers {
        let file = path.rsplit('/').next().unwrap_or_default();
        let file = if file.is_empty() { "index.html" } else { file };
        let mut sent = self.headers_of(file);
        let (_, extension) = file.rsplit_once('.').expect("files have extensions");
        let extension = format!(".{extension}");
        let found = |extensions: &[String]| extensions.contains(&extension);
        if let Some((kind, _)) = self.types.iter().find(|(_, kinds)| found(kinds)) {
            let (charset, texts) = &self.charset;
            let charset = if found(texts) {
                format!("; charset={charset}")
            } else {
                String::new()
            };
            sent.insert("content-type".to_owned(), format!("{kind}{charset}"));
        }
        sent
    }
}

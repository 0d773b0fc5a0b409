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
}

/// Reads the file.
pub fn read(text: &str) -> Apache {
    let mut apache = Apache {
        headers: Vec::new(),
        types: Vec::new(),
        charset: (String::new(), Vec::new()),
    };
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
            _ => {}
        }
    }
    apache
}

impl Apache {
    /// What is sent for an address.
    pub fn of(&self, path: &str) -> Headers {
        let file = path.rsplit('/').next().unwrap_or_default();
        let file = if file.is_empty() { "index.html" } else { file };
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

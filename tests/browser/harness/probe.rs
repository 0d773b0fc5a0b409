//! Scripts that look at a page, shared by several tests.
//!
//! Must not know: which page it is.

use serde_json::{Value, json};

use super::Page;

/// Defines `words(root, skip)`: every piece of text and every address of a link
/// below `root` in order, without what stands inside an element that `skip`
/// selects. White space does not matter, nor whether something can be seen.
pub const WORDS: &str = r"
    const words = (root, skip) => {
        const found = [];
        const visit = (node) => {
            if (node.nodeType === Node.TEXT_NODE) {
                const text = node.data.replace(/\s+/g, ' ').trim();
                if (text) found.push(text);
            } else if (node.nodeType === Node.ELEMENT_NODE) {
                if (skip && node.matches(skip)) return;
                if (node.hasAttribute('href')) found.push('-> ' + node.getAttribute('href'));
                node.childNodes.forEach(visit);
            }
        };
        visit(root);
        return found;
    };
";

/// Defines `painted(colour)`, its red, green, blue and opacity as the browser paints it, and
/// `contrast(one, two)` as WCAG counts it.
pub const CONTRAST: &str = "
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const painted = (colour) => {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        return pen.getImageData(0, 0, 1, 1).data;
    };
    const light = (colour) => {
        const [red, green, blue] = [...painted(colour)].map((part) => part / 255)
            .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, two) => {
        const [less, more] = [light(one), light(two)].sort((a, b) => a - b);
        return (more + 0.05) / (less + 0.05);
    };";

impl Page {
    /// Every piece of text and every link inside the app's root element, without
    /// what `skip` selects.
    pub async fn words(&self, skip: &str) -> Vec<String> {
        let script = format!("{WORDS} return words(document.getElementById('app'), arguments[0])");
        self.read(&script, &[json!(skip)]).await
    }

    /// The same of a page as it lies on the server, before any script.
    pub async fn words_on_server(&self, path: &str, skip: &str) -> Vec<String> {
        let script = format!(
            "{WORDS} return fetch(arguments[0]).then((answer) => answer.text()).then((html) => {{
                const page = new DOMParser().parseFromString(html, 'text/html');
                return words(page.getElementById('app'), arguments[1]);
            }})"
        );
        self.read(&script, &[json!(self.address(path)), json!(skip)])
            .await
    }

    /// The text of an element, as it is drawn.
    pub async fn text_of(&self, css: &str) -> String {
        self.find(css).await;
        let script =
            "return document.querySelector(arguments[0]).innerText.replace(/\\s+/g, ' ').trim()";
        self.read(script, &[json!(css)]).await
    }

    /// Opens everything that is folded.
    pub async fn unfold(&self) {
        let open = "document.querySelectorAll('details').forEach((d) => { d.open = true })";
        self.run(open, &[]).await;
    }

    /// How many elements there are.
    pub async fn count(&self, css: &str) -> usize {
        let script = "return document.querySelectorAll(arguments[0]).length";
        self.read(script, &[json!(css)]).await
    }

    /// Waits until the heading of the page says this.
    pub async fn until_heading(&self, words: &str) {
        let script = "const title = document.getElementById('title');
            return title && title.textContent.trim() === arguments[0]";
        let what = format!("the heading is “{words}”");
        self.until(&what, script, &[json!(words)]).await;
    }

    /// Waits until the element with this id has the focus.
    pub async fn until_focus(&self, id: &str) {
        let script = "return document.activeElement?.id === arguments[0]";
        self.until(&format!("#{id} has the focus"), script, &[json!(id)])
            .await;
    }

    /// Follows a link inside the app to a path below the site, whether or not one
    /// stands on the page, and waits until the page is shown.
    pub async fn follow(&self, path: &str) {
        let script = "const link = document.createElement('a');
            link.href = arguments[0];
            document.body.append(link);
            link.click();
            link.remove()";
        self.run(script, &[json!(self.address(path))]).await;
        self.until_path(path).await;
    }

    /// Waits until the address is this path below the site, and drawn.
    pub async fn until_path(&self, path: &str) {
        let script = "return location.href === arguments[0]";
        let what = format!("the address is {path}");
        self.until(&what, script, &[json!(self.address(path))])
            .await;
        self.drawn().await;
    }

    /// Marks the document shown, so that [`Page::is_same_document`] can tell.
    pub async fn mark_document(&self) {
        self.run("window.sameDocument = true", &[]).await;
    }

    /// Whether no document was loaded since it was marked.
    pub async fn is_same_document(&self) -> bool {
        self.read("return window.sameDocument === true", &[]).await
    }

    /// What lies in the guide's storage, as JSON; null when nothing does.
    pub async fn stored(&self) -> Value {
        let script = "return JSON.parse(localStorage.getItem('mesotherapy-guide:document'))";
        self.read(script, &[]).await
    }

    /// Puts a text into the guide's storage, for the next page.
    pub async fn put(&self, text: &str) {
        let script = "localStorage.setItem('mesotherapy-guide:document', arguments[0])";
        self.run(script, &[json!(text)]).await;
    }

    /// Puts a text into the guide's storage, then loads the page again.
    pub async fn store(&self, text: &str) {
        self.put(text).await;
        self.reload().await;
    }
}

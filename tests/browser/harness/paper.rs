//! Prints the page shown as the browser would, and reads the file back: how many
//! sheets there are, and the letters on them in the order in which an eye reads.
//!
//! Must not know: what stands on a page of the guide.

use serde_json::{Value, json};

use super::Page;

/// Defines `letters(file, toLeft, sides)`: what stands on each sheet of the paper, column
/// after column, of which there are so many, and line after line, read towards the left or
/// the right. Each glyph is placed by the
/// file's own matrices and named by its table of characters; a ligature names
/// several. Words are not parted: how wide a space is, nobody can tell.
const READ: &str = r"
    const unpack = async (bytes) => {
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
        return new TextDecoder('latin1').decode(await new Response(stream).arrayBuffer());
    };
    const parts = async (file) => {
        const found = new Map();
        for (const [, number, head, start] of file.matchAll(/(\d+) 0 obj\s*([^]*?)(endobj|stream\r?\n)/g)) {
            found.set(number, { head });
            if (!start.startsWith('stream')) continue;
            const at = file.indexOf(start, file.indexOf(`\n${number} 0 obj`)) + start.length;
            const body = file.slice(at, at + Number(head.match(/\/Length (\d+)/)[1]));
            const bytes = Uint8Array.from(body, (letter) => letter.charCodeAt(0));
            found.get(number).text = head.includes('FlateDecode') ? await unpack(bytes).catch(() => '') : body;
        }
        return found;
    };
    const word = (hex) => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
    const characters = (table) => {
        const known = new Map();
        for (const [, rows] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
            for (const [, code, to] of rows.matchAll(/<(\w+)> <(\w+)>/g)) known.set(parseInt(code, 16), word(to));
        for (const [, rows] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
            for (const [, from, to, first] of rows.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
                for (let code = parseInt(from, 16), n = 0; code <= parseInt(to, 16); code++, n++)
                    known.set(code, String.fromCharCode(parseInt(first, 16) + n));
        return known;
    };
    const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) =>
        [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
    const glyphs = (content, fonts) => {
        const found = [], saved = [];
        let place = [1, 0, 0, 1, 0, 0], line = place, font, wide = 2;
        let numbers = [], whole;
        const tokens = /\/Span\s*<<\s*\/ActualText <\w+>\s*>>|<[0-9A-Fa-f]*>|\/[^\s<>\[\]\/()]+|[-+.\d]+|[A-Za-z*']+/g;
        for (const [token] of content.matchAll(tokens)) {
            if (/^[-+.\d]/.test(token)) { numbers.push(Number(token)); continue; }
            if (token === 'q') saved.push(place);
            else if (token === 'Q') place = saved.pop() ?? place;
            else if (token === 'cm') place = times(numbers, place);
            else if (token === 'BT') line = [1, 0, 0, 1, 0, 0];
            else if (token === 'Tm') line = numbers;
            else if (token === 'Td') line = times([1, 0, 0, 1, ...numbers], line);
            else if (token.startsWith('/Span<')) whole = { is: word(token.match(/<FEFF(\w*)>/)[1]) };
            else if (token === 'EMC' && whole) { found.push(whole); whole = undefined; }
            else if (fonts.has(token)) font = fonts.get(token);
            else if (token.startsWith('<') && font) {
                const [, , , , x, y] = times(line, place);
                // A letter with its marks is drawn as several glyphs and named once.
                if (whole) Object.assign(whole, { x, y });
                else for (const code of token.slice(1, -1).match(font.wide ? /.{4}/g : /.{2}/g) ?? [])
                    found.push({ x, y, is: font.known.get(parseInt(code, 16)) ?? '' });
            }
            numbers = [];
        }
        return found;
    };
    const letters = async (encoded, toLeft, sides) => {
        const file = atob(encoded);
        const found = await parts(file);
        const sheets = [];
        for (const { head } of found.values()) {
            if (!/\/Type \/Page\b(?!s)/.test(head)) continue;
            const fonts = new Map();
            for (const [, name, number] of head.match(/\/Font <<([^>]*)>>/)[1].matchAll(/(\/F\d+) (\d+) 0 R/g)) {
                const font = found.get(number).head;
                const table = font.match(/\/ToUnicode (\d+) 0 R/);
                fonts.set(name, { wide: font.includes('/Type0'), known: characters(table ? found.get(table[1]).text : '') });
            }
            const content = found.get(head.match(/\/Contents (\d+) 0 R/)[1]).text;
            const drawn = glyphs(content, fonts);
            const column = ({ x }) => Math.min(sides - 1, Math.max(0, Math.floor(x * sides / 595)));
            const columns = Array.from({ length: sides }, (_, at) => drawn.filter((glyph) => column(glyph) === at));
            let all = '';
            for (const column of toLeft ? columns.reverse() : columns) {
                const lines = new Map();
                for (const glyph of column) {
                    const y = [...lines.keys()].find((y) => Math.abs(y - glyph.y) < 3) ?? glyph.y;
                    lines.set(y, [...(lines.get(y) ?? []), glyph]);
                }
                for (const [, line] of [...lines].sort(([a], [b]) => b - a))
                    all += line.sort((a, b) => toLeft ? b.x - a.x : a.x - b.x).map(({ is }) => is).join('');
            }
            sheets.push(all);
        }
        return sheets;
    };
";

/// What the browser printed.
pub struct Printed(Value);

impl Page {
    /// Prints the page shown.
    pub async fn printed(&self) -> Printed {
        let paper = json!({ "preferCSSPageSize": true, "printBackground": false });
        let file = self.devtools("Page.printToPDF", paper).await;
        Printed(file["data"].clone())
    }

    /// How many sheets of paper it is.
    pub async fn sheets(&self, printed: &Printed) -> usize {
        // Chromium writes one uncompressed object for every page.
        let count = r"return (atob(arguments[0]).match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length";
        self.read(count, std::slice::from_ref(&printed.0)).await
    }

    /// Fails unless every sheet has the size of A4, 210 by 297 mm, to half a millimetre.
    pub async fn is_a4(&self, printed: &Printed) {
        let boxes = r"return [...atob(arguments[0]).matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)]
            .map(([, sides]) => sides.trim().split(/\s+/).map(Number))";
        let boxes: Vec<[f64; 4]> = self.read(boxes, std::slice::from_ref(&printed.0)).await;
        assert!(!boxes.is_empty(), "the file names no size of paper");
        for [left, bottom, right, top] in boxes {
            let millimetres = |points: f64| points * 25.4 / 72.0;
            let (wide, high) = (millimetres(right - left), millimetres(top - bottom));
            assert!(
                (wide - 210.0).abs() < 0.5 && (high - 297.0).abs() < 0.5,
                "{wide:.1} by {high:.1} mm"
            );
        }
    }

    /// The letters on paper of two columns, read towards the left or the right.
    pub async fn letters(&self, printed: &Printed, to_left: bool) -> String {
        self.letters_of(printed, to_left, 2).await.concat()
    }

    /// The letters on each sheet, in lines over its whole width.
    pub async fn lines(&self, printed: &Printed, to_left: bool) -> Vec<String> {
        self.letters_of(printed, to_left, 1).await
    }

    async fn letters_of(&self, printed: &Printed, to_left: bool, sides: u32) -> Vec<String> {
        let script = format!("{READ} return letters(...arguments)");
        let arguments = [printed.0.clone(), json!(to_left), json!(sides)];
        self.read(&script, &arguments).await
    }
}

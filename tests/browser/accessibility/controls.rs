//! What is pressed and filled in can be seen for what it is: its frame, whether it is chosen,
//! and whether it has the focus. The same by day, by night and in the reader's own colours.
//! And no field lets the browser fill in who the reader is, because none asks.
//!
//! Must not know: which page it is.

use crate::harness::{CONTRAST, Page};

/// What cannot be seen of controls. A box that is not drawn is judged by its label. Controls
/// of one kind, by their classes and where they stand, are looked at once. A button that is
/// nothing but words is told by its words: no criterion asks a frame of it.
const CONTROLS: &str = "
    const found = new Set();
    const say = (what, element) => found.add(what + ': ' + element.outerHTML.slice(0, 140));
    const style = (element, part) => getComputedStyle(element, part);
    const seen = (element) => element.checkVisibility({ visibilityProperty: true });
    const clear = (colour) => painted(colour)[3] < 128;
    const ground = (element) => {
        for (let one = element; one; one = one.parentElement)
            if (!clear(style(one).backgroundColor)) return style(one).backgroundColor;
        return 'Canvas';
    };
    const stands = (colour, on) => !clear(colour) && contrast(colour, on) >= 3;
    const sides = ['Top', 'Right', 'Bottom', 'Left'];
    const framed = (own, on) => sides.some((side) => parseFloat(own[`border${side}Width`]) >= 1
        && stands(own[`border${side}Color`], on));
    const LOOK = ['fontWeight', 'textDecorationLine', 'color', 'backgroundColor',
        ...sides.flatMap((side) => ['Width', 'Style', 'Color'].map((what) => `border${side}${what}`))];
    const look = (element) => LOOK.map((name) => style(element)[name]).join();
    const ring = (element) => ['Style', 'Width', 'Color'].map((what) => style(element)[`outline${what}`]).join();
    const kind = (element) => [element.localName, element.type, element.checked, element.className,
        element.parentElement.className, element.closest('[id], section, form, nav')?.className].join();
    const known = new Set();
    const before = document.activeElement;
    const visible = before.matches(':focus-visible');
    const [x, y] = [scrollX, scrollY];
    const shown = document.querySelector('dialog:modal') ?? document;
    const all = 'a[href], button, input, select, textarea, summary, [tabindex=\"0\"]';
    for (const element of shown.querySelectorAll(all)) {
        if (!seen(element) || element.disabled || known.has(kind(element))) continue;
        known.add(kind(element));
        const drawn = style(element).opacity !== '0';
        const target = drawn ? element : element.labels[0];
        const own = style(target);
        const ticks = ['checkbox', 'radio'].includes(element.type);
        const on = ground(target.parentElement);
        if (element.matches('button, input, select, textarea')
            && !framed(own, on) && !stands(own.backgroundColor, on)
            && !own.textDecorationLine.includes('underline')
            && !(element.localName === 'button' && parseFloat(own.borderTopWidth) === 0 && clear(own.backgroundColor))
            && !(ticks && own.appearance !== 'none')) say('no frame that can be seen', element);
        if (ticks && drawn && element.checked && own.appearance === 'none'
            && !stands(style(element, '::before').backgroundColor, own.backgroundColor)) say('no mark', element);
        if (ticks && !drawn && element.checked) {
            const other = [...document.querySelectorAll(`input[type=${element.type}]:not(:checked)`)]
                .find((one) => one.closest('fieldset')?.className === element.closest('fieldset')?.className);
            if (other && look(other.labels[0]) === look(target)) say('chosen looks like not chosen', element);
        }
        const typed = 'input:not([type=checkbox], [type=radio], [type=file]), textarea';
        if (element.matches(typed) && element.matches(':read-write') && element.autocomplete !== 'off')
            say('the browser may fill it in', element);
        const parts = [element, ...element.labels ?? []];
        element.blur();
        const without = parts.map(ring);
        element.focus({ focusVisible: true });
        if (document.activeElement !== element) { say('takes no focus', element); continue; }
        const has = parts.find((part, index) => ring(part) !== without[index]
            && style(part).outlineStyle !== 'none' && parseFloat(style(part).outlineWidth) >= 2);
        if (!has) { say('the focus cannot be seen', element); continue; }
        const shadow = style(has).boxShadow.match(/^(?:rgba?|oklch|color)\\(.*?\\)/);
        const colours = [style(has).outlineColor, ...shadow ?? []];
        if (!colours.some((colour) => stands(colour, ground(has.parentElement)))) say('a faint focus', element);
    }
    before.focus({ preventScroll: true, focusVisible: visible });
    if (before === document.body) document.activeElement.blur();
    scrollTo(x, y);
    return [...found]";

/// What cannot be seen of the controls of the page as it stands, in the colours it has now.
pub async fn unseen(page: &Page) -> Vec<String> {
    page.read(&format!("{CONTRAST}{CONTROLS}"), &[]).await
}

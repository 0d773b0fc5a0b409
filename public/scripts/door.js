// @ts-check
// The first page goes on by itself: to the language chosen before, else to the
// browser's. The two links stay for everybody else. A clinic may offer fewer languages.
import { isTablet } from "./tablet.js";

const links =
  /** @type {HTMLAnchorElement[]} */
  ([...document.querySelectorAll("a[hreflang]")]);

/** How long the clinic's file is waited for, in milliseconds. */
const PATIENCE = 1500;

/** The language stored with the guide's document, if it can be read. */
function stored() {
  try {
    // @ts-expect-error: where nothing is stored, JSON reads null as null.
    const kept = JSON.parse(localStorage.getItem("mesotherapy-guide:document"));
    return kept ? kept.language : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The languages that the clinic offers; all where it does not say so in right form.
 * @returns {Promise<string[]>}
 */
async function offered() {
  const all = links.map((link) => link.hreflang);
  try {
    const late = new Promise((_, fail) => setTimeout(fail, PATIENCE));
    const file = await Promise.race([fetch(new URL("clinic.json", import.meta.url)), late]);
    const tags = (await Promise.race([file.json(), late])).languages;
    /** @type {(tag: string, place: number) => boolean} */
    const right = (tag, place) => all.includes(tag) && tags.indexOf(tag) === place;
    return tags.length && tags.every(right) ? tags : all;
  } catch {
    return all;
  }
}

/** Varieties of Arabic with codes of their own, as browsers and phones give them. */
const ARABIC = "aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arq ars ary arz auz avl ayh ayl ayn ayp pga shu ssh".split(" ");

/**
 * The guide's language for a tag: `ar` for any kind of Arabic.
 * @param {string} tag
 */
function known(tag) {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return ARABIC.includes(language) ? "ar" : language;
}

async function goOn() {
  const tags = await offered();
  for (const link of links) {
    const part = link.closest("section");
    if (part) part.hidden = !tags.includes(link.hreflang);
  }
  const all = [stored()].concat(navigator.languages || navigator.language);
  const wanted = all.filter((tag) => typeof tag === "string").map(known);
  const only = tags.length === 1 ? tags : [];
  const next = [...wanted, ...only].find((tag) => tags.includes(tag));
  // @ts-expect-error: what the clinic offers is among the links.
  if (next) location.replace(links.find((link) => link.hreflang === next).href);
}

if (isTablet()) location.replace(new URL("kiosk/", import.meta.url));
else goOn();

// The first page goes on by itself: to the language chosen before, else to the
// browser's. The two links stay for everybody else. A clinic may offer fewer languages.
const links = [...document.querySelectorAll("a[hreflang]")];

/** How long the clinic's file is waited for, in milliseconds. */
const PATIENCE = 1500;

/** The language stored with the guide's document, if it can be read. */
function stored() {
  try {
    const kept = JSON.parse(localStorage.getItem("mesotherapy-guide:document"));
    return kept ? kept.language : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the address or the device asks for the start screen of a clinic's tablet. */
function tablet() {
  try {
    if (localStorage.getItem("mesotherapy-guide:kiosk") !== null) return true;
  } catch {
    // Without storage no device remembers anything.
  }
  return new URLSearchParams(location.search).has("kiosk");
}

/** The languages that the clinic offers; all where it does not say so in right form. */
async function offered() {
  const all = links.map((link) => link.hreflang);
  try {
    const late = new Promise((_, fail) => setTimeout(fail, PATIENCE));
    const file = await Promise.race([fetch(new URL("clinic.json", import.meta.url)), late]);
    const tags = (await Promise.race([file.json(), late])).languages;
    const right = (tag, place) => all.includes(tag) && tags.indexOf(tag) === place;
    return tags.length && tags.every(right) ? tags : all;
  } catch {
    return all;
  }
}

/** Varieties of Arabic with codes of their own, as browsers and phones give them. */
const ARABIC = "aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arq ars ary arz auz avl ayh ayl ayn ayp pga shu ssh".split(" ");

/** The guide's language for a tag: `ar` for any kind of Arabic. */
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
  if (next) location.replace(links.find((link) => link.hreflang === next).href);
}

if (tablet()) location.replace(new URL("kiosk/", import.meta.url));
else goOn();

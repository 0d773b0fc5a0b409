// @ts-check
// Says before the first paint which parts of the reader's document there are, and no more
// of it: what stands below them keeps them their room, or waits for them, and does not
// move under a finger when the page wakes (`style/shell.css`).
//
// Runs before the page is painted, so it is short. Written in the words of old browsers.
try {
  // @ts-expect-error: where nothing is stored, JSON reads null as null.
  const stored = JSON.parse(localStorage.getItem("mesotherapy-guide:document")) || {};
  const parts = Object.keys(stored);
  /** @param {string} part */
  const within = (part) => Object.keys(stored[part]).map((key) => part + "." + key);
  /** @param {string} part */
  const isSingle = (part) => typeof stored[part] === "object" && !Array.isArray(stored[part]);
  const all = parts.concat.apply(parts, parts.filter(isSingle).map(within));
  document.documentElement.setAttribute("data-kept", all.join(" "));
} catch (error) {
  // Without storage, or with a document that nobody can read, nothing is kept.
}

// @ts-check
// What a page must know before anything of it is drawn. It stands in the page itself: a file
// would hold up the styles or, after them, all that the rest of the head asks for. The
// policy names its hash (`POLICY` in `src/bin/prerender/policy.rs`, and `public/hosts`), and
// the prerender writes no page with another.
//
// Runs before the page is painted, so it is short. Written in the words of old browsers, and
// in a block: its names are nobody else's.
{
  const root = document.documentElement;
  try {
    // Letters that are not there within a tenth of a second after they are wanted are left for
    // the next visit (`font-display: optional`). On a line on which they cannot be (24 KB are
    // 190 kilobits), a first visit does not ask for them: text and program come sooner. The
    // worker keeps them for the next one. Elsewhere they are asked for at once.
    // @ts-expect-error: not every browser tells how fast the line is.
    const line = navigator.connection;
    const kept = navigator.serviceWorker && navigator.serviceWorker.controller;
    if (line && !kept && line.rtt + 190 / line.downlink > 100) root.dataset.letters = "system";
    else if (root.dataset.letters) {
      const letters = document.createElement("link");
      letters.rel = "preload";
      letters.as = "font";
      letters.type = "font/woff2";
      letters.crossOrigin = "";
      letters.href = root.dataset.base + "fonts/vazirmatn-" + root.dataset.letters + ".woff2";
      document.head.append(letters);
    }
  } catch (error) {
    // The letters come when they are first needed.
  }
  try {
    // Which parts of the reader's document there are, and no more of it: what stands below
    // them keeps them their room, or waits for them, and does not move under a finger when the
    // page wakes (`style/shell.css`).
    if ("own" in root.dataset) {
      // @ts-expect-error: where nothing is stored, JSON reads null as null.
      const stored = JSON.parse(localStorage.getItem("mesotherapy-guide:document")) || {};
      const parts = Object.keys(stored);
      /** @param {string} part */
      const within = (part) => Object.keys(stored[part]).map((key) => part + "." + key);
      /** @param {string} part */
      const isSingle = (part) => typeof stored[part] === "object" && !Array.isArray(stored[part]);
      root.dataset.kept = parts.concat.apply(parts, parts.filter(isSingle).map(within)).join(" ");
    }
  } catch (error) {
    // Without storage, or with a document that nobody can read, nothing is kept.
  }
}

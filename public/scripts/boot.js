// @ts-check
// Starts the app over the prerendered page. Whatever goes wrong, the page stays
// as it is and says so in its own language.
//
// Written in the words that every browser knows which runs modules at all, so that one
// that is too old for the program still says so. (`style/shell.css` shows the line where
// not even this file comes to run: one of the first statements takes it away.)
import { isTablet } from "./tablet.js";

const root =
  /** @type {HTMLElement & { dataset: { base: string, build: string } }} */
  (document.documentElement);
const notice = document.getElementById("not-started");
if (notice) notice.hidden = true;
const script =
  /** @type {HTMLScriptElement & { dataset: { js: string, wasm: string, words: string, chunk: string } }} */
  (document.querySelector("script[data-wasm]"));
const app =
  /** @type {HTMLElement} */
  (document.getElementById("app"));

// Loaded again or come back to, a page stands where it was: the program notes that as the
// state of each entry of the history (`web/history.rs`).
if (typeof history.state === "number" && scrollY < history.state) scrollTo(0, history.state);

/** Whether this page is left for the start screen of a clinic's tablet. */
function goesToTablet() {
  if (root.classList.contains("kiosk") || !isTablet()) return false;
  location.replace(`${root.dataset.base}kiosk/`);
  return true;
}

/** A code from another device: it must stay neither in the address nor in the history. */
const code = takeCode();

function takeCode() {
  const found = location.hash.slice(1);
  if (!found || found === "main" || !/\/take\/+(index\.html)?$/i.test(location.pathname)) return "";
  history.replaceState(history.state, "", location.pathname + location.search);
  return found;
}

/**
 * Shows the line that tells that answering and saving do not work here.
 * @param {string} reason
 */
function stayStatic(reason) {
  removeEventListener("beforeunload", leave);
  root.classList.add("static");
  if (notice) notice.hidden = false;
  console.info("guide not started:", reason);
}

/** How long a page that is being left may still stand before it is one that stays. */
const LEAVING = 4000;
/** Whether the reader followed a link before the program ran. */
let leaving = false;
const leave = () => (leaving = true);
addEventListener("beforeunload", leave);

/**
 * A browser that leaves a page stops at once what the page was loading, which says nothing
 * about what works here. Where the page still stands after a while, it tries once more.
 * @param {unknown} error
 * @returns {Promise<void> | void}
 */
function failed(error) {
  if (!leaving) return stayStatic(String(error));
  leaving = false;
  return new Promise((done) => setTimeout(done, LEAVING)).then(start).catch(failed);
}

/** A page of another build is loaded again, once; then it stays static. */
function anotherBuild() {
  const key = "mesotherapy-guide:reloaded-for";
  try {
    if (sessionStorage.getItem(key) !== root.dataset.build) {
      sessionStorage.setItem(key, root.dataset.build);
      if (code) history.replaceState(history.state, "", `#${code}`);
      location.reload();
      return;
    }
  } catch (error) {
    // Without session storage nothing could stop a second reload.
  }
  stayStatic("build");
}

/**
 * As the head preloads: browsers use what they have only for a request of the same kind.
 * @type {RequestInit}
 */
const PLAIN = { mode: "no-cors", credentials: "include" };
/** Whether the page is one to answer on; what is only read comes before the program. */
const atOnce = "atOnce" in script.dataset;
/** @type {RequestInit} */
const HOW = atOnce ? PLAIN : Object.assign({ priority: "low" }, PLAIN);
/** @param {string} address */
const ask = (address) => fetch(address, HOW);

/** @param {string} address */
async function text(address) {
  const response = await ask(address);
  if (!response.ok) throw new Error(`text: ${response.status}`);
  return response.text();
}

/**
 * The styles of pages that this one leads to. Without them they can still be read.
 * @param {string | undefined} address
 * @returns {Promise<void>}
 */
function styles(address) {
  return new Promise((done) => {
    if (!address) return done();
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}

/**
 * How many elements stand below this one.
 * @param {Element} element
 */
const size = (element) => element.getElementsByTagName("*").length;

/** Notes what comes into the page, or goes, from now on: mostly nothing does. The program
    minds neither words nor attributes that are changed where they stand. */
const watch = new MutationObserver(() => (touched = true));
let touched = false;
watch.observe(app, { childList: true, subtree: true });

/**
 * The page as it was written. Where something came in before this file did, there are
 * other elements than the prerender counted, and the page is asked for once more.
 */
async function asWritten() {
  const now = app.cloneNode(true);
  if (size(app) === Number(app.dataset.elements)) return now;
  touched = true;
  try {
    const page = new DOMParser().parseFromString(await text(location.href), "text/html");
    const written =
      /** @type {HTMLElement} */
      (page.getElementById("app"));
    return page.documentElement.dataset.build === root.dataset.build ? written : now;
  } catch (error) {
    return now;
  }
}

/**
 * A node of the page: an element, or words. It has what its kind has, so that is asked first.
 * @typedef {Element & CharacterData} Piece
 */

/**
 * Whether two nodes are the same one, whatever stands in them.
 * @param {Piece} one
 * @param {Piece} other
 */
function alike(one, other) {
  /** @param {string} name */
  const same = (name) => one.getAttribute(name) === other.getAttribute(name);
  return one.nodeName === other.nodeName && (one.nodeType !== 1 || (same("id") && same("class")));
}

/**
 * Puts back what was written where a translation, a password manager or a finder of
 * telephone numbers has put its own: the program takes the page over node by node. All
 * else stays the very same, with its focus, its place on the screen, and open or closed.
 * @param {Node} now
 * @param {Node} written
 */
function mend(now, written) {
  const parts =
    /** @type {Piece[]} */
    (Array.from(written.childNodes));
  const here =
    /** @type {NodeListOf<Piece>} */
    (now.childNodes);
  const whole = here.length === parts.length && parts.every((part, at) => alike(here[at], part));
  parts.forEach((part, at) => {
    while (here.length > parts.length && !alike(here[at], part)) here[at].remove();
    if (at >= here.length) now.appendChild(part.cloneNode(true));
    else if (!alike(here[at], part)) now.replaceChild(part.cloneNode(true), here[at]);
    else if (part.nodeType === 1) mend(here[at], part);
    // Words that were changed in place harm nothing, unless they were cut in pieces.
    else if (!whole) here[at].data = part.data;
  });
  while (here.length > parts.length) here[parts.length].remove();
}

/** The longest that a page waits until it has nothing else to do, in milliseconds: where a
    browser draws nothing, it tells no page that it is idle. */
const NEVER_IDLE = 2000;

/** @param {() => void} then */
function whenIdle(then) {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: NEVER_IDLE });
  else setTimeout(then);
}

/** How long a page that is read stands before its program is loaded, in milliseconds. */
const QUIET = 200;

/**
 * A page that is read is painted whole, with its letters, before anything is asked for that
 * only answers; the first sign that somebody wants to use it comes before that.
 * @returns {Promise<object | void>}
 */
function wanted() {
  if (atOnce) return Promise.resolve();
  return new Promise((done) => {
    /** @param {{ target: any }} event */
    const near = ({ target }) => target.closest && target.closest("a, button, input, label, summary") && done();
    addEventListener("pointerover", near, { passive: true });
    for (const sign of ["pointerdown", "keydown", "focusin"]) addEventListener(sign, done, { passive: true });
    const loaded = () => setTimeout(() => whenIdle(done), QUIET);
    if (document.readyState === "complete") loaded();
    else addEventListener("load", loaded);
  });
}

/** Whether a document is stored here, which takes code of its own to read. */
function isStored() {
  try {
    return localStorage.getItem("mesotherapy-guide:document") !== null;
  } catch (error) {
    return false;
  }
}

async function start() {
  await wanted();
  const { js, wasm, words: names, style, chunk } = script.dataset;
  const styled = styles(style);
  const loading = Promise.all(names.split(" ").map(text));
  const binary = ask(wasm);
  // Not by a statement at the top: older browsers than this file's cannot read it.
  const loader = import("./chunks.js");
  const ahead = loader.then(({ ask, askForReader }) => {
    ask(chunk.split(" "), HOW);
    if (isStored()) askForReader(HOW);
  });
  ahead.catch(() => {});
  // Both are heard below; a failure meanwhile must not count as unheard.
  loading.catch(() => {});
  binary.catch(() => {});
  const program = await import(js);
  const { joinTo } = await loader;
  joinTo(await program.default({ module_or_path: binary }));
  if (!(await program.prepare())) throw new Error("chunk");
  await styled;
  const words = await loading;
  const original =
    /** @type {Node} */
    (await written);
  if (touched || watch.takeRecords().length) mend(app, original);
  removeEventListener("beforeunload", leave);
  const reason = program.start(words, code);
  if (reason === "build") anotherBuild();
  else if (reason) stayStatic(reason);
  else begin();
}

/** The program runs. */
function begin() {
  root.classList.add("hydrated");
  watch.disconnect();
  addEventListener("error", (event) => stopped(event.error));
  addEventListener("unhandledrejection", (event) => stopped(event.reason));
  addEventListener("focusin", (event) => requestAnimationFrame(() => keepClear(event.target)));
  // Browsers that can open closed groups by style do so in `print.css`.
  if (!CSS.supports("selector(::details-content)")) openForPaper();
}

/** How long a page must have run before it is loaded again for the same reason. */
const AGAIN = 60000;
/** Whether the program was stopped. */
let ended = false;

/**
 * Something threw inside the program: what it was doing is half done, and it answers no
 * more. All that was saved is there, and what was not sent is remembered, so the page is
 * loaded again; where that does not help it says that it stays as it is. A tablet's page
 * shows nothing until then, because nobody would clear it.
 * @param {any} error
 */
function stopped(error) {
  if (ended || !/wasm/i.test(String(error && error.stack))) return;
  ended = true;
  hush();
  const tablet = root.classList.contains("kiosk");
  root.classList.remove("hydrated");
  if (tablet) root.classList.add("covered");
  let recently = true;
  try {
    const key = "mesotherapy-guide:stopped-at";
    recently = Math.abs(Date.now() - Number(sessionStorage.getItem(key))) < AGAIN;
    sessionStorage.setItem(key, String(Date.now()));
  } catch (error) {
    // Without session storage nothing could stop a second reload.
  }
  if (!recently) location.reload();
  else if (tablet) setTimeout(() => location.reload(), AGAIN);
  else stayStatic("stopped");
}

/** What the stopped program would still hear and never finish: links are the browser's
    again, Back loads the page, and no form is sent by the browser itself, which would put
    what was said into the address. */
function hush() {
  /** @param {Event} event */
  const keep = (event) => event.stopImmediatePropagation();
  addEventListener("click", keep, true);
  addEventListener("submit", (event) => {
    keep(event);
    event.preventDefault();
  }, true);
  addEventListener("popstate", () => location.reload());
}

/**
 * Scrolls what the keyboard has led to from under the bar: not every browser keeps to
 * what the style sheet says about that.
 * @param {any} element
 */
function keepClear(element) {
  const bar = document.querySelector(".bar");
  if (!bar || getComputedStyle(bar).position !== "fixed" || bar.contains(element)) return;
  // Never under a finger: what it presses would move away.
  if (!element.isConnected || !element.matches(":focus-visible")) return;
  const shown = (element.labels && element.labels[0]) || element;
  const { top, bottom } = shown.getBoundingClientRect();
  const over = bottom + 12 - bar.getBoundingClientRect().top;
  if (over > 0 && top > over) scrollBy(0, over);
}

/** Groups that are closed on the screen are open on paper. */
function openForPaper() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll("main details:not([open])"));
    for (const group of opened) group.open = true;
  });
  addEventListener("afterprint", () => {
    for (const group of opened) group.open = false;
    opened = [];
  });
}

/** Has the guide kept for offline use, once the page has nothing else to do. */
function keep() {
  whenIdle(() => import("./offline.js").catch(() => {}));
}

const written = goesToTablet() ? undefined : asWritten();
if (written) start().catch(failed).then(keep);

// @ts-check
// Keeps the whole guide of one build, in every language, and answers from that alone:
// a page, its styles, texts and program then always belong together, with or without
// a network. The prerender fills in what stands in the next lines.
const BUILD = "{build}";
const LIST = "{list}";
const FILES = new Map(`{files}`.split("\n").map(
  /** @type {(line: string) => [path: string, hash: string]} */
  ((line) => line.split(" ")),
));

const BASE = new URL("./", location.href).pathname;
// Another guide on this host has another base, so neither touches the other's caches.
const MINE = `mesotherapy-guide ${BASE} `;
const SITE = `${MINE}${BUILD} ${LIST}`;
// What a clinic says about itself changes without a new build, so it lies apart.
const CLINIC = `${MINE}clinic`;
const CLINIC_FILE = `${BASE}clinic.json`;
// How long the network may take to bring it when one is at hand, in milliseconds.
const CLINIC_PATIENCE = 3000;

// Under which a kept file carries the hash of its content.
const HASH = "x-guide-hash";
/**
 * The host may know some of these types wrong; a browser insists on most of them.
 * @type {Record<string, string>}
 */
const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  ftl: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  woff2: "font/woff2",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
};

/** @param {string} path */
const isPage = (path) => path === "" || path.endsWith("/") || path.endsWith(".html");
/** @param {Response} answer */
const isHtml = (answer) => (answer.headers.get("content-type") ?? "").includes("html");

// Installing: all or nothing.

addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  // There may be one: of this very site, still in use or left by a broken installation.
  const begun = await caches.has(SITE);
  const site = await caches.open(SITE);
  const sources = [site];
  for (const name of await caches.keys()) {
    if (name.startsWith(MINE) && name !== SITE) sources.push(await caches.open(name));
  }
  const missing = [...FILES];
  const some = async () => {
    for (let file; (file = missing.pop()); ) await keep(site, sources, ...file);
  };
  try {
    // A few at a time: the reader may be reading the first page meanwhile.
    await Promise.all([some(), some(), some()]);
  } catch (error) {
    missing.length = 0;
    if (!begun) await caches.delete(SITE);
    throw error;
  }
  // Loaded whatever comes of it; a guide without a clinic's file is whole.
  await askClinic();
}

/**
 * Keeps a file: one that an older version has already is not loaded again.
 * @param {Cache} site
 * @param {Cache[]} sources
 * @param {string} path
 * @param {string} hash
 */
async function keep(site, sources, path, hash) {
  const address = BASE + path;
  for (const source of sources) {
    const kept = await source.match(address);
    if (kept?.headers.get(HASH) === hash) {
      if (source !== site) await site.put(address, kept);
      return;
    }
  }
  await site.put(address, await load(path, hash));
}

/**
 * Loads a file. Whatever the network brings in its place (the page of a captive
 * portal, half a file, another build's) has other bytes and is refused.
 * @param {string} path
 * @param {string} hash
 */
async function load(path, hash) {
  // What the browser has kept by itself saves loading it again, unless it is wrong. Pages
  // change under their names, so the host is asked whether they are still these.
  for (const cache of
    /** @type {RequestCache[]} */
    ([isPage(path) ? "no-cache" : "force-cache", "reload"])) {
    const answer = await fetch(BASE + path, { cache });
    if (!answer.ok || isHtml(answer) !== isPage(path)) continue;
    const bytes = await answer.arrayBuffer();
    if ((await hashOf(bytes)) !== hash) continue;
    const headers = new Headers(answer.headers);
    for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
    // @ts-expect-error: a path has a last part.
    const type = TYPES[isPage(path) ? "html" : path.split(".").pop()];
    if (type) headers.set("content-type", type);
    headers.set(HASH, hash);
    return new Response(bytes, { headers });
  }
  throw new Error(`not as it was built: ${path}`);
}

/** @param {ArrayBuffer} bytes */
async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, 16);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Taking over: on the reader's word, or when no page of the older version is open.

addEventListener("message", ({ data, ports }) => {
  if (data === "apply") skipWaiting();
  if (data === "build") ports[0].postMessage(BUILD);
});

addEventListener("activate", (event) => event.waitUntil(activate()));

async function activate() {
  // What a still newer version is filling is not ours to delete; it will clean up.
  if (!registration.installing && !registration.waiting) {
    for (const name of await caches.keys()) {
      if (name.startsWith(MINE) && name !== SITE && name !== CLINIC) await caches.delete(name);
    }
  }
  // Pages that were loaded before, from the network or of an older build, come under
  // this worker too. They cannot get a file of another build from it: what they still
  // load carries the hash of its content in its name, and what is not in the list
  // comes from the network as if there were no worker.
  await clients.claim();
}

// Answering.

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (!url.pathname.startsWith(BASE)) return;
  const navigates = request.mode === "navigate";
  const path = url.pathname.slice(BASE.length);
  const name = navigates ? pageAt(path) : path;
  if (url.pathname === CLINIC_FILE) event.respondWith(clinic(event));
  else if (FILES.has(name)) event.respondWith(kept(name, request));
  else if (navigates) event.respondWith(fetch(request).catch(missing));
});

/**
 * The page of an address that may be written in another way.
 * @param {string} path
 */
function pageAt(path) {
  const page = path.replace(/(^|\/)index\.html$/, "$1");
  return FILES.has(page) ? page : `${page}/`;
}

/**
 * A file as it is kept.
 * @param {string} name
 * @param {Request} request
 */
async function kept(name, request) {
  const found = await caches.match(BASE + name, { cacheName: SITE });
  if (found) return found;
  // The browser has thrown files away: the next visit begins anew. Until then the
  // network answers, but never with a page in the place of a file.
  await registration.unregister();
  const answer = await fetch(request);
  return isHtml(answer) && !isPage(name) ? Response.error() : answer;
}

/** The page for an address that leads nowhere, when the network cannot tell. */
async function missing() {
  const found = await caches.match(`${BASE}404.html`, { cacheName: SITE });
  return found ? new Response(found.body, { status: 404, headers: found.headers }) : Response.error();
}

/**
 * The clinic's own words: as new as the network has them, else as they were last.
 * @param {FetchEvent} event
 */
async function clinic(event) {
  const asked = askClinic();
  event.waitUntil(asked);
  const last = await caches.match(CLINIC_FILE, { cacheName: CLINIC });
  if (!last) return (await asked) ?? Response.error();
  const late = new Promise((done) => setTimeout(done, CLINIC_PATIENCE));
  return (await Promise.race([asked, late])) ?? last;
}

/** Asks for the clinic's file and keeps it, if JSON comes and not a portal's page. */
async function askClinic() {
  try {
    const answer = await fetch(CLINIC_FILE, { cache: "no-cache" });
    if (answer.status === 404) {
      // There is none, or the clinic took it away.
      await caches.delete(CLINIC);
      return new Response(null, { status: 404 });
    }
    if (!answer.ok || isHtml(answer)) return undefined;
    const text = await answer.text();
    JSON.parse(text);
    const json = () => new Response(text, { headers: { "content-type": "application/json" } });
    const cache = await caches.open(CLINIC);
    await cache.put(CLINIC_FILE, json());
    return json();
  } catch {
    return undefined;
  }
}

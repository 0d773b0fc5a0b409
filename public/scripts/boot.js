// Starts the app over the prerendered page. Whatever goes wrong, the page stays
// as it is and says so in its own language.
const root = document.documentElement;
const script = document.querySelector("script[data-wasm]");

/** Whether this page is left for the start screen of a clinic's tablet: the address asks
    for it, or the device is one (`storage/device.rs` has the same key). */
function goesToTablet() {
  if (root.classList.contains("kiosk")) return false;
  let tablet = new URLSearchParams(location.search).has("kiosk");
  try {
    tablet ||= localStorage.getItem("mesotherapy-guide:kiosk") !== null;
  } catch {
    // Without storage no device remembers anything.
  }
  if (tablet) location.replace(`${root.dataset.base}kiosk/`);
  return tablet;
}

/** A code from another device: it must stay neither in the address nor in the history. */
const code = takeCode();

function takeCode() {
  const found = location.hash.slice(1);
  if (!found || found === "main" || !/\/take\/+(index\.html)?$/i.test(location.pathname)) return "";
  history.replaceState(history.state, "", location.pathname + location.search);
  return found;
}

/** Shows the line that tells that answering and saving do not work here. */
function stayStatic(reason) {
  root.classList.add("static");
  const notice = document.getElementById("not-started");
  if (notice) notice.hidden = false;
  console.info("guide not started:", reason);
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
  } catch {
    // Without session storage nothing could stop a second reload.
  }
  stayStatic("build");
}

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`text: ${response.status}`);
  return response.text();
}

/** The styles of pages that this one leads to. Without them they can still be read. */
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

async function start() {
  const { js, wasm, style } = script.dataset;
  const styled = styles(style);
  const texts = [...document.querySelectorAll("link[data-text]")];
  const loading = Promise.all(texts.map((link) => text(link.href)));
  // Heard below; a failure while the program loads must not count as unheard.
  loading.catch(() => {});
  const program = await import(js);
  await program.default({ module_or_path: wasm });
  await styled;
  const reason = program.start(await loading, code);
  if (reason === "build") anotherBuild();
  else if (reason) stayStatic(reason);
  else root.classList.add("alive");
}

/** Has the guide kept for offline use, once the page has nothing else to do. */
function keep() {
  const idle = window.requestIdleCallback ?? setTimeout;
  idle(() => import("./offline.js").catch(() => {}));
}

if (!goesToTablet()) {
  start()
    .catch((error) => stayStatic(String(error)))
    .then(keep);
}

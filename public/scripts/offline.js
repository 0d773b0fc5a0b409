// @ts-check
// Has the whole guide kept in this browser by the worker, and tells the app by
// `data-offline="ready"`, `data-update="waiting"` and the event `guide:update`.
const root = document.documentElement;
const workers = navigator.serviceWorker;
const HOUR = 3_600_000;
// How long the worker at work may take to say that it is awake, in milliseconds.
const WAKING = 5000;

/** @type {ServiceWorkerRegistration} */
let registration;
/** Whether this page is to be loaded again as soon as the new version is at work. */
let agreed = false;

/**
 * The build of a worker, as it says itself.
 * @param {ServiceWorker} worker
 * @returns {Promise<string | undefined>}
 */
function buildOf(worker) {
  return new Promise((told) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => told(data);
    worker.postMessage("build", [port2]);
  });
}

/**
 * Waits until the worker at work is awake. One that runs makes room for the next at
 * once; Chromium leaves one that is just starting in its place for more than a minute.
 */
function awake() {
  const late = new Promise((done) => setTimeout(done, WAKING));
  // @ts-expect-error: there is one at work wherever another waits.
  return Promise.race([buildOf(registration.active), late]);
}

/** Looks whether a load of this page would show another build. */
async function look() {
  const ready = !root.dataset.offline && registration.active;
  if (ready) {
    root.dataset.offline = "ready";
    dispatchEvent(new Event("guide:update"));
  }
  const { waiting } = registration;
  // Without a controller the worker is new here, or the reader went past it.
  if (!workers.controller) return;
  const same = (await buildOf(waiting ?? workers.controller)) === root.dataset.build;
  // Rolled back to this page's own build: nothing that a reader could be asked.
  if (same && waiting) awake().then(() => waiting.postMessage("apply"));
  if (same === !root.dataset.update) return;
  if (same) delete root.dataset.update;
  else root.dataset.update = "waiting";
  dispatchEvent(new Event("guide:update"));
}

const follow = () => registration.installing?.addEventListener("statechange", look);

/** Only the page whose reader agreed is loaded again; others stay as they are. */
function takenOver() {
  if (!agreed) return look();
  agreed = false;
  location.reload();
}

async function apply() {
  agreed = true;
  const { waiting } = registration;
  // Where another page's reader agreed before, the new version is at work already.
  if (!waiting) return takenOver();
  await awake();
  if (agreed) waiting.postMessage("apply");
}

/** A visit has begun on a tablet: it must not be cut off by what was agreed before. */
function hold() {
  agreed = false;
}

async function begin() {
  const { base } = root.dataset;
  /** @type {RegistrationOptions} */
  const options = { scope: base, updateViaCache: "none" };
  registration = await workers.register(`${base}sw.js`, options);
  registration.addEventListener("updatefound", follow);
  workers.addEventListener("controllerchange", takenOver);
  addEventListener("guide:apply", apply);
  addEventListener("guide:hold", hold);
  follow();
  await look();
  // A page may stand open for days, on a clinic's tablet above all.
  setInterval(() => registration.update().catch(() => {}), HOUR);
}

if (workers) begin().catch((error) => console.info("not kept for offline use:", String(error)));

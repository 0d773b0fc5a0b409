// @ts-check
// Stands in the worker's place where nothing should be kept: while the guide is worked
// on. Takes away what an earlier worker at this address kept, and itself.
addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const mine = `mesotherapy-guide ${new URL("./", location.href).pathname} `;
  for (const name of await caches.keys()) {
    if (name.startsWith(mine)) await caches.delete(name);
  }
  await registration.unregister();
}

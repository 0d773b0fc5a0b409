// @ts-check
// When a page is left for the start screen of a clinic's tablet. No file of the site: the
// prerender puts it in the place of the line that imports it, so that nothing waits for
// another request. Written in the words of old browsers.

/** Whether the address asks for it, or the device is one (`storage/device.rs` has the
    same key). */
export function isTablet() {
  let tablet = new URLSearchParams(location.search).has("kiosk");
  try {
    tablet = tablet || localStorage.getItem("mesotherapy-guide:kiosk") !== null;
  } catch (error) {
    // Without storage no device remembers anything.
  }
  return tablet;
}

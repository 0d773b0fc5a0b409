// The first page goes on by itself: to the language chosen before, else to the
// browser's. The two links stay for everybody else.
const tags = [...document.querySelectorAll("a[hreflang]")];

/** The language stored with the guide's document, if it can be read. */
function stored() {
  try {
    return JSON.parse(localStorage.getItem("mesotherapy-guide:document"))?.language;
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

const wanted = [stored(), ...(navigator.languages ?? [])].filter((tag) => typeof tag === "string");
const primary = (tag) => tag.toLowerCase().split("-")[0];
const language = wanted
  .map((tag) => tags.find((link) => link.hreflang === primary(tag)))
  .find(Boolean);
if (tablet()) location.replace("kiosk/");
else if (language) location.replace(language.href);

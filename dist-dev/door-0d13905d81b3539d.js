const tags = [...document.querySelectorAll("a[hreflang]")];
function stored() {
try {
return JSON.parse(localStorage.getItem("mesotherapy-guide:document"))?.language;
} catch {
return undefined;
}
}
const wanted = [stored(), ...(navigator.languages ?? [])].filter((tag) => typeof tag === "string");
const primary = (tag) => tag.toLowerCase().split("-")[0];
for (const tag of wanted) {
const link = tags.find((link) => link.hreflang === primary(tag));
if (link) {
location.replace(link.href);
break;
}
}

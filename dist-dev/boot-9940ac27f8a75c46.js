const root = document.documentElement;
const script = document.querySelector("script[data-wasm]");
function stayStatic(reason) {
root.classList.add("static");
const notice = document.getElementById("not-started");
if (notice) notice.hidden = false;
console.info("guide not started:", reason);
}
function anotherBuild() {
const key = "mesotherapy-guide:reloaded-for";
try {
if (sessionStorage.getItem(key) !== root.dataset.build) {
sessionStorage.setItem(key, root.dataset.build);
location.reload();
return;
}
} catch {
}
stayStatic("build");
}
async function text(address) {
const response = await fetch(address);
if (!response.ok) throw new Error(`text: ${response.status}`);
return response.text();
}
async function start() {
const { js, wasm } = script.dataset;
const texts = [...document.querySelectorAll("link[data-text]")];
const loading = Promise.all(texts.map((link) => text(link.href)));
loading.catch(() => {});
const program = await import(js);
await program.default({ module_or_path: wasm });
const reason = program.start(await loading);
if (reason === "build") anotherBuild();
else if (reason) stayStatic(reason);
else root.classList.add("alive");
}
start().catch((error) => stayStatic(String(error)));

// @ts-check
// Loads what of the program comes in chunks of its own: the code of pages that a first page
// is not (`src/app/pages/chunks.rs`). The program calls the functions at the end, whose
// names are those of wasm_split_helpers, and `boot.js` asks ahead for what a page needs.

/**
 * The files of each chunk, beside this one; the prerender fills them in.
 * @type {Record<string, string[]>}
 */
const FILES = {};

/**
 * What the program's first part gives to the others.
 * @typedef {WebAssembly.ModuleImports & { __indirect_function_table: WebAssembly.Table }} Exports
 */

/** @type {Exports} */
let exports;
/**
 * What is on its way, by file.
 * @type {Map<string, Promise<Response>>}
 */
const answers = new Map();
/**
 * What has come, by file.
 * @type {Map<string, Promise<void>>}
 */
const joined = new Map();

/**
 * Takes what the first part gives, before anything is loaded.
 * @param {Exports} first
 */
export function joinTo(first) {
  exports = first;
}

/**
 * Asks for files of chunks ahead of their use.
 * @param {string[]} files
 * @param {RequestInit} [options]
 */
export function ask(files, options) {
  for (const file of files) {
    if (answers.has(file)) continue;
    const answer = fetch(file, options);
    // Heard when it is used; a failure before that must not count as unheard.
    answer.catch(() => {});
    answers.set(file, answer);
  }
}

/**
 * Joins a file to the program.
 * @param {string} file
 */
async function join(file) {
  const answer =
    /** @type {Response} */
    (await answers.get(file));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: exports });
}

/**
 * Joins all of a chunk, each file once. What failed is asked for anew the next time.
 * @param {string} chunk
 */
function load(chunk) {
  const files = FILES[chunk].map((file) => new URL(file, import.meta.url).pathname);
  ask(files);
  const joining = files.map((file) => {
    if (!joined.has(file)) {
      const it = join(file);
      it.catch(() => {
        answers.delete(file);
        joined.delete(file);
      });
      joined.set(file, it);
    }
    return joined.get(file);
  });
  return Promise.all(joining);
}

/**
 * A chunk's loader as the program calls it: with a function of its own to be told by.
 * @param {string} chunk
 * @returns {(told: number, data: number) => void}
 */
const loader = (chunk) => (told, data) => {
  /** @param {boolean} there */
  const tell = (there) => exports.__indirect_function_table.get(told)(data, there);
  load(chunk).then(
    () => tell(true),
    (error) => {
      console.info("not loaded:", String(error));
      tell(false);
    },
  );
};

export const __wasm_split_load_course = loader("course");
export const __wasm_split_load_papers = loader("papers");
export const __wasm_split_load_find = loader("find");

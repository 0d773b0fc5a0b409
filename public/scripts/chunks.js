// @ts-check
// Loads what of the program comes in chunks of its own: the code of pages that a first page
// is not (`src/app/chunks.rs`). The program calls the functions at the end, whose
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
 * What has come or is coming, by the name of a file or the number of a piece.
 * @type {Map<string | number, Promise<unknown>>}
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

/** @param {string} chunk */
const filesOf = (chunk) => FILES[chunk].map((file) => new URL(file, import.meta.url).pathname);

/**
 * Asks ahead for what reads a stored document.
 * @param {RequestInit} [options]
 */
export const askForReader = (options) => ask(filesOf("kept"), options);

/**
 * Joins a piece to the program, once; what failed can be joined again.
 * @param {string | number} name
 * @param {() => Promise<unknown>} join
 */
function once(name, join) {
  if (!joined.has(name)) {
    const it = join();
    it.catch(() => joined.delete(name));
    joined.set(name, it);
  }
  return joined.get(name);
}

/**
 * Gives a piece what it needs of the first part, in whose table it puts what it brings.
 * @param {BufferSource} bytes
 */
async function joinPiece(bytes) {
  const module = await WebAssembly.compile(bytes);
  // Small pieces that several files need, each behind its number.
  const carried = WebAssembly.Module.customSections(module, "carried");
  const joining = carried.map((piece) => {
    const [low, high] = new Uint8Array(piece);
    return once(low + 256 * high, () => joinPiece(piece.slice(2)));
  });
  await Promise.all(joining);
  // Last, because what is joined twice would begin anew with what it remembers.
  await WebAssembly.instantiate(module, { __wasm_split: exports });
}

/** @param {string} file */
async function joinFile(file) {
  try {
    const answer =
      /** @type {Response} */
      (await answers.get(file));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    await joinPiece(await answer.arrayBuffer());
  } catch (error) {
    answers.delete(file);
    throw error;
  }
}

/**
 * Joins all of a chunk, each file once. What failed is asked for anew the next time.
 * @param {string} chunk
 */
function load(chunk) {
  const files = filesOf(chunk);
  ask(files);
  return Promise.all(files.map((file) => once(file, () => joinFile(file))));
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

export const __wasm_split_load_plan = loader("plan");
export const __wasm_split_load_recovery = loader("recovery");
export const __wasm_split_load_checkin = loader("checkin");
export const __wasm_split_load_costs = loader("costs");
export const __wasm_split_load_records = loader("records");
export const __wasm_split_load_sheet = loader("sheet");
export const __wasm_split_load_handoff = loader("handoff");
export const __wasm_split_load_find = loader("find");
export const __wasm_split_load_decision = loader("decision");
export const __wasm_split_load_tablet = loader("tablet");
export const __wasm_split_load_clinic = loader("clinic");
export const __wasm_split_load_reading = loader("reading");
export const __wasm_split_load_check = loader("check");
export const __wasm_split_load_kept = loader("kept");

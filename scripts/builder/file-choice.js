// Saves all routines as a file, and reads such a file.
import { element, the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { MOST_ROUTINES } from "../routine/bounds.js";
import { asFile, LARGEST, readRoutines } from "./file.js";
/** @import { Bench } from "./bench.js" */
/** @import { OwnRoutine } from "../routine/own.js" */

const FILE_WORDS = FACTS.buildingWords;
const FILE_NAME = "my-routines.json";

/** @param {string} text */
function download(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: address, download: FILE_NAME }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // a browser may still be reading it
}

/** @param {Bench} bench @param {OwnRoutine[]} read @param {string[]} unknown */
function addAll(bench, read, unknown) {
  const { routines } = bench.desk;
  if (routines.length + read.length > MOST_ROUTINES) {
    return bench.say(fill(FILE_WORDS.noMore, { count: MOST_ROUTINES }));
  }
  if (!read.length) return bench.say(FILE_WORDS.faults.empty);
  const left = unknown.length ? fill(FILE_WORDS.unknown, { names: unknown.join(", ") }) : "";
  const said = [fillCounted(FILE_WORDS.imported, read.length), left].join(" ").trim();
  bench.take({ routines: [...routines, ...read], open: routines.length, shown: null }, said);
}

/** @param {Bench} bench @param {File} file */
async function readInto(bench, file) {
  if (file.size > LARGEST) return bench.say(FILE_WORDS.faults.large);
  const text = await file.text().catch(() => "");
  const read = readRoutines(text, bench.shelf);
  if ("fault" in read) bench.say(FILE_WORDS.faults[read.fault]);
  else addAll(bench, read.routines, read.unknown);
}

/**
 * Lets the reader save and read files.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 */
export function offerFiles(place, bench) {
  const input = the(place, "#routine-import", HTMLInputElement);
  the(place, "#routine-export", HTMLButtonElement).addEventListener("click", () => {
    download(asFile(bench.desk.routines));
    bench.say(FILE_WORDS.exported);
  });
  input.addEventListener("change", async () => {
    const [file] = input.files || [];
    if (file) await readInto(bench, file);
    input.value = "";
    the(place, "[data-said]", HTMLElement).scrollIntoView({ block: "nearest" });
  });
}

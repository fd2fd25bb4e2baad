// The builder of one's own routine: its parts around one bench.
import { the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { checked } from "../routine/own.js";
import { saved } from "../routine/saved.js";
import { awaitArrivals } from "./arrival.js";
import { takeAdded } from "./taking.js";
import { Bench } from "./bench.js";
import { allEased, fromReady } from "./changes.js";
import { offerFiles } from "./file-choice.js";
import { offerKept, takeNew } from "./kept-routines.js";
import { offerParticulars } from "./particulars.js";
import { RoutineRows } from "./rows.js";
import { offerStart } from "./start.js";
import { showSummary } from "./summary.js";
/** @import { Desk } from "./desk.js" */
/** @import { MoveShelf } from "../routine/shelf.js" */

const BUILDER = FACTS.buildingWords;
const MOVES_OF_EXAMPLE = 6;

/** @param {MoveShelf} shelf @returns {{ desk: Desk, unknown: string[], isWhole: boolean }} */
function deskOfDevice({ moves, library }) {
  const { routines, open, isWhole } = saved();
  const read = routines.map((one) => checked(one, moves, library.reasons));
  const unknown = [...new Set(read.flatMap((one) => one.unknown))];
  return {
    desk: { routines: read.map(({ routine }) => routine), open, shown: null },
    unknown,
    isWhole,
  };
}

/** @param {HTMLElement} place @param {Bench} bench */
function showSaid(place, bench) {
  const said = the(place, "[data-said]", HTMLElement);
  const undo = the(place, "[data-undo]", HTMLButtonElement);
  const takeBack = () => {
    if (bench.canUndo) bench.undo(BUILDER.undone);
  };
  undo.addEventListener("click", takeBack);
  addEventListener("keydown", (event) => {
    if (!isUndo(event)) return;
    event.preventDefault();
    takeBack();
  });
  bench.watch(() => {
    if (said.textContent !== bench.said) said.textContent = bench.said;
    const hadFocus = undo === document.activeElement;
    undo.hidden = !bench.canUndo;
    if (undo.hidden && hadFocus) the(place, "[data-list-heading]", HTMLElement).focus();
    the(place, "[data-notice]", HTMLElement).hidden = bench.isKept;
  });
}

/** @param {KeyboardEvent} event @returns {boolean} whether it means to take a change back */
function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, target }) {
  const isMeant = key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !altKey;
  const isInField = target instanceof Element &&
    target.closest("input:not([type=checkbox]), textarea, select, dialog");
  return isMeant && !isInField && !document.querySelector("dialog[open]");
}

/** @param {HTMLElement} place @param {Bench} bench */
function offerAllAtOnce(place, bench) {
  /** @type {[string, 1 | -1][]} */
  const ways = [["[data-gentler]", -1], ["[data-more]", 1]];
  for (const [selector, by] of ways) {
    the(place, selector, HTMLButtonElement).addEventListener("click", () => {
      const { routine, count } = allEased(bench.routine, bench.shelf, by);
      if (count) bench.change(routine, fillCounted(by < 0 ? BUILDER.gentler : BUILDER.more, count));
      else bench.say(by < 0 ? BUILDER.gentlest : BUILDER.mostOfAll);
    });
  }
}

/** @param {HTMLElement} place @param {Bench} bench */
function offerExample(place, bench) {
  the(place, "[data-example]", HTMLButtonElement).addEventListener("click", () => {
    const [first] = bench.shelf.library.sets;
    const routine = fromReady(first, bench.shelf);
    const items = routine.items.slice(0, MOVES_OF_EXAMPLE);
    takeNew(bench, { ...routine, name: BUILDER.example, items }, BUILDER.exampleBegun);
    the(place, "[data-list-heading]", HTMLElement).focus();
  });
}

/** @param {Bench} bench */
function followOtherPages(bench) {
  const read = () => {
    const { desk } = deskOfDevice(bench.shelf);
    const { routines, open } = bench.desk;
    const isSame = JSON.stringify([routines, open]) === JSON.stringify([desk.routines, desk.open]);
    if (!isSame && bench.isKept) {
      bench.take({ ...desk, shown: bench.desk.shown }, BUILDER.elsewhere);
    }
  };
  addEventListener("storage", read);
  addEventListener("pageshow", ({ persisted }) => persisted && read());
}

/**
 * Starts the builder of the page.
 *
 * @param {HTMLElement} place
 * @param {MoveShelf} shelf
 * @returns {Bench}
 */
export function offerBuilder(place, shelf) {
  const { desk, unknown, isWhole } = deskOfDevice(shelf);
  const bench = new Bench(shelf, desk);
  new RoutineRows(the(place, "#routine-items", HTMLElement), bench).start();
  offerParticulars(place, bench);
  showSummary(place, bench);
  showSaid(place, bench);
  offerKept(place, bench);
  offerFiles(place, bench);
  offerAllAtOnce(place, bench);
  takeAdded(place, bench);
  offerExample(place, bench);
  offerStart(place, bench);
  awaitArrivals(place, bench);
  followOtherPages(bench);
  place.hidden = false;
  if (!isWhole) bench.say(BUILDER.lost);
  if (unknown.length) bench.say(fill(BUILDER.unknown, { names: unknown.join(", ") }));
  return bench;
}

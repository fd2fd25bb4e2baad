// The routines that the device keeps: to open, to copy, to delete, and new ones.
import { button, element, the } from "../page/dom.js";
import { fill, fillCounted } from "../page/filling.js";
import { line, NOTHING } from "../routine/own.js";
import { MOST_ROUTINES } from "../routine/bounds.js";
import { fromReady } from "./changes.js";
import { withNew, withOpen, withoutRoutine } from "./desk.js";
/** @import { Bench } from "./bench.js" */
/** @import { OwnRoutine } from "../routine/own.js" */

const KEPT_WORDS = FACTS.buildingWords;

/**
 * What a routine is called, also one without a name.
 *
 * @param {OwnRoutine} routine
 * @returns {string}
 */
export function nameOf({ name }) {
  return name || KEPT_WORDS.unnamed;
}

/**
 * Puts one more routine on the desk and opens it, or says that there is no room.
 *
 * @param {Bench} bench
 * @param {OwnRoutine} routine
 * @param {string} said
 */
export function takeNew(bench, routine, said) {
  const desk = withNew(bench.desk, routine);
  if (desk) bench.take(desk, said);
  else bench.say(fill(KEPT_WORDS.noMore, { count: MOST_ROUTINES }));
}

/**
 * Begins a routine as a ready one.
 *
 * @param {Bench} bench
 * @param {string} id of the ready one
 */
export function beginFrom(bench, id) {
  const ready = bench.shelf.sets.get(id);
  if (!ready) bench.say(fill(KEPT_WORDS.unknown, { names: line(id, "name") }));
  else takeNew(bench, fromReady(ready, bench.shelf), fill(KEPT_WORDS.begun, { name: ready.name }));
}

/** @param {Bench} bench @param {number} at @param {() => void} close */
function keptRow(bench, at, close) {
  const { desk } = bench;
  const routine = desk.routines[at];
  const name = nameOf(routine);
  const isOpen = at === desk.open && !desk.shown;
  /** @param {string} text @param {string} phrase @param {() => void} act */
  const made = (text, phrase, act) => {
    const one = button(text, "md-button", () => {
      close();
      act();
    });
    one.setAttribute("aria-label", fill(phrase, { name }));
    return one;
  };
  const open = () => bench.take(withOpen(desk, at), fill(KEPT_WORDS.opened, { name }));
  const copied = fill(KEPT_WORDS.copyName, { name });
  const copy = () =>
    takeNew(bench, { ...routine, name: line(copied, "name") }, fill(KEPT_WORDS.copied, { name }));
  const drop = () => bench.take(withoutRoutine(desk, at), fill(KEPT_WORDS.deleted, { name }));
  return element(
    "li",
    isOpen ? { "aria-current": "true" } : {},
    element("strong", {}, name),
    element("span", {}, fillCounted(KEPT_WORDS.moves, routine.items.length)),
    made(KEPT_WORDS.open, KEPT_WORDS.openName, open),
    made(KEPT_WORDS.copyOne, KEPT_WORDS.copyOf, copy),
    made(KEPT_WORDS.delete, KEPT_WORDS.deleteName, drop),
  );
}

/** @param {HTMLElement} place @param {Bench} bench @param {() => void} done */
function offerReady(place, bench, done) {
  const select = the(place, "select", HTMLSelectElement);
  select.append(
    ...bench.shelf.library.sets.map(({ id, name }) => element("option", { value: id }, name)),
  );
  the(place, "button", HTMLButtonElement).addEventListener("click", () => {
    done();
    beginFrom(bench, select.value);
  });
}

/**
 * Fills the dialog of the kept routines, and the button that opens it.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 */
export function offerKept(place, bench) {
  const dialog = the(place, "[data-kept]", HTMLDialogElement);
  const opener = the(place, "[data-open-kept]", HTMLButtonElement);
  const close = () => dialog.close();
  const list = the(dialog, "[data-kept-list]", HTMLElement);
  opener.addEventListener("click", () => dialog.showModal());
  the(dialog, "[data-kept-close]", HTMLButtonElement).addEventListener("click", close);
  the(dialog, "[data-new]", HTMLButtonElement).addEventListener("click", () => {
    close();
    takeNew(bench, NOTHING, KEPT_WORDS.new);
  });
  offerReady(the(dialog, "[data-ready]", HTMLElement), bench, close);
  offerReady(the(place, "[data-begin-ready]", HTMLElement), bench, () => {});
  bench.watch(() => {
    const { routines } = bench.desk;
    opener.textContent = fillCounted(KEPT_WORDS.saved, routines.length);
    list.replaceChildren(...routines.map((_, at) => keptRow(bench, at, close)));
  });
}

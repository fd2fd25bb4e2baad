// Puts moves into one's own routine, wherever a page offers one. The page of the routine takes them
// itself: what it has open may not be saved yet.
import { all, element } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";
import { isOfflineCopy, ROOT } from "../page/root.js";
import { add, count } from "./saved.js";

const SPOKEN_AFTER = 100; // milliseconds; what a new region has at once is not read aloud

/** @type {string[]} what only this page knows, as the device keeps nothing */
const unkept = [];

/** @param {string} [place] what stands behind the address */
function linkToRoutine(place = "") {
  const page = `${FACTS.routine.page}${isOfflineCopy() ? ".html" : "/"}${place}`;
  return element("a", { href: new URL(page, ROOT).href }, FACTS.addingWords.open);
}

/**
 * A place in an address that has some moves; pages read it as any link to a routine.
 *
 * @param {string[]} moves
 * @returns {string}
 */
export function placeOfMoves(moves) {
  return `#${new URLSearchParams([["v", "1"], ...moves.map((move) => ["x", move])])}`;
}

/** @param {string} move @param {string} name @returns {(Node | string)[]} what became of it */
function kept(move, name) {
  const { added, full, lost } = FACTS.addingWords;
  const { count: number, isKept, isFull } = add([{ move }]);
  if (isFull) return [fillCounted(full, number), " ", linkToRoutine()];
  const said = fillCounted(added, number, { name });
  if (isKept) return [said, " ", linkToRoutine()];
  unkept.push(move);
  return [said, ` ${lost} `, linkToRoutine(placeOfMoves(unkept))];
}

/** @param {HTMLElement} button @param {(Node | string)[]} said */
function sayBeside(button, said) {
  for (const old of all(document, ".added", HTMLElement)) old.remove();
  const note = element("span", { class: "added", role: "status" });
  button.after(note);
  setTimeout(() => note.append(...said), SPOKEN_AFTER);
}

/** Says above a list of exercises how many one has chosen, once there is one. */
function showCounted() {
  for (const line of all(document, "[data-counted]", HTMLElement)) {
    const number = count();
    line.replaceChildren(fillCounted(FACTS.addingWords.count, number), " ", linkToRoutine());
    line.hidden = !number;
  }
}

/** @param {HTMLElement} button */
function addFrom(button) {
  const { add: exercise, form, name = "" } = button.dataset;
  const detail = { move: form || exercise };
  const asked = new CustomEvent("routine-add", { detail, bubbles: true, cancelable: true });
  if (!button.dispatchEvent(asked)) return;
  sayBeside(button, kept(detail.move || "", name));
  showCounted();
}

/** Lets every button with `data-add` put its move into the routine, also one that comes later. */
export function offerAdding() {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-add]") : null;
    if (button instanceof HTMLElement) addFrom(button);
  });
  addEventListener("pageshow", showCounted); // also where the page comes out of the history
}

// Begins the session; before moves that a reason of the reader speaks against, it asks first.
import { button, element, the } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";
import { beginSession } from "../session/opening.js";
import { againstOf } from "./against.js";
import { nameOf } from "./kept-routines.js";
/** @import { Bench } from "./bench.js" */
/** @import { OwnRoutine } from "../routine/own.js" */

const START = FACTS.buildingWords;

/** @typedef {{ move: Move, amount: MoveAmount, note: string }} Part */

/**
 * The moves of a routine for a reader: which ones have to be asked about first, which ones need care,
 * and which ones nothing speaks against.
 *
 * @param {Part[]} items
 * @param {string[]} suits reasons of the reader
 * @param {import("../routine/shelf.js").MoveShelf} shelf
 * @returns {{ asking: Part[], careful: Part[], free: Part[] }}
 */
export function sortedOut(items, suits, shelf) {
  const all = items.map((item) => ({ item, said: againstOf(item.move, suits, shelf) }));
  /** @param {(said: import("./against.js").Objection[]) => boolean} isSo */
  const where = (isSo) => all.filter(({ said }) => isSo(said)).map(({ item }) => item);
  return {
    asking: where((said) => said.some(({ asks }) => asks)),
    careful: where((said) => said.length > 0 && !said.some(({ asks }) => asks)),
    free: where((said) => !said.length),
  };
}

/** @param {PluralForms} forms @param {Part[]} items */
function namedMoves(forms, items) {
  const names = [...new Set(items.map(({ move }) => move.name))].join(", ");
  return items.length ? element("p", {}, fillCounted(forms, items.length, { names })) : "";
}

/** The button that begins, and what it asks above itself. */
class CarefulStart {
  /** @param {HTMLButtonElement} begin @param {Bench} bench */
  constructor(begin, bench) {
    /** @private */
    this._begin = begin;
    /** @private */
    this._bench = bench;
    /** @private */
    this._panel = element("div", {
      ...{ class: "builder__asked", "data-asked": "", tabindex: -1 },
      ...{ role: "group", "aria-labelledby": "start-asked" },
    });
    /** @private @type {OwnRoutine | null} the routine that the panel is about */
    this._about = null;
  }

  start() {
    this._panel.hidden = true;
    this._begin.closest("p")?.before(this._panel);
    this._begin.addEventListener("click", () => this._press());
    this._bench.watch(() => this._about === this._bench.routine || this._close());
  }

  /** @private */
  _press() {
    const { items, routine, shelf } = this._bench;
    const { asking, careful, free } = sortedOut(items, routine.suits, shelf);
    if (!asking.length && !careful.length) return this._go(items);
    this._about = routine;
    const told = [namedMoves(START.notYet, asking), namedMoves(START.withCare, careful)];
    const label = asking.length ? START.startAsked : START.startCareful;
    const without = button(START.startWithout, "md-button", () => this._go(free));
    this._panel.replaceChildren(
      element("div", { id: "start-asked" }, ...told),
      ...(free.length ? [without] : []),
      button(label, "md-button", () => this._go(items)),
    );
    this._panel.hidden = false;
    this._panel.focus();
  }

  /** @private */
  _close() {
    const hadFocus = this._panel.contains(document.activeElement);
    this._panel.hidden = true;
    this._about = null;
    if (hadFocus) this._begin.focus();
  }

  /** @private @param {Part[]} items */
  _go(items) {
    this._close();
    void beginSession({ name: nameOf(this._bench.routine), items, stop: [] });
  }
}

/**
 * Begins the session on request, and asks first where the reader has a reason to.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 */
export function offerStart(place, bench) {
  new CarefulStart(the(place, "#session-start", HTMLButtonElement), bench).start();
}

// The list of the moves: it draws the rows anew where they have changed, and keeps the focus.
import { all, the } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { inWords } from "../routine/amounts.js";
import { MEASURES, stepped } from "../routine/dose.js";
import { line } from "../routine/own.js";
import { inForm, itemOf, orderOf, reordered, withItem } from "./changes.js";
import { letDrag } from "./dragging.js";
import { limitSaid } from "./in-words.js";
import { rowOf } from "./row.js";
/** @import { Bench } from "./bench.js" */
/** @import { Item, OwnRoutine } from "../routine/own.js" */

const SAY = FACTS.buildingWords;

/** @typedef {{ row: HTMLLIElement, looks: string }} DrawnRow */

/** The rows of the routine in hand. */
export class RoutineRows {
  /** @param {HTMLElement} list @param {Bench} bench */
  constructor(list, bench) {
    /** @private */
    this._list = list;
    /** @private */
    this._bench = bench;
    /** @private */
    this._opened = -1;
    /** @private @type {Map<Item, DrawnRow>} */
    this._drawn = new Map();
  }

  /** Draws the rows, and from then on after each change. */
  start() {
    this._list.addEventListener("click", (event) => this._press(event));
    this._list.addEventListener("change", (event) => this._choose(event));
    this._list.addEventListener("input", (event) => this._type(event));
    letDrag(this._list, (from, to) => this._drop(from, to));
    this._bench.watch(() => this._draw());
  }

  /** @private */
  _draw() {
    const { items } = this._bench.routine;
    const held = this._placeOf(document.activeElement);
    const drawn = items.map((item, at) => this._drawnRow(item, at === this._opened));
    this._drawn = new Map(items.map((item, at) => [item, drawn[at]]));
    const rows = drawn.map(({ row }) => row);
    if (
      rows.some((row, at) => row !== this._list.children[at]) ||
      rows.length !== this._list.childElementCount
    ) {
      this._list.replaceChildren(...rows);
    }
    rows.forEach((row, at) => markEnds(row, at, rows.length));
    if (held && held.at >= 0) this._focus(held.at, held.act);
  }

  /** @private @param {Item} item @param {boolean} isOpen @returns {DrawnRow} */
  _drawnRow(item, isOpen) {
    const { routine, shelf } = this._bench;
    const looks = looksOf(item, isOpen, routine);
    const before = this._drawn.get(item);
    if (before && before.looks === looks) return before;
    return { row: rowOf(item, isOpen, routine.suits, shelf, heldIn(routine)), looks };
  }

  /** @private @param {Element | null} inside @returns {{ at: number, act: string } | null} */
  _placeOf(inside) {
    const row = inside && inside.closest("li");
    const pressed = inside && inside.closest("[data-act]");
    if (!row || !(pressed instanceof HTMLElement) || !this._list.contains(row)) return null;
    return { at: Array.from(this._list.children).indexOf(row), act: pressed.dataset.act || "" };
  }

  /** @private @param {number} at @param {string} act */
  _focus(at, act) {
    const row = this._list.children[at];
    if (!row) return;
    const [same] = all(row, `[data-act="${act}"]`, HTMLElement);
    const [other] = all(row, "[data-act=change]", HTMLElement);
    const next = same || other;
    if (next !== document.activeElement) next.focus({ preventScroll: true });
  }

  /** @private @param {Event} event */
  _press({ target }) {
    const place = target instanceof Element ? this._placeOf(target) : null;
    if (!place || !(target instanceof Element)) return;
    const { at, act } = place;
    const [verb, measure] = act.split("-");
    const of = MEASURES.find((one) => one === measure);
    if (of) this._step(at, of, verb === "more" ? 1 : -1);
    else if (act === "up") this._move(at, at - 1, act);
    else if (act === "down") this._move(at, at + 1, act);
    else if (act === "change") this._open(at);
    else if (act === "out") this._takeOut(at);
    else if (act === "instead") this._replace(at, target);
  }

  /** @private @param {number} at */
  _open(at) {
    this._opened = this._opened === at ? -1 : at;
    this._draw();
  }

  /** @private @param {number} at */
  _moveAt(at) {
    return this._bench.shelf.move(this._bench.routine.items[at].move);
  }

  /** @private @param {number} at @param {import("../routine/dose.js").Measure} measure @param {1 | -1} by */
  _step(at, measure, by) {
    const { routine } = this._bench;
    const move = this._moveAt(at);
    const before = routine.items[at].amount;
    const amount = stepped(move, before, measure, by);
    if (amount[measure] === before[measure]) this._bench.say(limitSaid(move, measure, by));
    else {
      const said = fill(SAY.now, { name: move.name, amount: inWords(amount) });
      this._bench.change(withItem(routine, at, { amount }), said);
    }
  }

  /** @private @param {number} from @param {number} to @param {string} act */
  _move(from, to, act) {
    const { routine } = this._bench;
    const count = routine.items.length;
    const name = this._moveAt(from).name;
    if (to < 0 || to >= count) {
      return this._bench.say(fill(act === "up" ? SAY.first : SAY.last, { name }));
    }
    this._reorder(orderOf(count, from, to), fill(SAY.moved, { name, place: to + 1, count }));
    this._focus(to, act);
    this._list.children[to].scrollIntoView({ block: "nearest" });
  }

  /** @private @param {number[]} order @param {string} said */
  _reorder(order, said) {
    this._opened = order.indexOf(this._opened);
    this._bench.change(reordered(this._bench.routine, order), said);
  }

  /** @private @param {number} from @param {number | null} to */
  _drop(from, to) {
    if (to === null || to === from) this._list.replaceChildren(...this._rowsInOrder());
    else this._move(from, to, "up");
  }

  /** @private @returns {HTMLLIElement[]} */
  _rowsInOrder() {
    return this._bench.routine.items.flatMap((item) => this._drawn.get(item)?.row || []);
  }

  /** @private @param {number} at */
  _takeOut(at) {
    const { routine } = this._bench;
    const order = routine.items.map((_, place) => place).filter((place) => place !== at);
    this._reorder(order, fill(SAY.takenOut, { name: this._moveAt(at).name }));
    if (order.length) this._focus(Math.min(at, order.length - 1), "change");
    else the(document, ".builder__begin [data-to-exercises]", HTMLElement).focus();
  }

  /** @private @param {number} at @param {Element} pressed */
  _replace(at, pressed) {
    const { instead = "" } = pressed instanceof HTMLElement ? pressed.dataset : {};
    const move = this._bench.shelf.move(instead);
    const said = fill(SAY.replaced, { name: this._moveAt(at).name, other: move.name });
    this._bench.change(withItem(this._bench.routine, at, itemOf(move)), said);
  }

  /** @private @param {Event} event */
  _choose({ target }) {
    const place = target instanceof HTMLSelectElement ? this._placeOf(target) : null;
    if (!place || !(target instanceof HTMLSelectElement)) return;
    const { routine, shelf } = this._bench;
    const form = shelf.move(target.value);
    const changed = inForm(routine.items[place.at], form);
    const said = fill(SAY.replaced, { name: this._moveAt(place.at).name, other: form.name });
    this._bench.change(withItem(routine, place.at, changed), said);
  }

  /** @private @param {Event} event */
  _type({ target }) {
    const place = target instanceof HTMLInputElement ? this._placeOf(target) : null;
    if (!place || !(target instanceof HTMLInputElement)) return;
    const { routine } = this._bench;
    const before = routine.items[place.at];
    const changed = withItem(routine, place.at, { note: line(target.value, "note") });
    const drawn = this._drawn.get(before);
    const item = changed.items[place.at];
    if (drawn) this._drawn.set(item, { ...drawn, looks: looksOf(item, true, routine) });
    const said = fill(SAY.noted, { name: this._moveAt(place.at).name });
    this._bench.change(changed, said, `note-${place.at}`);
  }
}

/** @param {OwnRoutine} routine @returns {string[]} the ids of its moves, in an order of their own */
function heldIn({ items }) {
  return items.map(({ move }) => move).sort();
}

/** @param {Item} item @param {boolean} isOpen @param {OwnRoutine} routine */
function looksOf(item, isOpen, routine) {
  return JSON.stringify([item, isOpen, routine.suits, heldIn(routine)]);
}

/** @param {HTMLLIElement} row @param {number} at @param {number} count */
function markEnds(row, at, count) {
  for (const turn of all(row, "[data-act=up], [data-act=down]", HTMLElement)) {
    const isEnd = at === (turn.dataset.act === "up" ? 0 : count - 1);
    turn.setAttribute("aria-disabled", String(isEnd));
  }
}

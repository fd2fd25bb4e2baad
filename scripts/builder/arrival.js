// What an address asks of the builder: a routine of a link, a ready one to begin with, a move to add.
import { the } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { MOST_MOVES } from "../routine/bounds.js";
import { readLink } from "../routine/link.js";
import { checked, line } from "../routine/own.js";
import { itemOf } from "./changes.js";
import { beginFrom, nameOf, takeNew } from "./kept-routines.js";
/** @import { Bench } from "./bench.js" */

const ARRIVED = FACTS.buildingWords;

/** Takes what stands behind the sign of an address away, without a new step in the history. */
function clearAddress() {
  history.replaceState(history.state, "", location.href.split("#")[0]);
}

/**
 * Puts a move at the end of the routine in hand.
 *
 * @param {Bench} bench
 * @param {string} id
 */
export function addMove(bench, id) {
  const { routine, shelf } = bench;
  const move = shelf.moves.get(id);
  const count = routine.items.length + 1;
  if (!move) bench.say(fill(ARRIVED.unknown, { names: line(id, "name") }));
  else if (count > MOST_MOVES) bench.say(fill(ARRIVED.full, { count: MOST_MOVES }));
  else {
    const items = [...routine.items, itemOf(move)];
    bench.change({ ...routine, items }, fill(ARRIVED.added, { name: move.name, count }));
  }
}

/** The routine of a link: it is shown, and kept only when the reader says so. */
class Arrival {
  /** @param {HTMLElement} place @param {Bench} bench */
  constructor(place, bench) {
    /** @private */
    this._banner = the(place, "[data-arrived]", HTMLElement);
    /** @private */
    this._bench = bench;
    /** @private @type {string[]} */
    this._unknown = [];
  }

  start() {
    const keep = the(this._banner, "[data-keep]", HTMLButtonElement);
    keep.addEventListener("click", () => this._keep());
    the(this._banner, "[data-mine]", HTMLButtonElement).addEventListener(
      "click",
      () => this._leave(),
    );
    this._bench.watch(() => this._draw());
    addEventListener("hashchange", () => this.read());
    this.read();
  }

  /** Does what the address asks for. */
  read() {
    const given = readLink(location.hash);
    if (given) return this._show(given);
    const asked = new URLSearchParams(location.hash.slice(1, 200));
    const [set, add] = [asked.get("set"), asked.get("add")];
    if (asked.has("v")) this._bench.say(ARRIVED.unread);
    if (set) beginFrom(this._bench, set);
    if (add) addMove(this._bench, add);
    if (set || add) clearAddress();
  }

  /** @private @param {Record<string, unknown>} given */
  _show(given) {
    const { moves, library } = this._bench.shelf;
    const { routine, unknown } = checked(given, moves, library.reasons);
    this._unknown = unknown;
    this._bench.take({ ...this._bench.desk, shown: routine }, ARRIVED.arrived);
  }

  /** @private */
  _draw() {
    const { shown } = this._bench.desk;
    const names = this._unknown.join(", ");
    this._banner.hidden = !shown;
    the(this._banner, "[data-arrived-unknown]", HTMLElement).textContent = names
      ? fill(ARRIVED.unknown, { names })
      : "";
  }

  /** @private */
  _keep() {
    const { routine } = this._bench;
    takeNew(this._bench, routine, fill(ARRIVED.kept, { name: nameOf(routine) }));
    if (!this._bench.desk.shown) this._settle();
  }

  /** @private */
  _leave() {
    this._bench.take({ ...this._bench.desk, shown: null }, ARRIVED.mine);
    this._settle();
  }

  /** @private */
  _settle() {
    clearAddress();
    the(document, "#routine-name", HTMLInputElement).focus();
  }
}

/**
 * Does what the address asks for, now and whenever it changes.
 *
 * @param {HTMLElement} place
 * @param {Bench} bench
 */
export function awaitArrivals(place, bench) {
  new Arrival(place, bench).start();
}

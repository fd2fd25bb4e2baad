// Where all parts of the builder meet: they ask it for changes, and it tells them what is now.
import { save } from "../routine/saved.js";
import { inHand, withChanged } from "./desk.js";
import { Past } from "./past.js";
/** @import { Desk } from "./desk.js" */
/** @import { OwnRoutine } from "../routine/own.js" */
/** @import { MoveShelf } from "../routine/shelf.js" */

/** @param {Desk} desk */
function keepOnDevice({ routines, open }) {
  return save({ routines: [...routines], open });
}

/** The desk, what was said of it last, and whether the device keeps it. */
export class Bench {
  /**
   * @param {MoveShelf} shelf
   * @param {Desk} desk
   * @param {(desk: Desk) => boolean} [keep] whether the device keeps it
   */
  constructor(shelf, desk, keep = keepOnDevice) {
    this.shelf = shelf;
    this.said = "";
    this.isKept = true;
    /** @private */
    this._past = new Past(desk);
    /** @private */
    this._keep = keep;
    /** @private @type {(() => void)[]} */
    this._watchers = [];
  }

  /** @returns {Desk} */
  get desk() {
    return this._past.desk;
  }

  /** @returns {OwnRoutine} the routine that is seen and changed */
  get routine() {
    return inHand(this.desk);
  }

  /** @returns {boolean} whether something can be taken back */
  get canUndo() {
    return this._past.canUndo;
  }

  /** @returns {{ move: Move, amount: MoveAmount, note: string }[]} */
  get items() {
    return this.routine.items.map((item) => ({ ...item, move: this.shelf.move(item.move) }));
  }

  /** @param {() => void} draw called now and after each change */
  watch(draw) {
    this._watchers.push(draw);
    draw();
  }

  /**
   * Goes on to another desk.
   *
   * @param {Desk} desk
   * @param {string} said what happened
   * @param {string} [key] of changes that are taken back together
   */
  take(desk, said, key = "") {
    const before = this.desk;
    this._past.take(desk, key);
    this._settle(before, said);
  }

  /**
   * Puts another routine in place of the one in hand.
   *
   * @param {OwnRoutine} routine
   * @param {string} said
   * @param {string} [key]
   */
  change(routine, said, key = "") {
    this.take(withChanged(this.desk, routine), said, key);
  }

  /** @param {string} said */
  undo(said) {
    const before = this.desk;
    this._past.undo();
    this._settle(before, said);
  }

  /** @param {string} said where nothing has changed */
  say(said) {
    this._settle(this.desk, said);
  }

  /** @private @param {Desk} before @param {string} said */
  _settle(before, said) {
    const { routines, open } = this.desk;
    if (routines !== before.routines || open !== before.open) this.isKept = this._keep(this.desk);
    this.said = said;
    for (const draw of this._watchers) draw();
  }
}

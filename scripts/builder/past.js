// What was before: every change can be taken back, one by one.
/** @import { Desk } from "./desk.js" */

const MOST_STEPS = 100;

/** The desk as it is, and as it was before each change. */
export class Past {
  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    /** @private @type {Desk[]} */
    this._before = [];
    /** @private */
    this._key = "";
  }

  /** @returns {boolean} whether something can be taken back */
  get canUndo() {
    return this._before.length > 0;
  }

  /**
   * Goes on to another desk; changes in a row that have the same key are taken back together, as the
   * letters of a word are.
   *
   * @param {Desk} desk
   * @param {string} [key]
   */
  take(desk, key = "") {
    if (!key || key !== this._key) this._before = [...this._before, this.desk].slice(-MOST_STEPS);
    this._key = key;
    this.desk = desk;
  }

  /** Goes to the desk before the last change. */
  undo() {
    this.desk = this._before.pop() || this.desk;
    this._key = "";
  }
}

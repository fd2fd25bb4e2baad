// Where in its course a session is, and which of its items were done to their end.
import { phaseAt } from "./clock.js";
/** @import { Course, Phase } from "./course.js" */

/** What was reached of a course, which may be left by a leap. */
export class Progress {
  /** @param {Course} course @param {number} count of items */
  constructor(course, count) {
    this.course = course;
    /** @private */
    this._count = count;
    /** @private the number of the phase that was reached; none after a leap */
    this._place = -1;
    /** @private @type {Set<number>} */
    this._done = new Set();
  }

  /** @returns {Phase | null} none after a leap, nor behind the last */
  get phase() {
    return this.course.phases[this._place] || null;
  }

  /** @returns {Phase} the phase that was reached, or the one that is nearest */
  get nearest() {
    const { phases } = this.course;
    return phases[Math.min(Math.max(this._place, 0), phases.length - 1)];
  }

  /** @returns {Phase | null} the phase before, where it is of the same item and side */
  get before() {
    const before = this.course.phases[this._place - 1];
    const { item, side } = this.nearest;
    return before && before.item === item && before.side === side ? before : null;
  }

  /** @returns {boolean} whether nothing was to be done before this phase */
  get isFirst() {
    return this._place <
      this.course.phases.findIndex(({ kind }) => kind === "move" || kind === "work");
  }

  /** @returns {boolean} whether the course is at its end */
  get isWhole() {
    return this._place >= this.course.phases.length;
  }

  /** @returns {number} how many items were done to their end */
  get done() {
    return this._done.size;
  }

  /**
   * Goes on in the course; items that were passed without a leap are done.
   *
   * @param {number} elapsed
   * @returns {boolean} whether another phase has begun
   */
  reach(elapsed) {
    const place = phaseAt(this.course, elapsed);
    if (place === this._place) return false;
    const before = this.phase;
    this._place = place;
    const item = this.phase ? this.phase.item : this._count;
    if (before) { for (let one = before.item; one < item; one += 1) this._done.add(one); }
    return true;
  }

  /** @param {Course} course the same items at another pace; what is done stays done */
  take(course) {
    this.course = course;
    this.leave();
  }

  /** Forgets the phase, so that nothing counts as done that a leap passes over. */
  leave() {
    this._place = -1;
  }
}

// Where in its course a session is. Times are differences of time stamps, so that a page that was hidden
// shows the right moment when it is seen again.
/** @import { Course, Phase } from "./course.js" */

const EARLY = 4; // seconds in a move within which "previous" means the move before

/**
 * The number of the phase after so many seconds; that behind the last at the end.
 *
 * @param {Course} course
 * @param {number} elapsed
 * @returns {number}
 */
export function phaseAt({ phases }, elapsed) {
  const found = phases.findIndex(({ at, seconds }) => elapsed < at + seconds);
  return found < 0 ? phases.length : found;
}

/**
 * The whole seconds that are left of a phase, as a count-down shows them: never 0 before its end.
 *
 * @param {Phase} phase
 * @param {number} elapsed
 * @returns {number}
 */
export function secondsLeft({ at, seconds }, elapsed) {
  return Math.max(Math.ceil(at + seconds - elapsed), 0);
}

/**
 * The seconds until the number of the count-down changes.
 *
 * @param {Phase} phase
 * @param {number} elapsed
 * @returns {number}
 */
export function untilNextSecond({ at, seconds }, elapsed) {
  const left = at + seconds - elapsed;
  return left - (Math.ceil(left) - 1);
}

/**
 * When the first phase of an item begins; the end of the course where there is none.
 *
 * @param {Course} course
 * @param {number} item
 * @returns {number}
 */
export function beginOf({ phases, seconds }, item) {
  const found = phases.find((phase) => phase.item >= item);
  return found ? found.at : seconds;
}

/**
 * Where "previous" leads: to the begin of the move, or to the one before when one is hardly in it.
 *
 * @param {Course} course
 * @param {number} elapsed
 * @returns {number}
 */
export function previousBegin(course, elapsed) {
  const { phases } = course;
  const { item } = phases[Math.min(phaseAt(course, elapsed), phases.length - 1)];
  const begin = beginOf(course, item);
  return elapsed - begin < EARLY && item ? beginOf(course, item - 1) : begin;
}

/** Counts the seconds of a course, which may be paused and moved. */
export class SessionClock {
  /** @param {() => number} [now] milliseconds */
  constructor(now = () => performance.now()) {
    /** @private */
    this._now = now;
    /** @private seconds, at the last start */
    this._from = 0;
    /** @private @type {number | null} milliseconds */
    this._since = null;
    /** @private seconds before the last start */
    this._ran = 0;
  }

  /** @returns {boolean} */
  get isRunning() {
    return this._since !== null;
  }

  /** @returns {number} seconds of the course */
  get elapsed() {
    return this._from + this._running;
  }

  /** @returns {number} seconds that it ran in all, wherever it was moved */
  get ran() {
    return this._ran + this._running;
  }

  start() {
    if (this._since === null) this._since = this._now();
  }

  pause() {
    const running = this._running;
    this._from += running;
    this._ran += running;
    this._since = null;
  }

  /** @param {number} elapsed */
  moveTo(elapsed) {
    const { isRunning } = this;
    this.pause();
    this._from = elapsed;
    if (isRunning) this.start();
  }

  /** @private seconds since it was last started */
  get _running() {
    return this._since === null ? 0 : (this._now() - this._since) / 1000;
  }
}

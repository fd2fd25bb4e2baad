// Shows a phase and says it: at its begin, in each moment, and with each breath.
import { breathAt, untilNextBreath } from "./breathing.js";
import { secondsLeft, untilNextSecond } from "./clock.js";
import { filmOf } from "./films.js";
import { breathsOf } from "./rhythm.js";
import { announced, spoken, toneOf } from "./telling.js";
/** @import { Breaths } from "./breathing.js" */
/** @import { Phase } from "./course.js" */
/** @import { Progress } from "./progress.js" */
/** @import { Screen } from "./screen.js" */
/** @import { Sounding } from "./sounding.js" */

/** What is seen and heard of the phases of one session. */
export class Showing {
  /** @param {SessionPlan} plan @param {MoveTiming} timing @param {Screen} screen @param {Sounding} sounding */
  constructor(plan, timing, screen, sounding) {
    /** @private */
    this._plan = plan;
    /** @private */
    this._timing = timing;
    /** @private */
    this._screen = screen;
    /** @private */
    this._sounding = sounding;
    /** @private @type {Breaths | null} */
    this._breaths = null;
    /** @private */
    this._breath = 0;
  }

  /**
   * Begins a phase.
   *
   * @param {Phase} phase
   * @param {Phase | null} last what was shown before it; nothing after a leap
   * @param {Progress} progress
   */
  enter(phase, last, { before, isFirst }) {
    const { items } = this._plan;
    const { move, amount } = items[Math.min(phase.item, items.length - 1)];
    const breaths = phase.kind === "work" ? breathsOf(move, this._timing) : null;
    this._breaths = breaths;
    this._breath = 0;
    this._screen.stage.set({ move, amount, phase, before, breaths });
    this._screen.show(phase, isFirst);
    this._screen.say(announced(this._plan, phase, last));
    this._sounding.say(spoken(this._plan, phase, last));
    this._sounding.mark(toneOf(phase));
    const next = items[phase.item + 1];
    if (next) filmOf(next.move.id);
  }

  /** @param {Phase} phase @param {number} elapsed */
  show(phase, elapsed) {
    const passed = elapsed - phase.at;
    const { stage, beside } = this._screen;
    beside.counting.show(secondsLeft(phase, elapsed), 1 - passed / phase.seconds);
    stage.draw(passed);
    if (this._breaths) this._breathe(this._breaths, passed);
  }

  /** @private @param {Breaths} breaths @param {number} passed */
  _breathe(breaths, passed) {
    const { which } = breathAt(breaths, passed);
    if (which === this._breath) return;
    this._breath = which;
    this._screen.beside.cue(breaths[which].cue);
    this._sounding.say(breaths[which].cue);
    this._sounding.mark(which ? "home" : "move");
  }

  /**
   * The seconds until there is something else to show.
   *
   * @param {Phase} phase
   * @param {number} elapsed
   * @returns {number}
   */
  untilNext(phase, elapsed) {
    const second = untilNextSecond(phase, elapsed);
    const { _breaths: breaths } = this;
    return breaths ? Math.min(second, untilNextBreath(breaths, elapsed - phase.at)) : second;
  }
}

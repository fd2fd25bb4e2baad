// What counts in a session: the seconds that are left, which time and set it is, and which side.
import { element } from "../page/dom.js";
import { fill, formFor } from "../page/filling.js";
import { countRing } from "./icons.js";
/** @import { Phase } from "./course.js" */

const LONG = 100; // seconds from which minutes are shown, too

/**
 * A time as minutes and seconds.
 *
 * @param {number} seconds
 * @returns {string}
 */
export function clockTime(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The count-down and what stands beside it. */
export class Counting {
  constructor() {
    /** @private */
    this._ring = countRing();
    /** @private the number alone */
    this._clock = element("span", { id: "session-clock", class: "session__number" });
    /** @private */
    this._minutes = element("span", { class: "session__number", "aria-hidden": "true" });
    /** @private */
    this._unit = element("span", { class: "session__unit" });
    /** @private */
    this._times = element("p", { class: "session__times" });
    /** @private */
    this._sets = element("p", { class: "session__sets" });
    /** @private */
    this._sides = element("ul", { class: "session__sides" });
    const number = element("p", { class: "session__seconds" }, this._clock, this._minutes);
    number.append(this._unit);
    const dial = element("div", { class: "session__dial" }, this._ring.element, number);
    const beside = element("div", {}, this._times, this._sets, this._sides);
    this.element = element("div", { class: "session__count" }, dial, beside);
  }

  /** @param {Phase} phase @param {MoveAmount | null} amount */
  set(phase, amount) {
    const { times, sets } = FACTS.guidingWords;
    const { repetitions = 1, sets: count } = amount || { sets: 1 };
    const isCounted = phase.repetition > 0 && repetitions > 1;
    fillLine(
      this._times,
      isCounted ? fill(times, { number: phase.repetition, count: repetitions }) : "",
    );
    fillLine(this._sets, count > 1 ? fill(sets, { number: phase.set, count }) : "");
    this._sides.hidden = !phase.side;
    if (amount && amount.sides !== "together" && phase.side) {
      const names = FACTS.guidingWords.sides[amount.sides];
      this._sides.replaceChildren(
        ...names.map((name, place) => sideItem(name, place + 1, phase.side)),
      );
    }
    this.element.classList.toggle("is-change", phase.kind === "switch");
  }

  /** @param {number} left whole seconds @param {number} share of the phase that is left */
  show(left, share) {
    const isLong = left >= LONG;
    const { seconds, minutes } = FACTS.guidingWords;
    this._clock.textContent = String(left);
    this._clock.classList.toggle("session__unseen", isLong);
    this._minutes.hidden = !isLong;
    this._minutes.textContent = isLong ? clockTime(left) : "";
    this._unit.textContent = isLong ? minutes : formFor(seconds, left);
    this._ring.show(share);
  }
}

/** @param {HTMLElement} line @param {string} text */
function fillLine(line, text) {
  line.textContent = text;
  line.hidden = !text;
}

/** @param {string} name @param {number} own @param {number} current */
function sideItem(name, own, current) {
  if (own === current) return element("li", { "aria-current": "true" }, name);
  if (own > current) return element("li", {}, name);
  const done = fill(FACTS.guidingWords.sideDone, { side: name });
  const said = element("span", { class: "session__unseen" }, done);
  return element("li", {}, element("span", { "aria-hidden": "true" }, `✓ ${name}`), said);
}

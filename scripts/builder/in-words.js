// What the builder says of amounts and their limits.
import { fill, fillCounted, formFor } from "../page/filling.js";
import { changeable } from "../routine/dose.js";
/** @import { Measure } from "../routine/dose.js" */

const OF = FACTS.amounts;
const LIMITS = FACTS.buildingWords;

/** @param {[number, number]} limits */
function rangeOf([low, high]) {
  return low === high ? String(low) : fill(LIMITS.range, { low, high });
}

/** @param {PluralForms} forms @param {[number, number]} limits @param {Record<string, string>} [gaps] */
function ranged(forms, limits, gaps = {}) {
  return fill(formFor(forms, limits[1]), { ...gaps, count: rangeOf(limits) });
}

/**
 * From what to what each number of a move may go.
 *
 * @param {Move} move
 * @param {MoveAmount} amount
 * @returns {string}
 */
export function safeAmounts(move, amount) {
  const { sets, repetitions, hold, minutes } = move.limits;
  const isTimed = Boolean(amount.minutes && minutes);
  const counted = isTimed ? minutes : repetitions;
  if (!counted || !changeable(move, amount).length) return LIMITS.asItIs;
  const much = ranged(isTimed ? OF.minutes : OF.times, counted);
  const held = !isTimed && hold
    ? fill(OF.hold, { amount: much, seconds: ranged(OF.seconds, hold) })
    : much;
  const range = sets && sets[1] > 1 ? ranged(OF.sets, sets, { amount: held }) : held;
  return fill(LIMITS.safe, { range });
}

/**
 * What a measure is called above its number.
 *
 * @param {Measure} measure
 * @param {MoveAmount} amount
 * @returns {string}
 */
export function measureName(measure, { sides }) {
  const amount = LIMITS[measure];
  if (sides === "together" || measure === "sets" || measure === "hold") return amount;
  return fill(sides === "each-side" ? OF.eachSide : OF.eachWay, { amount });
}

/**
 * Why a number goes no further.
 *
 * @param {Move} move
 * @param {Measure} measure
 * @param {1 | -1} by
 * @returns {string}
 */
export function limitSaid({ limits, name }, measure, by) {
  const [low, high] = limits[measure] || [0, 0];
  const number = by > 0 ? high : low;
  const forms = {
    sets: LIMITS.countSets,
    repetitions: OF.times,
    hold: OF.seconds,
    minutes: OF.minutes,
  };
  const amount = fillCounted(forms[measure], number);
  return fill(by > 0 ? LIMITS.most : LIMITS.least, { name, amount });
}

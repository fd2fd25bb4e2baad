// How much of a move: within the limits that its record and the ready sets give.

/** @typedef {"sets" | "repetitions" | "hold" | "minutes"} Measure */

/** @type {Measure[]} */
export const MEASURES = ["sets", "repetitions", "hold", "minutes"];
const HOLD_STEP = 5; // seconds between long holds; the last ones are counted singly
const SHORT_HOLD = 5;
const MINUTES_STEP = 5;

/**
 * The measures of an amount that a reader may change: those whose limits lie apart.
 *
 * @param {Move} move
 * @param {MoveAmount} amount
 * @returns {Measure[]}
 */
export function changeable(move, amount) {
  return MEASURES.filter((measure) => {
    const limits = move.limits[measure];
    if (!limits || limits[0] === limits[1]) return false;
    if (measure === "minutes" || measure === "repetitions") return Boolean(amount[measure]);
    return measure === "sets" || Boolean(amount.repetitions);
  });
}

/**
 * The next number from one: holds go by single seconds at first, then by five, as long times do.
 *
 * @param {Measure} measure
 * @param {number} from
 * @param {1 | -1} by
 * @returns {number}
 */
function next(measure, from, by) {
  const step = measure === "hold" ? HOLD_STEP : measure === "minutes" ? MINUTES_STEP : 1;
  const single = measure === "hold" ? SHORT_HOLD : MINUTES_STEP;
  const isSmall = by > 0 ? from < single : from <= single;
  if (step === 1 || isSmall) return from + by;
  return by > 0 ? (Math.floor(from / step) + 1) * step : (Math.ceil(from / step) - 1) * step;
}

/** @param {number} value @param {[number, number]} limits */
function within(value, [least, most]) {
  return Math.min(Math.max(value, least), most);
}

/**
 * An amount with one measure a step lower or higher, never beyond its limits.
 *
 * @param {Move} move
 * @param {MoveAmount} amount
 * @param {Measure} measure
 * @param {1 | -1} by
 * @returns {MoveAmount}
 */
export function stepped(move, amount, measure, by) {
  const limits = move.limits[measure];
  if (!limits) return amount;
  return { ...amount, [measure]: within(next(measure, amount[measure] || 0, by), limits) };
}

/**
 * An amount in which each number lies within its limits. What counts nothing becomes the amount of the
 * record; where something is counted, what is left out is as little as may be.
 *
 * @param {Move} move
 * @param {Partial<MoveAmount>} given
 * @returns {MoveAmount}
 */
export function limited(move, given) {
  const from = given.minutes || given.repetitions ? given : move.amount;
  const counts = from.minutes && move.limits.minutes || !move.limits.repetitions
    ? "minutes"
    : "repetitions";
  /** @param {Measure} measure */
  const kept = (measure) => {
    const limits = move.limits[measure];
    const value = Math.round(from[measure] || 0);
    return limits ? { [measure]: within(value, limits) } : {};
  };
  const hold = counts === "repetitions" ? kept("hold") : {};
  return {
    sets: 1,
    ...kept("sets"),
    ...kept(counts),
    ...(hold.hold ? hold : {}),
    ...(move.amount.rest ? { rest: move.amount.rest } : {}),
    sides: given.sides ?? move.amount.sides,
  };
}

/**
 * A gentler amount, or more of it: less is first fewer rounds, then fewer times, then shorter holds;
 * more is the other way round, one step at a time.
 *
 * @param {Move} move
 * @param {MoveAmount} amount
 * @param {1 | -1} by
 * @returns {MoveAmount} the same where the limits leave no step
 */
export function eased(move, amount, by) {
  /** @type {Measure[]} */
  const order = by < 0
    ? ["sets", "repetitions", "minutes", "hold"]
    : ["repetitions", "minutes", "hold", "sets"];
  const open = order.filter((measure) => changeable(move, amount).includes(measure));
  for (const measure of open) {
    const changed = stepped(move, amount, measure, by);
    if (changed[measure] !== amount[measure]) return changed;
  }
  return amount;
}

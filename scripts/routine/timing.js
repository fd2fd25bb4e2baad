// How long a routine takes, reckoned as `generator/content/timing.py` does.

/**
 * The seconds that an amount takes; each time takes its hold and as long as the site reckons for one.
 *
 * @param {MoveAmount} amount
 * @param {MoveTiming} timing
 * @returns {number}
 */
export function secondsOf({ sets, repetitions, hold, minutes, rest, sides }, timing) {
  const twice = sides === "together" ? 1 : 2;
  const once = minutes ? 60 * minutes : (repetitions || 0) * ((hold || 0) + timing.repetition);
  return once * twice * sets + (rest || 0) * (sets - 1);
}

/**
 * What one does to get from one move to the next, or to stand at the end: down to the floor or a bed,
 * up from it, or turned over.
 *
 * @param {Move | null} before
 * @param {Move | null} after
 * @returns {("floor" | "bed" | "over")[]}
 */
export function waysBetween(before, after) {
  const from = before?.on;
  const to = after?.on;
  if (from !== to) return [from, to].flatMap((place) => place || []);
  return before && after && before.wayUp !== after.wayUp ? ["over"] : [];
}

/**
 * The seconds of getting down, up or over.
 *
 * @param {("floor" | "bed" | "over")[]} ways
 * @param {MoveTiming} timing
 * @returns {number}
 */
export function secondsOfWays(ways, timing) {
  return ways.reduce((sum, way) => sum + (way === "floor" ? timing.floor : timing.over), 0);
}

/**
 * The whole minutes of a routine, rounded up; 0 where it has no move.
 *
 * @param {{ move: Move, amount: MoveAmount }[]} items
 * @param {MoveTiming} timing
 * @returns {number}
 */
export function minutesOf(items, timing) {
  if (!items.length) return 0;
  const work = items.reduce((sum, { amount }) => sum + secondsOf(amount, timing), 0);
  const stances = [null, ...items.map(({ move }) => move), null];
  const ways = stances.slice(1).flatMap((after, place) => waysBetween(stances[place], after));
  const turns = items.flatMap(({ move, amount }) =>
    move.turnsOver && amount.sides === "each-side" ? Array(amount.sets).fill("over") : []
  );
  const change = timing.between * (items.length - 1) + secondsOfWays([...ways, ...turns], timing);
  return Math.ceil((work + change) / 60);
}

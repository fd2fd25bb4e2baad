// Shares rows out over sheets: as few sheets as can be, each about as full as the others.

/**
 * What stands on sheets, in order, and how `high` a sheet is, in any one unit. `room` is what its head
 * and foot leave of the first sheet, and of every other one. From `tail` on there are rules, which
 * should not be alone on a sheet.
 *
 * @typedef {{ heights: number[], tail: number, high: number, room: [number, number] }} Stack
 */

/** @typedef {{ cost: number, ends: number[] }} Way */

const ALONE = 2; // how bad a head or rules without a row are, and a row by itself
const SINGLE = 0.3;

/** @param {Stack} stack @param {number} sheet */
function roomOf({ room }, sheet) {
  return sheet === 0 ? room[0] : room[1];
}

/** @param {Stack} stack @param {number} from @param {number} to */
function heightOf({ heights }, from, to) {
  return heights.slice(from, to).reduce((sum, height) => sum + height, 0);
}

/**
 * How bad a sheet with some of the parts is. Squares of how full sheets are have the least sum where
 * they are equally full. What is higher than any sheet may have one by itself.
 *
 * @param {Stack} stack
 * @param {number} sheet
 * @param {number} from
 * @param {number} to
 */
function cost(stack, sheet, from, to) {
  const left = roomOf(stack, sheet) - heightOf(stack, from, to);
  if (left < 0 && (sheet === 0 ? to > from : to - from > 1)) return Infinity;
  const rows = Math.min(to, stack.tail) - from;
  const isAlone = rows <= 0 && stack.tail > 0;
  const isSingle = sheet > 0 && rows === 1 && stack.tail > 1;
  return (1 - left / stack.high) ** 2 + (isAlone ? ALONE : 0) + (isSingle ? SINGLE : 0);
}

/**
 * The best ways to end a sheet behind each part, from the best ways to end the one before it.
 *
 * @param {Stack} stack
 * @param {number} sheet
 * @param {Way[]} before
 * @returns {Way[]}
 */
function ways(stack, sheet, before) {
  const least = sheet === 0 ? 0 : 1; // only the first sheet may have its head alone
  return Array.from({ length: stack.heights.length + 1 }, (_, to) => {
    /** @type {Way} */
    let best = { cost: Infinity, ends: [] };
    for (let from = 0; from <= to - least && from < before.length; from += 1) {
      const whole = before[from].cost + cost(stack, sheet, from, to);
      if (whole < best.cost) best = { cost: whole, ends: [...before[from].ends, to] };
    }
    return best;
  });
}

/**
 * How many parts stand on each sheet.
 *
 * @param {Stack} stack
 * @returns {number[]}
 */
export function share(stack) {
  const count = stack.heights.length;
  /** @type {Way[]} */
  let found = [{ cost: 0, ends: [] }];
  for (let sheet = 0; sheet <= count; sheet += 1) {
    found = ways(stack, sheet, found);
    const { cost: whole, ends } = found[count];
    if (whole < Infinity) return ends.map((end, index) => end - (index ? ends[index - 1] : 0));
  }
  return [count];
}

/**
 * Whether the last sheet has rules and no row.
 *
 * @param {Stack} stack
 * @param {number[]} counts
 */
export function leavesRulesAlone({ heights, tail }, counts) {
  return counts.length > 1 && heights.length - counts[counts.length - 1] >= tail;
}

// The pain rule as numbers: from what to what each step of it goes.

/** @typedef {PainStep & { from: number, to: number, isStop: boolean }} PainRange the last one stops */

/**
 * The steps of the pain rule; a score such as "0 to 3" names its first and last number.
 *
 * @param {PainStep[]} rule
 * @returns {PainRange[]}
 */
export function painRanges(rule) {
  return rule.map((step, place) => {
    const numbers = (step.score.match(/\d+/g) || []).map(Number);
    const isStop = place === rule.length - 1;
    return { ...step, from: Math.min(...numbers), to: Math.max(...numbers), isStop };
  });
}

/**
 * The step of the rule that a rating belongs to.
 *
 * @param {PainStep[]} rule
 * @param {number} pain
 * @returns {PainRange | null}
 */
export function stepAt(rule, pain) {
  return painRanges(rule).find(({ from, to }) => from <= pain && pain <= to) || null;
}

// The pain rule as numbers: from what to what each step of it goes.

/** @typedef {{ from: number, to: number, score: string, act: string }} PainRange */

/**
 * The steps of the pain rule; a score such as "0 to 3" names its first and last number.
 *
 * @param {MoveLibrary["rules"]["pain"]} rule
 * @returns {PainRange[]}
 */
export function painRanges(rule) {
  return rule.map(({ score, act }) => {
    const numbers = (score.match(/\d+/g) || []).map(Number);
    return { from: Math.min(...numbers), to: Math.max(...numbers), score, act };
  });
}

/**
 * What the rule asks for at a rating.
 *
 * @param {MoveLibrary["rules"]["pain"]} rule
 * @param {number} pain
 * @returns {string}
 */
export function actAt(rule, pain) {
  const found = painRanges(rule).find(({ from, to }) => from <= pain && pain <= to);
  return found ? found.act : "";
}

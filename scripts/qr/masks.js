// Masks turn some modules over, so that nothing in a code looks like its marks: the least bad is taken.

/** @type {((row: number, column: number) => boolean)[]} */
const MASKS = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => row * column % 2 + row * column % 3 === 0,
  (row, column) => (row * column % 2 + row * column % 3) % 2 === 0,
  (row, column) => ((row + column) % 2 + row * column % 3) % 2 === 0,
];
const FINDER_RUN = "1011101";
const LIGHT_RUN = "0000";

/**
 * Modules with a mask on those that are data.
 *
 * @param {boolean[][]} dark
 * @param {boolean[][]} isMark
 * @param {number} mask
 * @returns {boolean[][]}
 */
export function masked(dark, isMark, mask) {
  return dark.map((line, row) =>
    line.map((isDark, column) =>
      !isMark[row][column] && MASKS[mask](row, column) !== isDark ||
      isMark[row][column] && isDark
    )
  );
}

/** @param {string} line @returns {number} for runs of one colour */
function runPenalty(line) {
  return (line.match(/0{5,}|1{5,}/g) || []).reduce((sum, run) => sum + run.length - 2, 0);
}

/** @param {string} line @returns {number} for what looks like a mark in a corner */
function finderPenalty(line) {
  const wide = LIGHT_RUN + line + LIGHT_RUN; // around a code all is light
  let found = 0;
  let at = wide.indexOf(FINDER_RUN);
  while (at >= 0) {
    const end = at + FINDER_RUN.length;
    const isFree = wide.slice(at - 4, at) === LIGHT_RUN || wide.slice(end, end + 4) === LIGHT_RUN;
    if (isFree) found += 1;
    at = wide.indexOf(FINDER_RUN, isFree ? end : at + 4);
  }
  return 40 * found;
}

/** @param {boolean[][]} dark @returns {number} for squares of four of one colour */
function squarePenalty(dark) {
  let found = 0;
  for (let row = 1; row < dark.length; row += 1) {
    for (let column = 1; column < dark.length; column += 1) {
      const own = dark[row][column];
      const isSame = dark[row - 1][column] === own && dark[row][column - 1] === own &&
        dark[row - 1][column - 1] === own;
      if (isSame) found += 1;
    }
  }
  return 3 * found;
}

/**
 * How bad modules are to read, as the standard counts it.
 *
 * @param {boolean[][]} dark
 * @returns {number}
 */
export function badness(dark) {
  const rows = dark.map((line) => line.map(Number).join(""));
  const columns = dark.map((_, column) => dark.map((line) => Number(line[column])).join(""));
  const lines = [...rows, ...columns];
  const all = rows.join("");
  const share = 100 * all.replace(/0/g, "").length / all.length;
  const looks = lines.reduce((sum, line) => sum + runPenalty(line) + finderPenalty(line), 0);
  return looks + squarePenalty(dark) + 10 * Math.floor(Math.abs(share - 50) / 5);
}

/**
 * The mask that leaves modules least bad.
 *
 * @param {boolean[][]} dark
 * @param {boolean[][]} isMark
 * @returns {number}
 */
export function bestMask(dark, isMark) {
  const scores = MASKS.map((_, mask) => badness(masked(dark, isMark, mask)));
  return scores.indexOf(Math.min(...scores));
}

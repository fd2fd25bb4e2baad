// The sizes of codes: what ISO/IEC 18004 says of versions 1 to 25, with low and medium correction.

/** @typedef {"L" | "M"} Level */
/** How many bytes hold data, how many in each block correct them, and how many blocks there are. */
/** @typedef {{ data: number, correction: number, blocks: number }} Layout */

/** @typedef {readonly [correction: number, blocks: number]} Blocks */

/**
 * Bytes of correction in a block, and blocks, from version 1 on.
 *
 * @type {Record<Level, readonly Blocks[]>}
 */
const BLOCKS_OF_LEVEL = {
  // deno-fmt-ignore
  L: [
    [7, 1], [10, 1], [15, 1], [20, 1], [26, 1], [18, 2], [20, 2], [24, 2], [30, 2], [18, 4],
    [20, 4], [24, 4], [26, 4], [30, 4], [22, 6], [24, 6], [28, 6], [30, 6], [28, 7], [28, 8],
    [28, 8], [28, 9], [30, 9], [30, 10], [26, 12],
  ],
  // deno-fmt-ignore
  M: [
    [10, 1], [16, 1], [26, 1], [18, 2], [24, 2], [16, 4], [18, 4], [22, 4], [22, 5], [26, 5],
    [30, 5], [22, 8], [22, 9], [24, 9], [24, 10], [28, 10], [28, 11], [26, 13], [26, 14], [26, 16],
    [26, 17], [28, 17], [28, 18], [28, 20], [28, 21],
  ],
};
const NUMBERED = 7; // the first version that is written in the code
const LONG_TEXTS = 10; // the first version whose length takes two bytes
const MOST_M = 10; // the largest version with medium correction: smaller codes are easier to scan

/** @param {number} version */
export function sideOf(version) {
  return 17 + 4 * version;
}

/**
 * Whether a code says which version it is.
 *
 * @param {number} version
 */
export function hasNumber(version) {
  return version >= NUMBERED;
}

/**
 * Where the centres of small squares lie, in both directions.
 *
 * @param {number} version
 * @returns {number[]}
 */
export function centresOf(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = sideOf(version) - 7;
  const step = 2 * Math.ceil((last - 6) / (2 * (count - 1)));
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - step * (count - 2 - at))];
}

/** @param {number} version */
function wholeBytes(version) {
  const side = sideOf(version);
  const centres = centresOf(version).length;
  const corners = 3 * 64 + 31; // with what says the level and the mask
  const lines = 2 * (side - 16); // which count from corner to corner
  const squares = centres ? 25 * (centres ** 2 - 3) - 10 * (centres - 2) : 0;
  const free = side ** 2 - corners - lines - squares - (hasNumber(version) ? 36 : 0);
  return Math.floor(free / 8);
}

/**
 * How the bytes of a version are shared out.
 *
 * @param {number} version
 * @param {Level} level
 * @returns {Layout}
 */
export function layoutOf(version, level) {
  const [correction, blocks] = BLOCKS_OF_LEVEL[level][version - 1];
  return { data: wholeBytes(version) - correction * blocks, correction, blocks };
}

/**
 * How many bits say how long the text is.
 *
 * @param {number} version
 */
export function lengthBits(version) {
  return version < LONG_TEXTS ? 8 : 16;
}

/**
 * The smallest version that holds so many bytes, with medium correction where that is small enough;
 * null where there is none.
 *
 * @param {number} bytes
 * @returns {{ version: number, level: Level } | null}
 */
export function versionFor(bytes) {
  /** @param {Level} level */
  const smallest = (level) => {
    const at = BLOCKS_OF_LEVEL[level].findIndex((_, place) => {
      const room = 8 * layoutOf(place + 1, level).data - 4 - lengthBits(place + 1);
      return 8 * bytes <= room;
    });
    return { version: at + 1, level };
  };
  const medium = smallest("M");
  if (medium.version && medium.version <= MOST_M) return medium;
  const low = smallest("L");
  return low.version ? low : null;
}

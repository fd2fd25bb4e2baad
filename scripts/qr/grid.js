// The grid of a code: the marks by which cameras find it, then the bits of its bytes.
import { centresOf, hasNumber, sideOf } from "./versions.js";
/** @import { Level } from "./versions.js" */

const LEVEL_BITS = { L: 1, M: 0 };
const LEVEL_DIVISOR = 0b10100110111;
const LEVEL_MASK = 0b101010000010010;
const NUMBER_DIVISOR = 0b1111100100101;

/** Modules by row and column: dark or not, and whether they are marks rather than data. */
export class Grid {
  /** @param {number} version */
  constructor(version) {
    this.version = version;
    this.side = sideOf(version);
    /** @type {boolean[][]} */
    this.dark = this._rows();
    /** @type {boolean[][]} */
    this.isMark = this._rows();
    this._drawMarks();
  }

  /** @private */
  _rows() {
    return Array.from({ length: this.side }, () => Array(this.side).fill(false));
  }

  /** @private @param {number} row @param {number} column @param {boolean} isDark */
  _mark(row, column, isDark) {
    if (row < 0 || column < 0 || row >= this.side || column >= this.side) return;
    this.dark[row][column] = isDark;
    this.isMark[row][column] = true;
  }

  /**
   * A square in a square, with light around it.
   *
   * @private
   * @param {number} row of its centre
   * @param {number} column
   * @param {number} reach to its edge, with the light
   */
  _square(row, column, reach) {
    for (let down = -reach; down <= reach; down += 1) {
      for (let right = -reach; right <= reach; right += 1) {
        const ring = Math.max(Math.abs(down), Math.abs(right));
        const isDark = reach === 2 ? ring !== 1 : ring !== 2 && ring !== 4;
        this._mark(row + down, column + right, isDark);
      }
    }
  }

  /** @private */
  _drawMarks() {
    const last = this.side - 1;
    for (let at = 0; at < this.side; at += 1) {
      this._mark(6, at, at % 2 === 0);
      this._mark(at, 6, at % 2 === 0);
    }
    for (const [row, column] of [[3, 3], [3, last - 3], [last - 3, 3]]) {
      this._square(row, column, 4);
    }
    const centres = centresOf(this.version);
    const far = last - 6;
    for (const row of centres) {
      for (const column of centres) {
        const isCorner = row + column === 12 || row === 6 && column === far ||
          row === far && column === 6;
        if (!isCorner) this._square(row, column, 2);
      }
    }
    this._writeLevel(0);
    if (hasNumber(this.version)) this._writeNumber(0);
    this._mark(this.side - 8, 8, false);
  }

  /**
   * Draws bytes in columns of two, from the right, up and down in turn.
   *
   * @param {number[]} bytes
   */
  drawData(bytes) {
    let bit = 0;
    for (let right = this.side - 1; right > 0; right -= 2) {
      if (right === 6) right -= 1; // the column that counts from corner to corner
      const goesUp = (right + 1 & 2) === 0;
      for (let step = 0; step < 2 * this.side; step += 1) {
        const column = right - step % 2;
        const row = goesUp ? this.side - 1 - (step >> 1) : step >> 1;
        if (this.isMark[row][column]) continue;
        this.dark[row][column] = (bytes[bit >> 3] >> (7 - bit % 8) & 1) === 1;
        bit += 1;
      }
    }
  }

  /**
   * Writes which level and mask it has, and its version; where they stand, all is light until then.
   *
   * @param {Level} level
   * @param {number} mask
   */
  writeNames(level, mask) {
    this._mark(this.side - 8, 8, true);
    const name = LEVEL_BITS[level] << 3 | mask;
    this._writeLevel((name << 10 | polynomialRest(name << 10, LEVEL_DIVISOR, 10)) ^ LEVEL_MASK);
    if (!hasNumber(this.version)) return;
    const number = this.version << 12;
    this._writeNumber(number | polynomialRest(number, NUMBER_DIVISOR, 12));
  }

  /** @private @param {number} bits */
  _writeLevel(bits) {
    for (let bit = 0; bit < 15; bit += 1) {
      const isDark = (bits >> bit & 1) === 1;
      const near = bit < 6 ? bit : bit < 8 ? bit + 1 : 14 - bit + (bit === 8 ? 1 : 0);
      if (bit < 8) this._mark(near, 8, isDark);
      else this._mark(8, near, isDark);
      if (bit < 8) this._mark(8, this.side - 1 - bit, isDark);
      else this._mark(this.side - 15 + bit, 8, isDark);
    }
  }

  /** @private @param {number} bits */
  _writeNumber(bits) {
    for (let bit = 0; bit < 18; bit += 1) {
      const isDark = (bits >> bit & 1) === 1;
      const far = this.side - 11 + bit % 3;
      const near = Math.floor(bit / 3);
      this._mark(near, far, isDark);
      this._mark(far, near, isDark);
    }
  }
}

/**
 * What is left when a number is divided as a polynomial.
 *
 * @param {number} number
 * @param {number} divisor
 * @param {number} degree of the divisor
 */
function polynomialRest(number, divisor, degree) {
  let rest = number;
  for (let bit = 20; bit >= degree; bit -= 1) {
    if (rest >> bit & 1) rest ^= divisor << (bit - degree);
  }
  return rest;
}

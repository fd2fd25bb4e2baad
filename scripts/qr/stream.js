// A text as the bytes of a code: what it holds, filled up, and what corrects it, block by block.
import { correcting } from "./correction.js";
import { layoutOf, lengthBits } from "./versions.js";
/** @import { Level } from "./versions.js" */

const BYTE_MODE = 0b0100; // says that bytes follow, not digits
const FILLING = [0xec, 0x11];

/** @param {number} value @param {number} count */
function codeBits(value, count) {
  return value.toString(2).padStart(count, "0");
}

/**
 * The data of a code, without correction.
 *
 * @param {Uint8Array} text
 * @param {number} version
 * @param {number} room in bytes
 */
function filledUp(text, version, room) {
  const length = codeBits(text.length, lengthBits(version));
  const bits = codeBits(BYTE_MODE, 4) + length +
    Array.from(text, (byte) => codeBits(byte, 8)).join("");
  const ended = bits + "0".repeat(Math.min(4, 8 * room - bits.length));
  const bytes = (ended.match(/.{1,8}/g) || []).map((byte) => parseInt(byte.padEnd(8, "0"), 2));
  const missing = room - bytes.length;
  return [...bytes, ...Array.from({ length: missing }, (_, at) => FILLING[at % 2])];
}

/**
 * Data in as many blocks; the last ones are a byte longer where it does not come out even.
 *
 * @param {number[]} data
 * @param {number} count
 */
function inBlocks(data, count) {
  const short = Math.floor(data.length / count);
  const longer = count - data.length % count;
  let begin = 0;
  return Array.from({ length: count }, (_, at) => {
    const end = begin + short + (at >= longer ? 1 : 0);
    const block = data.slice(begin, end);
    begin = end;
    return block;
  });
}

/** @param {number[][]} blocks @returns {number[]} the first bytes of all blocks, then the next ones */
function wovenBlocks(blocks) {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) => blocks.map((block) => block[at]))
    .flat().filter((byte) => byte !== undefined);
}

/**
 * All bytes of a code, in the order in which they are drawn.
 *
 * @param {Uint8Array} text
 * @param {number} version
 * @param {Level} level
 * @returns {number[]}
 */
export function streamOf(text, version, level) {
  const { data, correction, blocks } = layoutOf(version, level);
  const own = inBlocks(filledUp(text, version, data), blocks);
  return [...wovenBlocks(own), ...wovenBlocks(own.map((block) => correcting(block, correction)))];
}

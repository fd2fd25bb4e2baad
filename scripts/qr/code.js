// Codes for the camera of a phone, made on the device: what is in them is sent nowhere.
import { Grid } from "./grid.js";
import { bestMask, masked } from "./masks.js";
import { streamOf } from "./stream.js";
import { versionFor } from "./versions.js";

/** The longest text, in bytes, whose code a camera still reads from a screen. */
export const MOST_BYTES = 1000;

/**
 * The code of a text: for each row, which modules are dark.
 *
 * @param {string} text
 * @returns {boolean[][] | null} null where the text is too long
 */
export function codeOf(text) {
  const bytes = new TextEncoder().encode(text);
  const size = bytes.length > MOST_BYTES ? null : versionFor(bytes.length);
  if (!size) return null;
  const grid = new Grid(size.version);
  grid.drawData(streamOf(bytes, size.version, size.level));
  const mask = bestMask(grid.dark, grid.isMark);
  grid.dark = masked(grid.dark, grid.isMark, mask);
  grid.writeNames(size.level, mask);
  return grid.dark;
}

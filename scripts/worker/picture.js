// What stands for the picture of a sheet that this device has not kept.
import { escaped } from "../page/markup.js";

/**
 * A white sheet with a few words, as SVG.
 *
 * @param {string[]} lines
 * @returns {string}
 */
export function sheetSaying(lines) {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297">',
    '<path fill="#fff" d="M0 0h210v297H0z"/>',
    '<g font-family="sans-serif" font-size="19" text-anchor="middle" fill="#26323c">',
    ...lines.map((line, place) => `<text x="105" y="${140 + 26 * place}">${escaped(line)}</text>`),
    "</g></svg>",
  ].join("");
}

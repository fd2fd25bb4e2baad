// Draws a code, in black on white in both palettes, because cameras ask for that.

const CODE_SVG = "http://www.w3.org/2000/svg";
const QUIET_ZONE = 4; // modules of white around it, as the standard asks for

/**
 * A path around the dark modules: one box for each run in a row.
 *
 * @param {boolean[][]} dark
 * @returns {string}
 */
export function codePath(dark) {
  const runs = dark.flatMap((line, row) => {
    const text = line.map(Number).join("");
    return [...text.matchAll(/1+/g)].map(({ 0: { length }, index = 0 }) =>
      `M${index + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`
    );
  });
  return runs.join("");
}

/**
 * How many modules wide a drawing is, with the white around it.
 *
 * @param {boolean[][]} dark
 * @returns {number}
 */
export function codeWidth(dark) {
  return dark.length + 2 * QUIET_ZONE;
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {Element[]} children
 */
function svgPart(name, attributes, ...children) {
  const made = document.createElementNS(CODE_SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/**
 * The drawing of a code.
 *
 * @param {boolean[][]} dark
 * @param {string} label what it is, for those who do not see it
 * @returns {Element}
 */
export function drawCode(dark, label) {
  const wide = codeWidth(dark);
  const box = { viewBox: `0 0 ${wide} ${wide}`, role: "img", "aria-label": label };
  const ground = svgPart("rect", { width: wide, height: wide, fill: "#fff" });
  const ink = svgPart("path", { d: codePath(dark), fill: "#000" });
  return svgPart("svg", { ...box, "shape-rendering": "crispEdges" }, ground, ink);
}

// Drawings on buttons, which screen readers pass over.

const SPACE_OF_SVG = "http://www.w3.org/2000/svg";

/**
 * An icon in lines, drawn on 24 by 24.
 *
 * @param {string} path
 * @returns {SVGElement}
 */
export function iconOf(path) {
  const icon = document.createElementNS(SPACE_OF_SVG, "svg");
  const line = document.createElementNS(SPACE_OF_SVG, "path");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("class", "icon");
  icon.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  icon.append(line);
  return icon;
}

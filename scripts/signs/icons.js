// The icon of each level, as the safety check draws it: the level is told by more than a colour.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An icon that screen readers pass over.
 *
 * @param {string} level
 * @returns {SVGElement}
 */
export function levelIcon(level) {
  const icon = document.createElementNS(SVG, "svg");
  const shape = document.createElementNS(SVG, "path");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("class", "level-icon");
  icon.setAttribute("aria-hidden", "true");
  shape.setAttribute("d", FACTS.signs.icons[level]);
  icon.append(shape);
  return icon;
}

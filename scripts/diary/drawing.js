// Makes drawings of a chart: shapes have classes only, so that styles decide how they look.

const CHART_NAMESPACE = "http://www.w3.org/2000/svg";
/** The width of a chart in its own units, about that of a small phone. */
export const CHART_WIDTH = 340;

/**
 * A shape.
 *
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {(Node | string)[]} children
 * @returns {SVGElement}
 */
export function shape(name, attributes, ...children) {
  const made = document.createElementNS(CHART_NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/**
 * Words in a chart.
 *
 * @param {string | number} text
 * @param {number} x
 * @param {number} y
 * @param {"start" | "middle" | "end"} anchor
 * @returns {SVGElement}
 */
export function chartText(text, x, y, anchor) {
  return shape("text", { x, y, "text-anchor": anchor }, String(text));
}

/**
 * A drawing with its name and what it shows, for who cannot see it.
 *
 * @param {string} id
 * @param {number} height
 * @param {{ title: string, told: string }} words
 * @param {SVGElement[]} shapes
 * @returns {SVGElement}
 */
export function chartDrawing(id, height, { title, told }, shapes) {
  const [name, about] = [`${id}-title`, `${id}-desc`];
  return shape(
    "svg",
    {
      class: "chart",
      viewBox: `0 0 ${CHART_WIDTH} ${height}`,
      role: "img",
      "aria-labelledby": name,
      "aria-describedby": about,
    },
    shape("title", { id: name }, title),
    shape("desc", { id: about }, told),
    ...shapes,
  );
}

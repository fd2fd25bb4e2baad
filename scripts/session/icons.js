// The icons of a session's buttons; screen readers pass over them.
import { iconOf } from "../page/line-icon.js";

const SVG_PLACE = "http://www.w3.org/2000/svg";
const LINES = {
  cross: "M6 6l12 12M18 6L6 18",
  sound: "M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11",
  silent: "M4 9v6h4l5 4V5L8 9zM16 10l5 5M21 10l-5 5",
  previous: "M6 5v14M19 5L9 12l10 7z",
  skip: "M18 5v14M5 5l10 7-10 7z",
  pause: "M9 5v14M15 5v14",
  play: "M7 5l12 7-12 7z",
  hand:
    "M7 12V6.5a1.5 1.5 0 0 1 3 0V11M10 10V4.5a1.5 1.5 0 0 1 3 0V11M13 10V5.5a1.5 1.5 0 0 1 3 0V12M16 9.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1a6 6 0 0 1-5-3l-3-5a1.5 1.5 0 0 1 2.6-1.5L7 13",
  swap: "M4 9h14l-4-4M20 15H6l4 4",
};

/**
 * An icon in lines.
 *
 * @param {keyof typeof LINES} name
 * @returns {SVGElement}
 */
export function lineIcon(name) {
  return iconOf(LINES[name]);
}

/**
 * The ring around the count-down, which says the same as its number.
 *
 * @returns {{ element: SVGElement, show: (share: number) => void }} how much of it is left
 */
export function countRing() {
  const ring = document.createElementNS(SVG_PLACE, "svg");
  const [ground, left] = ["session__ground", "session__left"].map((name) => {
    const circle = document.createElementNS(SVG_PLACE, "circle");
    const attributes = { class: name, cx: "50", cy: "50", r: "46", pathLength: "100" };
    for (const [key, value] of Object.entries(attributes)) circle.setAttribute(key, value);
    return circle;
  });
  ring.setAttribute("viewBox", "0 0 100 100");
  ring.setAttribute("aria-hidden", "true");
  ring.append(ground, left);
  const show = (/** @type {number} */ share) =>
    left.setAttribute("stroke-dasharray", `${(100 * share).toFixed(1)} 100`);
  return { element: ring, show };
}

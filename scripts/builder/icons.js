// Small drawings on buttons, which screen readers pass over.
import { iconOf } from "../page/line-icon.js";

const PATHS = {
  up: "M5 15l7-7 7 7",
  down: "M5 9l7 7 7-7",
  less: "M5 12h14",
  more: "M5 12h14M12 5v14",
  out: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
};

/**
 * A drawing of 24 by 24.
 *
 * @param {keyof typeof PATHS} name
 * @returns {SVGElement}
 */
export function buttonIcon(name) {
  return iconOf(PATHS[name]);
}

/**
 * A button with a drawing in place of its words, which are read aloud.
 *
 * @param {keyof typeof PATHS} name
 * @param {string} label
 * @param {string} act what tests and the focus know it by
 * @returns {HTMLButtonElement}
 */
export function iconButton(name, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "row__icon";
  made.dataset.act = act;
  made.setAttribute("aria-label", label);
  made.append(buttonIcon(name));
  return made;
}

// How the choices of a reader are remembered, and the colours that were chosen.
import { all } from "./dom.js";
import { ROOT } from "./root.js";

/** @typedef {Pick<Storage, "getItem" | "setItem">} Memory */

/** @typedef {{ index: number, color: Record<string, string> }} Palette as the theme keeps it */

const PALETTE = "__palette"; // the theme's name
const COLOURS = ["scheme", "primary", "accent"];

/**
 * Readers may forbid pages to keep anything, and a device may be full. Then choices hold until the
 * page is left.
 *
 * @returns {Memory}
 */
function memory() {
  /** @type {Map<string, string>} */
  const unkept = new Map();
  return {
    getItem(key) {
      try {
        return unkept.get(key) ?? localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    setItem(key, value) {
      try {
        localStorage.setItem(key, value);
        unkept.delete(key);
      } catch {
        unkept.set(key, value);
      }
    },
  };
}

const MEMORY = memory();

/** @param {string} name @param {URL | Location} scope */
function keyOf(name, scope) {
  return `${scope.pathname}.${name}`;
}

/**
 * What is remembered under a name, or null; what others wrote under our key, or a half of it, counts
 * as nothing.
 *
 * @param {string} name
 * @param {Memory} [from]
 * @param {URL | Location} [scope] the choices of a site are its own
 * @returns {any} as it was given to `remember`
 */
export function remembered(name, from = MEMORY, scope = ROOT) {
  try {
    const value = JSON.parse(from.getItem(keyOf(name, scope)) || "null");
    return name !== PALETTE || isPalette(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Remembers a value that JSON can hold.
 *
 * @param {string} name
 * @param {unknown} value
 * @param {Memory} [to]
 * @param {URL | Location} [scope]
 */
export function remember(name, value, to = MEMORY, scope = ROOT) {
  try {
    to.setItem(keyOf(name, scope), JSON.stringify(value));
  } catch {
    return; // there is no room
  }
}

function options() {
  return all(document, "[data-md-component=palette] input", HTMLInputElement);
}

/**
 * Whether a value is a palette of this page: the theme takes it as it comes, and ends with an error
 * at an option that is not there.
 *
 * @param {Palette} value
 */
function isPalette({ index, color }) {
  return Number.isInteger(index) && index >= 0 && index < options().length &&
    [...COLOURS, "media"].every((part) => typeof color[part] === "string");
}

/** Shows, before anything is painted, the colours chosen, or else those that the device asks for. */
export function showColours() {
  const chosen = remembered(PALETTE);
  const option = chosen
    ? options()[chosen.index]
    : options().find((input) => window.matchMedia(input.dataset.mdColorMedia || "").matches);
  if (!option) return;
  for (const part of COLOURS) {
    const name = `data-md-color-${part}`;
    document.body.setAttribute(name, option.getAttribute(name) || "");
  }
}

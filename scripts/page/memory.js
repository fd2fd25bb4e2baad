// How the choices of a reader are remembered.
import { ROOT } from "./root.js";

/** @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Memory */

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
        throw new Error("not kept");
      }
    },
    removeItem(key) {
      unkept.delete(key);
      try {
        localStorage.removeItem(key);
      } catch {
        return; // what may not be kept is not there
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
 * What is remembered under a name, or null; what is no JSON counts as nothing.
 *
 * @param {string} name
 * @param {Memory} [from]
 * @param {URL | Location} [scope] the choices of a site are its own
 * @returns {any} as it was given to `remember`
 */
export function remembered(name, from = MEMORY, scope = ROOT) {
  try {
    return JSON.parse(from.getItem(keyOf(name, scope)) || "null");
  } catch {
    return null;
  }
}

/**
 * Whether anything is remembered under a name, also what is no JSON.
 *
 * @param {string} name
 * @param {Memory} [from]
 * @param {URL | Location} [scope]
 * @returns {boolean}
 */
export function isRemembered(name, from = MEMORY, scope = ROOT) {
  return from.getItem(keyOf(name, scope)) !== null;
}

/**
 * Remembers a value that JSON can hold, at least until the page is left.
 *
 * @param {string} name
 * @param {unknown} value
 * @param {Memory} [to]
 * @param {URL | Location} [scope]
 * @returns {boolean} whether the device keeps it
 */
export function remember(name, value, to = MEMORY, scope = ROOT) {
  try {
    to.setItem(keyOf(name, scope), JSON.stringify(value));
    return true;
  } catch {
    return false; // there is no room, or it is forbidden
  }
}

/**
 * Forgets what is remembered under a name.
 *
 * @param {string} name
 * @param {Memory} [from]
 * @param {URL | Location} [scope]
 */
export function forget(name, from = MEMORY, scope = ROOT) {
  try {
    from.removeItem(keyOf(name, scope));
  } catch {
    return; // what may not be kept is not there
  }
}

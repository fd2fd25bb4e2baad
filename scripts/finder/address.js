// What is typed and chosen, as the address has it after its "#", so that it can be shared.
import { head } from "../search/words.js";
import { readHash } from "./understood.js";
/** @import { AddressRead } from "./understood.js" */

const TYPING_PAUSE = 300; // milliseconds without a key after which the address follows
const QUERY = "q";

/**
 * What the address says. It has the beginning of a long query; the rest, in which there may be a
 * warning sign, stands in the history of this window.
 *
 * @returns {AddressRead}
 */
export function readAddress() {
  const read = readHash(isPlace() ? "" : location.hash.slice(1));
  const kept = keptQuery();
  if (kept && withQuery(read.state, head(kept)).get(QUERY) === read.state.get(QUERY)) {
    read.state.set(QUERY, kept);
  }
  return read;
}

/** Whether the address leads to a place in the page, as the link past the header does. */
function isPlace() {
  const name = location.hash.slice(1);
  return name !== "" && !name.includes("=") && document.getElementById(name) !== null;
}

/** @returns {string} */
function keptQuery() {
  const kept = history.state && history.state[QUERY];
  return typeof kept === "string" ? kept : "";
}

/** @param {URLSearchParams} state @param {string} query */
function withQuery(state, query) {
  const next = new URLSearchParams(state);
  next.set(QUERY, query);
  // as an address has it: half a sign is none
  return new URLSearchParams(String(next));
}

/** @param {URLSearchParams} state @param {"pushState" | "replaceState"} method */
function write(state, method) {
  const query = state.get(QUERY) || "";
  const short = query ? withQuery(state, head(query)) : state;
  const hash = String(short) ? `#${short}` : "";
  const isSame = location.hash === hash;
  if (isSame && (head(query) === query || keptQuery() === query)) return;
  const kept = head(query) === query ? null : { [QUERY]: query };
  const address = hash || location.pathname + location.search;
  history[isSame ? "replaceState" : method](kept, "", address);
}

/** Writes the address, and hears when the reader goes back or changes it. */
export class Address {
  /** @param {(read: AddressRead) => void} hear */
  constructor(hear) {
    /** @private @type {number | undefined} */
    this._timer = undefined;
    /** @private @type {URLSearchParams | null} what was typed and is not written yet */
    this._waiting = null;
    /** @private */
    this._isTyping = false;
    this._listen(hear);
  }

  /** Writes what was typed and waits for a pause. */
  finish() {
    clearTimeout(this._timer);
    if (!this._waiting) return;
    write(this._waiting, this._isTyping ? "replaceState" : "pushState");
    this._waiting = null;
    this._isTyping = true;
  }

  /** @param {URLSearchParams} state */
  typed(state) {
    clearTimeout(this._timer);
    this._waiting = state;
    this._timer = setTimeout(() => this.finish(), TYPING_PAUSE);
  }

  /**
   * Back leads to the last choice, and past all that was typed in one go.
   *
   * @param {URLSearchParams} state
   */
  chosen(state) {
    this.finish();
    this._isTyping = false;
    write(state, "pushState");
  }

  /** @private @param {(read: AddressRead) => void} hear */
  _listen(hear) {
    const changed = () => {
      if (isPlace()) return;
      clearTimeout(this._timer);
      this._waiting = null;
      this._isTyping = false;
      hear(readAddress());
    };
    window.addEventListener("popstate", changed);
    window.addEventListener("hashchange", changed);
    window.addEventListener("pagehide", () => this.finish());
    // After Back, a page that the browser had put aside shows what its address says.
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) changed();
    });
  }
}

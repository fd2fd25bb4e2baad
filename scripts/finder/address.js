// What is typed and chosen, as the address has it after its "#", so that it can be shared.

const TYPING_PAUSE = 300; // milliseconds without a key after which the address follows

/**
 * The state that the address says.
 *
 * @returns {URLSearchParams}
 */
export function readAddress() {
  return new URLSearchParams(location.hash.slice(1));
}

/** @param {URLSearchParams} state @param {"pushState" | "replaceState"} method */
function write(state, method) {
  const hash = String(state) ? `#${state}` : "";
  if (location.hash === hash) return;
  history[method](null, "", hash || location.pathname + location.search);
}

/** Writes the address, and hears when the reader goes back or changes it. */
export class Address {
  /** @param {(state: URLSearchParams) => void} hear */
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

  /** @private @param {(state: URLSearchParams) => void} hear */
  _listen(hear) {
    const changed = () => {
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

// What is searched, as "?q=" in the address: so it outlives going to a result and back.

const PARAMETER = "q";
const LONGEST_ADDRESS = 200; // letters of an address; the rest stays with the page in the history
const MOST_KEPT = 20_000; // letters that are taken from an address or the history
const TYPING_STOPS = 300; // milliseconds without a key after which the address follows

/**
 * The query that the address asks for, or nothing; whole where the history has the rest of it, since
 * a danger may stand at its end.
 *
 * @returns {string}
 */
export function queryOfAddress() {
  const query = new URLSearchParams(location.search).get(PARAMETER) || "";
  const kept = history.state && history.state[PARAMETER];
  const isRest = typeof kept === "string" && kept.slice(0, LONGEST_ADDRESS) === query;
  return (query && isRest ? kept : query).slice(0, MOST_KEPT);
}

/** Writes queries into the address. */
export class QueryAddress {
  constructor() {
    /** @private @type {number | undefined} */
    this._timer = undefined;
    /** @private @type {string | null} what is not written yet */
    this._waiting = null;
    window.addEventListener("pagehide", () => this.finish());
  }

  /** @param {string} query */
  follow(query) {
    clearTimeout(this._timer);
    this._waiting = query;
    this._timer = setTimeout(() => this.finish(), TYPING_STOPS);
  }

  /** Writes at once what waits for a pause. */
  finish() {
    clearTimeout(this._timer);
    if (this._waiting !== null) this.set(this._waiting);
  }

  /** @param {string} query */
  set(query) {
    clearTimeout(this._timer);
    this._waiting = null;
    const address = new URL(location.href);
    if (query.trim()) address.searchParams.set(PARAMETER, query.slice(0, LONGEST_ADDRESS));
    else address.searchParams.delete(PARAMETER);
    if (address.href === location.href && query.length <= LONGEST_ADDRESS) return;
    try {
      history.replaceState(stateWith(query), "", address);
    } catch {
      return; // some browsers let no page of a folder change its address, or only so often
    }
  }
}

/**
 * What the history keeps beside the address: all of a query that is longer than that.
 *
 * @param {string} query
 */
function stateWith(query) {
  if (query.length <= LONGEST_ADDRESS) return history.state;
  return { ...history.state, [PARAMETER]: query.slice(0, MOST_KEPT) };
}

// How pages learn what became of keeping the site: the script of every page tells it in an event.

/**
 * @typedef {"impossible" | "refused" | "saving-data" | "failed" | ServiceWorkerRegistration} State
 */

const EVENT = "keeping";

/** @param {State} state */
export function tell(state) {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: state }));
}

/** @param {(state: State) => void} hear */
export function onState(hear) {
  document.addEventListener(EVENT, (event) => {
    if (event instanceof CustomEvent) hear(event.detail);
  });
}

/**
 * Whether pages come from a host: from a folder on disk there is nothing to keep.
 *
 * @returns {boolean}
 */
export function isHosted() {
  return /^https?:$/.test(location.protocol);
}

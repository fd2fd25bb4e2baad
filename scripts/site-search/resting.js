// What can wait until a page is at rest: loaded, seen, and with nothing left to do.

const AT_MOST = 2000; // milliseconds that a page may be busy
const FOR_OTHERS = 500; // milliseconds in browsers that do not tell when a page has nothing to do
const SLOW = new Set(["slow-2g", "2g"]);

/**
 * Does something once the page is at rest; never where readers save data, on a slow line or on paper.
 *
 * @param {() => void} act
 */
export function atRest(act) {
  if (isSparing() || matchMedia("print").matches) return;
  const wait = () => whenSeen(() => whenIdle(act));
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
}

function isSparing() {
  const { connection } = navigator;
  return Boolean(connection && (connection.saveData || SLOW.has(connection.effectiveType || "")));
}

/** @param {() => void} act */
function whenSeen(act) {
  if (!document.hidden) {
    act();
    return;
  }
  const look = () => whenSeen(act);
  document.addEventListener("visibilitychange", look, { once: true });
}

/** @param {() => void} act */
function whenIdle(act) {
  if (window.requestIdleCallback) window.requestIdleCallback(() => act(), { timeout: AT_MOST });
  else setTimeout(act, FOR_OTHERS);
}

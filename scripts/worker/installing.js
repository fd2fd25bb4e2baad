// Takes in a version of the site, whole or not at all, and forgets what only older ones had.
import { keyOf } from "./addresses.js";
import { drop, keep, keysKept, missing } from "./keeping.js";
import { CORE, FILES, WORKER } from "./site.js";

const AT_ONCE = 6; // requests side by side, as browsers do

/**
 * All of the core, or nothing: then the browser drops this worker and the old one stays. What an
 * install that was killed has left behind is sound, so the next one need not fetch it again.
 */
export async function install() {
  /** @type {string[]} */
  const added = [];
  try {
    await keepAll(await missing(CORE), added);
    await keepAll(await missing(CORE), added); // the worker before us may have tidied up meanwhile
  } catch (error) {
    await drop(added);
    throw error;
  }
}

/**
 * The first failure stops all; it is told only when none of the others can add anything any more.
 *
 * @param {string[]} paths
 * @param {string[]} added keys of what may have been kept, so far
 */
async function keepAll(paths, added) {
  const stop = new AbortController();
  const waiting = paths.values();
  async function work() {
    for (const path of waiting) {
      added.push(keyOf(path));
      await keep(path, stop.signal);
    }
  }
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error) => {
      stop.abort();
      throw error;
    }));
  const failed = (await Promise.allSettled(workers)).find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}

/**
 * Forget what only older versions had. A newer one that is on its way has put its files there
 * already; it will tidy up itself. A worker that has just been called to take over may still be
 * listed as the one that waits or installs: it must not take itself for a newer one.
 */
export async function prune() {
  const { installing, waiting } = WORKER.registration;
  if ([installing, waiting].some((other) => other && other !== WORKER.serviceWorker)) return;
  const wanted = new Set([...FILES.keys()].map(keyOf));
  await drop([...(await keysKept())].filter((key) => !wanted.has(key)));
}

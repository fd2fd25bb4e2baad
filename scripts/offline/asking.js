// Asks the service worker; what it answers stands in worker/asked.js.
/** @import { Kept } from "./kept.js" */

/**
 * @param {ServiceWorker} worker
 * @param {object} message
 * @returns {Promise<any>} what the worker says
 */
function ask(worker, message) {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(event.data);
    worker.postMessage(message, [channel.port2]);
  });
}

/**
 * @param {ServiceWorker} worker
 * @returns {Promise<Kept>}
 */
export function askState(worker) {
  return ask(worker, { ask: "state" });
}

/**
 * Has one file kept, and says whether it is.
 *
 * @param {ServiceWorker} worker
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export function askToKeep(worker, path) {
  return ask(worker, { ask: "keep", path });
}

/**
 * Has all that pages need kept again, and says whether it is.
 *
 * @param {ServiceWorker} worker
 * @returns {Promise<boolean>}
 */
export function askToMend(worker) {
  return ask(worker, { ask: "mend" });
}

/**
 * @param {ServiceWorker} worker
 * @returns {Promise<unknown>}
 */
export function askToForget(worker) {
  return ask(worker, { ask: "forget" });
}

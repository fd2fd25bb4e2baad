// Lets the theme's search run from a folder on disk, where browsers refuse real workers.
//
// A stand-in for Worker: the worker's script runs in a hidden frame of the same page, and messages
// pass between the two as events. The name of this file matters: the theme's offline plugin adds a
// script from another site unless it finds "iframe-worker" among the polyfills.

/** @typedef {Window & typeof globalThis} Scope */

/**
 * @param {Scope} scope
 * @param {string | URL} address
 */
function load(scope, address) {
  return new Promise((resolve, reject) => {
    const script = scope.document.createElement("script");
    script.src = String(address);
    script.onload = resolve;
    script.onerror = reject;
    scope.document.body.append(script);
  });
}

function frame() {
  const made = document.createElement("iframe");
  made.hidden = true;
  made.title = FACTS.landmarkWords.search;
  document.body.append(made);
  return made;
}

/**
 * Stands in for the constructor of workers.
 *
 * @param {string} address
 */
function PageWorker(address) {
  const place = frame();
  const scope = /** @type {Scope} */ (place.contentWindow);
  const worker = Object.assign(new EventTarget(), {
    /** @param {unknown} data */
    postMessage(data) {
      ready.then(() => scope.dispatchEvent(new scope.MessageEvent("message", { data })));
    },
    terminate: () => place.remove(),
  });
  Object.assign(scope, {
    /** @param {unknown} data */
    postMessage: (data) => worker.dispatchEvent(new MessageEvent("message", { data })),
    /** @param {string[]} addresses */
    importScripts: async (...addresses) => {
      for (const one of addresses) await load(scope, one);
    },
  });
  const ready = load(scope, address);
  ready.catch(() => worker.dispatchEvent(new Event("error")));
  return worker;
}

if (location.protocol === "file:") Object.assign(window, { Worker: PageWorker });

// The site that this worker answers for. A version of the site is two lists of files, each path with
// its hash: `core` is what pages need, kept at once and whole; `onDemand` is kept when it is first
// opened. Whatever stands in neither list is left to the network.

/** This worker; the library of types takes it for any kind of worker. */
export const WORKER = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
/** The folder that it answers for. */
export const SCOPE = new URL(WORKER.registration.scope);
/** One a site: others may live on the same host. */
export const CACHE = `${SITE.name} ${SCOPE.pathname}`;
/** Files that pages need, as hashes by path. */
export const CORE = new Map(Object.entries(SITE.core));
/** Files that are kept when they are opened. */
export const ON_DEMAND = new Map(Object.entries(SITE.onDemand));
/** All files that may be kept. */
export const FILES = new Map([...ON_DEMAND, ...CORE]);
/** The page in place of one that is not there. */
export const NOT_FOUND = "404.html";

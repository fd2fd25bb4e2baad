// What pages ask, as offline/asking.js and offline/newer.js do.
import { dropAll, keep, missing, onceEach } from "./keeping.js";
import { install } from "./installing.js";
import { CORE, FILES, ON_DEMAND, WORKER } from "./site.js";

/** @typedef {(message: { path: string }) => unknown} Answer */

/**
 * A map, because a message may ask anything, such as "constructor".
 *
 * @type {Map<unknown, Answer>}
 */
const ANSWERS = new Map(Object.entries({
  // Only the reader decides when: a version that came by itself could change a page while it is read.
  use: () => WORKER.skipWaiting(),
  state: async () => ({
    isWhole: (await missing(CORE)).length === 0,
    onDemand: onceEach(ON_DEMAND),
    missing: await missing(ON_DEMAND),
  }),
  /** @param {{ path: string }} message */
  keep: ({ path }) => FILES.has(path) && keep(path).then(() => true, () => false),
  // Who removes the site and keeps it again while another page of it is open gets this worker again,
  // which is installed already and has nothing.
  mend: () => install().then(() => true, () => false),
  forget: () => dropAll(),
}));

/**
 * Answers a message of a page, if it is one that we know.
 *
 * @param {ExtendableMessageEvent} event
 */
export async function reply(event) {
  const answer = ANSWERS.get(event.data?.ask);
  if (!answer) return;
  const said = await answer(event.data);
  if (event.ports.length) event.ports[0].postMessage(said);
}

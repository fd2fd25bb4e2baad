// The pace of breathing: which breath it is after so many seconds.
/** @import { breathsOf } from "./rhythm.js" */

/** @typedef {NonNullable<ReturnType<typeof breathsOf>>} Breaths the breath in, and the breath out */

/**
 * Whether one breathes in (0) or out (1), and how much of that breath has passed.
 *
 * @param {Breaths} breaths
 * @param {number} passed seconds
 * @returns {{ which: 0 | 1, share: number }}
 */
export function breathAt([inward, outward], passed) {
  const within = passed % (inward.seconds + outward.seconds);
  if (within < inward.seconds) return { which: 0, share: within / inward.seconds };
  return { which: 1, share: (within - inward.seconds) / outward.seconds };
}

/**
 * The seconds until the breath changes.
 *
 * @param {Breaths} breaths
 * @param {number} passed
 * @returns {number}
 */
export function untilNextBreath(breaths, passed) {
  const { which, share } = breathAt(breaths, passed);
  return (1 - share) * breaths[which].seconds;
}

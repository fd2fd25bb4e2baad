// Begins a guided session: what it needs is fetched only then.

/**
 * What is done in a session: moves in order, what is said before and after, and signs to stop of its own.
 *
 * @typedef {{
 *   name: string,
 *   items: { move: Move, amount: MoveAmount, before?: string, note?: string }[],
 *   after?: string,
 *   stop: StopList[],
 * }} SessionPlan
 */

/**
 * Begins a session in the open page.
 *
 * @param {SessionPlan} plan
 * @returns {Promise<void>}
 */
export async function beginSession(plan) {
  await Promise.resolve(plan);
}

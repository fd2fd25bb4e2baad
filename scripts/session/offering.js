// Ready routines and plans of walks, each with a button that begins a session of it.
import { first } from "../page/dom.js";
import { beginFetched } from "./opening.js";
/** @import { MoveShelf } from "../routine/shelf.js" */

/**
 * The session of a ready set; what is done at another time is left out.
 *
 * @param {ReadySet} set
 * @param {MoveShelf} shelf
 * @returns {SessionPlan}
 */
export function planOfSet({ name, items, after, stop }, shelf) {
  const own = items.filter(({ apart }) => !apart);
  return {
    name,
    items: own.map((item) => ({ ...item, move: shelf.move(item.move) })),
    after,
    stop,
  };
}

/**
 * The walk of a week of a plan; weeks count from 0.
 *
 * @param {MoveLibrary["plans"][number]} plan
 * @param {number} week
 * @param {MoveShelf} shelf
 * @returns {SessionPlan}
 */
export function planOfWeek({ name, move: id, weeks }, week, shelf) {
  const move = shelf.move(id);
  const { minutes, pace } = weeks[week] || weeks[0];
  /** @type {MoveAmount} */
  const amount = { sets: 1, minutes, sides: "together" };
  return { name, items: [{ move, amount, note: pace }], stop: [], walk: true };
}

/** @param {string} id @param {number} week @param {MoveShelf} shelf */
function planOfRoutine(id, week, shelf) {
  const set = shelf.sets.get(id);
  if (set) return planOfSet(set, shelf);
  const plan = shelf.library.plans.find((one) => one.id === id);
  if (!plan) throw new Error(`no routine ${id}`);
  return planOfWeek(plan, week, shelf);
}

/** Lets the button of the open page begin the session of its routine. */
export function offerSessions() {
  const starter = first(document, "#session-start[data-session]", HTMLButtonElement);
  if (!starter) return;
  const weeks = first(document, "#session-week", HTMLSelectElement);
  starter.addEventListener("click", async () => {
    starter.focus(); // not every browser does so, and the focus comes home to it
    if (starter.getAttribute("aria-busy") === "true") return;
    starter.setAttribute("aria-busy", "true");
    const week = weeks ? weeks.selectedIndex : 0;
    await beginFetched((shelf) => planOfRoutine(starter.dataset.session || "", week, shelf));
    starter.removeAttribute("aria-busy");
  });
}

// A routine in plain text: for messages, letters and clinical notes.
import { fill } from "../page/filling.js";
import { aboutMinutes, inWords } from "../routine/amounts.js";
import { minutesOf } from "../routine/timing.js";
/** @import { MoveShelf } from "../routine/shelf.js" */
/** @import { OwnRoutine } from "../routine/own.js" */

/** @typedef {typeof FACTS.givingWords} Told */

/**
 * What a routine is called.
 *
 * @param {OwnRoutine} routine
 * @returns {string}
 */
export function calledOf({ name }) {
  return name || FACTS.givingWords.untitled;
}

/**
 * About how long a routine takes, in words.
 *
 * @param {OwnRoutine} routine
 * @param {MoveShelf} shelf
 * @returns {string}
 */
export function lengthOf({ items }, shelf) {
  const done = items.map(({ move, amount }) => ({ move: shelf.move(move), amount }));
  return aboutMinutes(minutesOf(done, shelf.library.timing));
}

/**
 * The days of a routine by name, in a row.
 *
 * @param {OwnRoutine} routine
 * @returns {string} empty where none are chosen
 */
export function daysOf({ days }) {
  return days.map((day) => FACTS.routine.dayNames[day - 1]).join(", ");
}

/**
 * A message that goes with a link.
 *
 * @param {OwnRoutine} routine
 * @param {MoveShelf} shelf
 * @param {string} link
 * @returns {string}
 */
export function messageOf(routine, shelf, link) {
  const length = lengthOf(routine, shelf);
  return `${fill(FACTS.givingWords.message, { name: calledOf(routine), length })}\n${link}`;
}

/**
 * A whole routine, line by line.
 *
 * @param {OwnRoutine} routine
 * @param {MoveShelf} shelf
 * @param {string} link
 * @returns {string}
 */
export function notesOf(routine, shelf, link) {
  const words = FACTS.givingWords;
  const days = daysOf(routine);
  const by = [routine.by, routine.telephone].filter(Boolean).join(", ");
  const lines = [
    calledOf(routine),
    routine.whom && fill(words.whom, { name: routine.whom }),
    by && fill(words.by, { name: by }),
    days && fill(words.days, { days }),
    ...routine.items.map(({ move, amount, note }, index) => {
      const gaps = { number: index + 1, name: shelf.move(move).name, amount: inWords(amount) };
      const line = fill(words.move, gaps);
      return note ? fill(words.noted, { move: line, note }) : line;
    }),
    lengthOf(routine, shelf),
    fill(words.opens, { link }),
  ];
  return lines.filter(Boolean).join("\n");
}

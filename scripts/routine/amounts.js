// Puts amounts into words, as `generator/text/amounts.py` does for pages and cards.
import { fill, fillCounted } from "../page/filling.js";

const WORDS = FACTS.amounts;

/** @param {MoveAmount} amount */
function counted({ minutes, repetitions }) {
  if (minutes) return fillCounted(WORDS.minutes, minutes);
  return fillCounted(WORDS.times, repetitions || 0);
}

/** @param {MoveAmount} amount */
function sided(amount) {
  const text = counted(amount);
  if (amount.sides === "each-side") return fill(WORDS.eachSide, { amount: text });
  return amount.sides === "each-way" ? fill(WORDS.eachWay, { amount: text }) : text;
}

/**
 * How much to do in one go.
 *
 * @param {MoveAmount} amount
 * @returns {string}
 */
export function inWords(amount) {
  const { hold, rest, sets } = amount;
  const once = sided(amount);
  const seconds = fillCounted(WORDS.seconds, hold || 0);
  const held = hold ? fill(WORDS.hold, { amount: once, seconds }) : once;
  const rested = rest ? fillCounted(WORDS.rest, rest, { amount: held }) : held;
  return sets > 1 ? fillCounted(WORDS.sets, sets, { amount: rested }) : rested;
}

/**
 * About how long something takes.
 *
 * @param {number} minutes
 * @returns {string}
 */
export function aboutMinutes(minutes) {
  return fillCounted(WORDS.aboutMinutes, minutes);
}

// The course of a session in time: what is done when, second by second. It is reckoned as the minutes of
// pages are; what comes on top is the time to get ready at first and to change sides.
import { fillCounted } from "../page/filling.js";
import { waysBetween } from "../routine/timing.js";
import { readyCue, rhythmOf } from "./rhythm.js";

/** Seconds to get ready for the first move: our own choice. */
export const FIRST_READY = 10;
/** Seconds to change sides: our own choice. */
export const SWITCH = 5;
const SLOW = 2; // times as long: our own choice

/** @typedef {"ready" | "down" | "up" | "over" | "move" | "hold" | "return" | "work" | "switch" | "rest"} PhaseKind */
/**
 * A part of the course: `at` seconds from its beginning. `side` is 1 or 2, or 0 where there is one;
 * `step` is where one moves to. What comes behind the last item has an item of its own.
 *
 * @typedef {{
 *   kind: PhaseKind,
 *   item: number,
 *   set: number,
 *   side: 0 | 1 | 2,
 *   repetition: number,
 *   step: number,
 *   seconds: number,
 *   cue: string,
 *   at: number,
 * }} Phase
 */
/** @typedef {Omit<Phase, "at">} Part */
/** @typedef {{ phases: readonly Phase[], seconds: number }} Course */
/** @typedef {{ move: Move, amount: MoveAmount }} Dosed */

/** @type {Omit<Part, "kind" | "item" | "seconds" | "cue">} */
const BLANK = { set: 1, side: 0, repetition: 0, step: 0 };

/** @param {PhaseKind} kind @param {number} item @param {number} seconds @param {string} cue @param {Partial<Part>} [more] @returns {Part} */
function part(kind, item, seconds, cue, more = {}) {
  return { ...BLANK, ...more, kind, item, seconds, cue };
}

/**
 * Down, up or over from one move to the next.
 *
 * @param {Move | null} before
 * @param {Move | null} after
 * @param {number} item
 * @param {MoveTiming} timing
 */
function waysAsParts(before, after, item, timing) {
  const { up, down, over } = FACTS.guidingWords;
  return waysBetween(before, after).map((way, place) => {
    if (way === "over") return part("over", item, timing.over, over);
    const seconds = way === "floor" ? timing.floor : timing.over;
    const isUp = place === 0 && before && before.on;
    return isUp ? part("up", item, seconds, up[way]) : part("down", item, seconds, down[way]);
  });
}

/** @param {Dosed[]} items @param {number} item @param {MoveTiming} timing */
function arrival(items, item, timing) {
  const { move } = items[item];
  const seconds = item ? timing.between : FIRST_READY;
  const ways = waysAsParts(item ? items[item - 1].move : null, move, item, timing);
  return [...ways, part("ready", item, seconds, readyCue(move))];
}

/**
 * What one does in one time of a move, all of it each time: a move of positions has one of them, and what
 * goes round is done in one go.
 *
 * @param {Dosed} dosed
 * @param {number} repetition
 * @returns {{ step: number, cue: string }[]}
 */
function actsOf({ move, amount }, repetition) {
  const { out, reach, positions } = rhythmOf(move);
  const held = String(amount.hold || 0);
  const [position] = positions.slice((repetition - 1) % (positions.length || 1));
  if (position) return [{ step: position.step, cue: position.cue.replace(/\d+/, held) }];
  const acts = move.goesRound && !amount.hold ? out.slice(-1) : out;
  return acts.map(({ step, cue }, at) => ({ step: at === acts.length - 1 ? reach : step, cue }));
}

/**
 * One time of a move: each way takes as long as the longest of a film, which is our own choice.
 *
 * @param {Dosed} dosed
 * @param {Partial<Part> & { item: number, repetition: number }} own
 * @param {MoveTiming} timing
 */
function onceThrough(dosed, { item, ...own }, timing) {
  const { move, amount } = dosed;
  const { home, positions } = rhythmOf(move);
  const { release, hold: held } = FACTS.guidingWords;
  const seconds = amount.hold || 0;
  const isWhole = positions.length > 0 || move.goesRound && !seconds;
  const takes = move.goesRound && !seconds ? 2 * timing.way : timing.way;
  const acts = actsOf(dosed, own.repetition);
  const parts = acts.map(({ step, cue }) => part("move", item, takes, cue, { ...own, step }));
  const { step: there } = acts[acts.length - 1];
  const cue = fillCounted(held, seconds);
  if (seconds) parts.push(part("hold", item, seconds, cue, { ...own, step: there }));
  if (isWhole) return parts;
  const step = home ? home.step : 0;
  const said = home && home.cue || release;
  return [...parts, part("return", item, timing.way, said, { ...own, step })];
}

/** @param {Dosed} dosed @param {Partial<Part> & { item: number }} own @param {MoveTiming} timing */
function oneSide(dosed, own, timing) {
  const { minutes, repetitions = 0 } = dosed.amount;
  if (minutes) {
    const [first] = rhythmOf(dosed.move).out;
    return [part("work", own.item, 60 * minutes, first.cue, own)];
  }
  return Array.from({ length: repetitions }, (_, place) => place + 1)
    .flatMap((repetition) => onceThrough(dosed, { ...own, repetition }, timing));
}

/** @param {Dosed} dosed @param {Partial<Part> & { item: number }} own @param {MoveTiming} timing */
function oneSet(dosed, own, timing) {
  const { move, amount } = dosed;
  if (amount.sides === "together") return oneSide(dosed, own, timing);
  const { otherSide, otherWay, turnToOther } = FACTS.guidingWords;
  const turns = move.turnsOver && amount.sides === "each-side";
  const cue = turns ? turnToOther : amount.sides === "each-side" ? otherSide : otherWay;
  const change = part("switch", own.item, turns ? timing.over : SWITCH, cue, { ...own, side: 2 });
  const first = oneSide(dosed, { ...own, side: 1 }, timing);
  return [...first, change, ...oneSide(dosed, { ...own, side: 2 }, timing)];
}

/** @param {Dosed} dosed @param {number} item @param {MoveTiming} timing */
function allSets(dosed, item, timing) {
  const { sets, rest } = dosed.amount;
  const pause = rest || timing.between;
  return Array.from({ length: sets }, (_, place) => place + 1).flatMap((set) => {
    const parts = oneSet(dosed, { item, set }, timing);
    const last = part("rest", item, pause, FACTS.guidingWords.rest, { set });
    return set < sets ? [...parts, last] : parts;
  });
}

/**
 * The timing of who asks for a slower pace: each time of a move is longer; holds, rests and ways stay.
 *
 * @param {MoveTiming} timing
 * @returns {MoveTiming}
 */
export function slower(timing) {
  return { ...timing, way: SLOW * timing.way };
}

/**
 * The course of moves that are done one after the other, up to where one stands again.
 *
 * @param {Dosed[]} items
 * @param {MoveTiming} timing
 * @returns {Course}
 */
export function courseOf(items, timing) {
  const last = items[items.length - 1];
  const parts = [
    ...items.flatMap((dosed, item) => [
      ...arrival(items, item, timing),
      ...allSets(dosed, item, timing),
    ]),
    ...waysAsParts(last.move, null, items.length, timing),
  ];
  let at = 0;
  const phases = parts.filter(({ seconds }) => seconds > 0).map((one) => {
    const phase = Object.freeze({ ...one, at });
    at += one.seconds;
    return phase;
  });
  return Object.freeze({ phases: Object.freeze(phases), seconds: at });
}

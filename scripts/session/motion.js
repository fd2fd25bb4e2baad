// Which place of its film a move is at, in each phase of a session.
import { placeAt, stopAt } from "../page/pace.js";
/** @import { Phase } from "./course.js" */

/** @param {number} share */
function smooth(share) {
  return share * share * (3 - 2 * share);
}

/**
 * The place at which a film shows a step: that of the last stop which tells it. A step that is not drawn
 * belongs to the one before it.
 *
 * @param {Film} film
 * @param {number} step
 * @returns {number}
 */
export function poseOf({ stops }, step) {
  const told = stops.filter((stop) => stop.step !== null && stop.step <= step);
  const exact = told.filter((stop) => stop.step === step);
  const { pose } = (exact.length ? exact : told).pop() || stops[0];
  return pose;
}

/** @param {Film} film @param {Phase} phase */
function reached(film, { kind, step }) {
  const isTold = film.stops.some((stop) => stop.step === step);
  if (kind === "return" && !isTold) return film.stops[0].pose;
  return kind === "move" || kind === "hold" || kind === "return"
    ? poseOf(film, step)
    : film.stops[0].pose;
}

/**
 * The place in one time of a move that goes round: half of it for a side, and the other way round for
 * the other way.
 *
 * @param {Film} film
 * @param {Phase} phase
 * @param {MoveAmount["sides"]} sides
 * @param {number} share
 */
function around({ round }, { side }, sides, share) {
  const whole = sides === "each-side" ? round / 2 : round;
  return sides === "each-way" && side === 2 ? whole * (1 - share) : whole * share;
}

/**
 * The place of a film in a phase, a share of which has passed. `before` is the phase before it in the
 * same move.
 *
 * @param {Film} film
 * @param {Phase} phase
 * @param {Phase | null} before
 * @param {MoveAmount["sides"]} sides
 * @param {number} share
 * @returns {number}
 */
export function placeInPhase(film, phase, before, sides, share) {
  if (phase.kind === "work") return placeInTime(film, share * phase.seconds);
  if (film.round && phase.kind === "move") return around(film, phase, sides, share);
  if (film.round) return film.stops[0].pose;
  const to = reached(film, phase);
  const from = before ? reached(film, before) : film.stops[0].pose;
  return from + (to - from) * smooth(share);
}

/**
 * The place of a film that plays on and on, after so many seconds.
 *
 * @param {Film} film
 * @param {number} seconds
 * @returns {number}
 */
export function placeInTime({ nodes }, seconds) {
  const whole = nodes[nodes.length - 1][0];
  return placeAt(whole ? seconds % whole : 0, nodes);
}

/**
 * The same for who wants less motion: pose after pose.
 *
 * @param {Film} film
 * @param {number} seconds
 * @returns {number}
 */
export function poseInTime({ nodes, stops }, seconds) {
  const whole = nodes[nodes.length - 1][0];
  return stops[stopAt(whole ? seconds % whole : 0, stops)].pose;
}

/**
 * The place of a film in a breath: full behind the breath in, empty behind the breath out.
 *
 * @param {Film} film
 * @param {[number, number]} steps the breath in, and the breath out
 * @param {0 | 1} which
 * @param {number} share
 * @returns {number}
 */
export function placeInBreath(film, steps, which, share) {
  const places = steps.map((step) => poseOf(film, step));
  const [from, to] = which ? places : [places[1], places[0]];
  return from + (to - from) * smooth(share);
}

// Better orders for moves. A rule offers an order only where it mends what the rule is about, and
// makes nothing worse that weighs more: getting down and up, then how one begins, then turning over.
import { against } from "../reasons/against.js";
import { waysBetween } from "../routine/timing.js";

const EASY = ["mobility", "aerobic", "breathing"];
const RESTFUL = ["mobility", "stretch"]; // what may come between; a walk or a calm end stays where it is
const HEAVY = "strength";

/** @typedef {"down" | "first" | "over" | "between"} OrderRule */

/** @param {Move[]} moves */
function placesOf(moves) {
  return moves.map((_, at) => at);
}

/** @param {Move[]} moves @param {(at: number) => number} rank @returns {number[]} */
function sortedBy(moves, rank) {
  return placesOf(moves).sort((a, b) => rank(a) - rank(b));
}

/** @param {Move[]} moves @param {number[]} order */
function inOrder(moves, order) {
  return order.map((at) => moves[at]);
}

/** @param {Move[]} moves */
function allWays(moves) {
  const stances = [null, ...moves, null];
  return stances.slice(1).flatMap((after, at) => waysBetween(stances[at], after));
}

/** @param {Move[]} moves how often one gets down or up */
function downs(moves) {
  return allWays(moves).filter((way) => way !== "over").length;
}

/** @param {Move[]} moves how often one turns over */
function overs(moves) {
  return allWays(moves).length - downs(moves);
}

/** @param {Move[]} moves how often strength follows strength */
function pairs(moves) {
  return moves.slice(1).filter((move, at) => move.kind === HEAVY && moves[at].kind === HEAVY)
    .length;
}

/**
 * Everything on the floor in one go, and everything on the bed, where the first or the last of it
 * stands; all else keeps its order.
 *
 * @param {Move[]} moves
 * @returns {number[] | null}
 */
function byPlace(moves) {
  const places = new Set(moves.flatMap(({ on }) => on || []));
  if (downs(moves) <= 2 * places.size) return null;
  const ons = moves.map(({ on }) => on);
  const early = sortedBy(moves, (at) => ons[at] ? ons.indexOf(ons[at]) : at);
  const late = sortedBy(moves, (at) => ons[at] ? ons.lastIndexOf(ons[at]) : at);
  /** @param {number[]} order */
  const rest = (order) => overs(inOrder(moves, order)) + pairs(inOrder(moves, order));
  return rest(late) < rest(early) ? late : early;
}

/**
 * An easy move first, for which one need not get down.
 *
 * @param {Move[]} moves
 * @param {string[]} suits nobody begins with what they must ask about
 * @returns {number[] | null}
 */
function easyFirst(moves, suits) {
  const [first] = moves;
  if (!first || EASY.includes(first.kind)) return null;
  const easy = moves.findIndex((move) =>
    EASY.includes(move.kind) && (!move.on || move.on === first.on) && !against(move, suits).length
  );
  return easy < 0 ? null : sortedBy(moves, (at) => at === easy ? -1 : at);
}

/** @param {Move[]} moves while one lies, everything on one side of the body in one go */
function groupedByWayUp(moves) {
  /** @param {number} at where that way up begins while one stays down */
  const rank = (at) => {
    let from = at;
    while (from && moves[from - 1].on === moves[at].on) from -= 1;
    return moves.findIndex(({ wayUp }, i) => i >= from && wayUp === moves[at].wayUp);
  };
  return sortedBy(moves, (at) => moves[at].on ? rank(at) : at);
}

/** @param {Move[]} moves how often one turns over without need */
function needlessOvers(moves) {
  return overs(moves) - overs(inOrder(moves, groupedByWayUp(moves)));
}

/** @param {Move[]} moves */
function byWayUp(moves) {
  return needlessOvers(moves) ? groupedByWayUp(moves) : null;
}

/** @param {number[]} order @param {number} place @param {number} before @returns {number[]} */
function putBefore(order, place, before) {
  return order.flatMap((at) => at === place ? [] : at === before ? [place, at] : [at]);
}

/**
 * An order with one move more between two strength moves, done where the second one is done; the
 * first of all stays the first.
 *
 * @param {Move[]} moves
 * @param {number[]} order
 * @returns {number[] | undefined}
 */
function onceBetween(moves, order) {
  const now = inOrder(moves, order);
  const restful = order.slice(1).filter((at) => RESTFUL.includes(moves[at].kind));
  const seconds = order.slice(1).filter((at, before) =>
    moves[at].kind === HEAVY && now[before].kind === HEAVY
  );
  const offered = seconds.flatMap((at) =>
    restful.filter((place) => moves[place].on === moves[at].on)
      .map((place) => putBefore(order, place, at))
  );
  return offered.find((other) => {
    const then = inOrder(moves, other);
    return pairs(then) < pairs(now) && needlessOvers(then) <= needlessOvers(now);
  });
}

/**
 * Moves of other kinds between strength moves, as far as they go.
 *
 * @param {Move[]} moves
 * @returns {number[] | null}
 */
function restBetween(moves) {
  let order = placesOf(moves);
  let better = onceBetween(moves, order);
  if (!better) return null;
  while (better) {
    order = better;
    better = onceBetween(moves, order);
  }
  return order;
}

/** The rules, the weightiest first. @type {[OrderRule, typeof easyFirst][]} */
const ORDER_RULES = [
  ["down", byPlace],
  ["first", easyFirst],
  ["over", byWayUp],
  ["between", restBetween],
];

/**
 * The better orders of moves, each with its rule, the weightiest first. An order names the places of
 * all moves.
 *
 * @param {Move[]} moves
 * @param {string[]} suits reasons of the reader
 * @returns {{ rule: OrderRule, order: number[] }[]}
 */
export function betterOrders(moves, suits) {
  return ORDER_RULES.flatMap(([rule, better]) => {
    const order = better(moves, suits);
    return order ? [{ rule, order }] : [];
  });
}

/**
 * The most strength moves that follow each other.
 *
 * @param {Move[]} moves
 * @returns {number}
 */
export function longestStrength(moves) {
  const runs = moves.map(({ kind }) => kind === HEAVY ? "x" : " ").join("").split(" ");
  return Math.max(...runs.map((run) => run.length));
}

// The shapes of a film between two of its keys; `generator/figures/scene/packing.py` packs them.

/** @typedef {Float64Array | null} Points x and y in turn, in units of the picture */
/** @typedef {{ key: number, next: number, share: number }} Between two keys, and how far */

/**
 * The lines of an actor, unpacked: its points by line and key.
 *
 * @param {FilmActor} actor
 * @param {number} fine parts of a unit
 * @returns {Points[][]}
 */
export function linesOf(actor, fine) {
  return (actor.lines ?? []).map((keys) => {
    /** @type {Points} */
    let last = null;
    return keys.map((steps) => {
      last = steps && moved(steps, last, fine);
      return last;
    });
  });
}

/** @param {number[]} steps @param {Points} last @param {number} fine @returns {Float64Array} */
function moved(steps, last, fine) {
  if (last && !steps.length) return last;
  const points = last ? Float64Array.from(last) : new Float64Array(steps.length);
  const by = [0, 0];
  steps.forEach((step, place) => {
    by[place % 2] += step / fine;
    points[place] += by[place % 2];
  });
  return points;
}

/**
 * Between which keys a place lies.
 *
 * @param {number} place
 * @param {number[]} places
 * @returns {Between}
 */
export function keysAt(place, places) {
  const above = places.findIndex((later) => later > place);
  const next = above < 0 ? places.length - 1 : Math.max(above, Math.min(1, places.length - 1));
  const key = Math.max(next - 1, 0);
  const span = places[next] - places[key];
  return { key, next, share: span ? Math.min(Math.max((place - places[key]) / span, 0), 1) : 0 };
}

/**
 * The points of a line between two keys; none where it is not there.
 *
 * @param {Points[]} line
 * @param {Between} between
 * @returns {Points}
 */
export function pointsAt(line, { key, next, share }) {
  const [start, end] = [line[key], line[next]];
  if (!start || !end || !share) return share < 0.5 ? start : end;
  return start.map((value, place) => value + (end[place] - value) * share);
}

/** @param {number} value */
function short(value) {
  return Math.round(value * 10) / 10;
}

/**
 * The path through points: smooth, or from corner to corner.
 *
 * @param {Float64Array} points
 * @param {boolean} isClosed
 * @param {boolean} isStraight
 * @returns {string}
 */
export function pathThrough(points, isClosed, isStraight) {
  const count = points.length / 2;
  return pathOf(points, 0, isClosed ? count : count - 1, isClosed, isStraight) +
    (isClosed ? "z" : "");
}

/**
 * The path from one place on a line to another; places count points and may pass its beginning.
 *
 * @param {Float64Array} points
 * @param {number} from
 * @param {number} to
 * @param {boolean} isClosed
 * @param {boolean} isStraight
 * @returns {string}
 */
export function pathOf(points, from, to, isClosed, isStraight) {
  const count = points.length / 2;
  /** @param {number} place @param {0 | 1} axis */
  const at = (place, axis) => {
    const own = isClosed
      ? ((place % count) + count) % count
      : Math.min(Math.max(place, 0), count - 1);
    return points[2 * own + axis];
  };
  /** @param {number} place @param {0 | 1} axis */
  const within = (place, axis) => {
    const low = Math.floor(place);
    return at(low, axis) + (at(low + 1, axis) - at(low, axis)) * (place - low);
  };
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const path = [`M${short(within(from, 0))} ${short(within(from, 1))}`];
  if (first > from && first <= to) path.push(`L${short(at(first, 0))} ${short(at(first, 1))}`);
  for (let place = first; place < last; place += 1) {
    path.push(isStraight ? corner(at, place) : curve(at, place));
  }
  if (last < to) path.push(`L${short(within(to, 0))} ${short(within(to, 1))}`);
  return path.join("");
}

/** @param {(place: number, axis: 0 | 1) => number} at @param {number} place */
function corner(at, place) {
  return `L${short(at(place + 1, 0))} ${short(at(place + 1, 1))}`;
}

/**
 * A Catmull-Rom spline as a Bezier curve: it passes through all points.
 *
 * @param {(place: number, axis: 0 | 1) => number} at
 * @param {number} place
 */
function curve(at, place) {
  const [before, start, end, after] = [place - 1, place, place + 1, place + 2];
  /** @type {(0 | 1)[]} */
  const axes = [0, 1];
  const handles = [
    axes.map((axis) => short(at(start, axis) + (at(end, axis) - at(before, axis)) / 6)),
    axes.map((axis) => short(at(end, axis) - (at(after, axis) - at(start, axis)) / 6)),
    axes.map((axis) => short(at(end, axis))),
  ];
  return `C${handles.map((pair) => pair.join(" ")).join(" ")}`;
}

/**
 * What is left out of an edge between two keys, in order; places count points.
 *
 * @param {FilmGap[]} gaps
 * @param {Between} between
 * @param {number} count of points
 * @returns {[number, number][]}
 */
export function gapsAt(gaps, { key, next, share }, count) {
  const found = gaps.flatMap((keys) => {
    const [start, end] = [keys[key], keys[next]];
    if (!start || !end) {
      const near = share < 0.5 ? start : end;
      return near ? [near] : [];
    }
    const round = Math.round((start[0] + start[1] - end[0] - end[1]) / 2 / count) * count;
    /** @type {[number, number]} */
    const gap = [
      start[0] + (end[0] + round - start[0]) * share,
      start[1] + (end[1] + round - start[1]) * share,
    ];
    return [gap];
  });
  return found.map(([from, to]) => inRound(from, to, count)).sort((a, b) => a[0] - b[0]);
}

/** @param {number} from @param {number} to @param {number} count @returns {[number, number]} */
function inRound(from, to, count) {
  const round = Math.floor(from / count) * count;
  return [from - round, to - round];
}

/**
 * The path of a closed edge without its gaps.
 *
 * @param {Float64Array} points
 * @param {[number, number][]} gaps in order
 * @param {boolean} isStraight
 * @returns {string}
 */
export function edgeThrough(points, gaps, isStraight) {
  if (!gaps.length) return pathThrough(points, true, isStraight);
  const count = points.length / 2;
  const all = [...gaps, [gaps[0][0] + count, 0]];
  let reached = 0;
  return gaps.map(([, to], place) => {
    reached = Math.max(reached, to);
    const until = all[place + 1][0];
    return until > reached ? pathOf(points, reached, until, true, isStraight) : "";
  }).join("");
}

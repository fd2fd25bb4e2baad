// When a film is where, and what it says then; `generator/figures/scene/timeline.py` sets its course.

/**
 * The place of a film after so many seconds: a cubic from node to node.
 *
 * @param {number} time
 * @param {[number, number, number][]} nodes time, place and speed
 * @returns {number}
 */
export function placeAt(time, nodes) {
  const next = nodes.findIndex(([later]) => later > time);
  if (next <= 0) return nodes[next === 0 ? 0 : nodes.length - 1][1];
  const [[start, from, leaving], [end, to, arriving]] = nodes.slice(next - 1, next + 1);
  const span = end - start;
  const share = (time - start) / span;
  const rest = 1 - share;
  return (from * (1 + 2 * share) + leaving * span * share) * rest * rest +
    (to * (1 + 2 * rest) - arriving * span * rest) * share * share;
}

/**
 * What a film says after so many seconds: the number of the stop.
 *
 * @param {number} time
 * @param {FilmStop[]} stops
 * @returns {number}
 */
export function stopAt(time, stops) {
  const found = stops.findIndex(({ until }) => until > time);
  return found < 0 ? stops.length - 1 : found;
}

/**
 * The number of the next stop with words, or of the one before; behind the last comes the first.
 *
 * @param {number} current
 * @param {1 | -1} by
 * @param {FilmStop[]} stops
 * @returns {number}
 */
export function stopBeside(current, by, stops) {
  const count = stops.length;
  for (let away = 1; away < count; away += 1) {
    const found = (current + by * away + count * away) % count;
    if (stops[found].step !== null && !isSame(stops[found], stops[current])) return found;
  }
  return current;
}

/** @param {FilmStop} first @param {FilmStop} second */
function isSame(first, second) {
  return first.step === second.step && first.pose === second.pose;
}

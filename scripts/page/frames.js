// Which frame of a film stands when.

/** @typedef {{ motion: string, seconds: number }} Film `seconds` of one way */

const ROUND = "round"; // a motion that ends where it begins; others go there and back

/**
 * The number of the frame that stands after so many seconds.
 *
 * @param {number} time
 * @param {Film} film
 * @returns {number}
 */
export function frameAt(time, film) {
  const { frames, rest, stay } = FACTS.film;
  if (film.motion === ROUND) return Math.floor(time / (film.seconds * 2) * frames) % frames;
  const whole = rest + 1 + stay + 1; // in shares of one way's time, as rest and stay are
  const share = time / film.seconds % whole;
  const way = share < rest + 1 ? share - rest : whole - share;
  return Math.round(Math.min(Math.max(way, 0), 1) * (frames - 1));
}

/**
 * When a frame stands on the way there, in seconds: the other way round.
 *
 * @param {number} frame
 * @param {Film} film
 * @returns {number}
 */
export function timeOf(frame, film) {
  const { frames, rest } = FACTS.film;
  // in its middle, so that no rounding leads to its neighbour
  if (film.motion === ROUND) return (frame + 0.5) / frames * film.seconds * 2;
  return (rest + frame / (frames - 1)) * film.seconds;
}

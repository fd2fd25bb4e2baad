// Which of two judgements counts.
/** @import { Judgement } from "./judging.js" */

const BY_URGENCY = ["line", "link", "excused", "nothing"]; // what is no card

/**
 * The judgement that asks for more, with the signs of the other where both are cards.
 *
 * @param {Judgement} one
 * @param {Judgement} other
 * @returns {Judgement}
 */
export function moreUrgent(one, other) {
  const [first, second] = urgencyOf(one) <= urgencyOf(other) ? [one, other] : [other, one];
  if (first.shows !== "card" || second.shows !== "card") return first;
  return { ...first, signs: [...new Set([...first.signs, ...second.signs])] };
}

/** @param {Judgement} judgement */
function urgencyOf({ shows, signs }) {
  const { levels } = FACTS.signs;
  const [first] = signs;
  if (shows !== "card") return levels.length + BY_URGENCY.indexOf(shows);
  return first.isCrisis ? -1 : levels.indexOf(first.level);
}

/**
 * What was found, with what else the same few words may mean. A short query of several meanings is
 * only a line, unless a sign has these very words.
 *
 * @param {Judgement} found
 * @param {Judgement | null} short
 * @returns {Judgement}
 */
export function withOthers(found, short) {
  if (!short) return found;
  if (short.shows !== found.shows) return short.shows === "card" ? short : found;
  return { ...short, signs: [...new Set([...found.signs, ...short.signs])] };
}

// What is found for somebody, in the order that fits what they say of themselves.
import { answer, hasName } from "../search/answer.js";
import { against } from "../reasons/against.js";
import { suitingFirst } from "../reasons/order.js";
/** @import { Said } from "../reasons/suits.js" */
/** @import { Answer } from "../search/answer.js" */
/** @import { SearchLibrary } from "../search/pages.js" */
/** @import { Judgement } from "../signs/judging.js" */

/**
 * Last comes what something speaks against, unless it is asked for by its name. Who only says what is
 * the matter is shown the topic about it and all exercises first. Behind a card the safety check
 * comes before all else.
 *
 * @param {SearchLibrary} library
 * @param {Said} said
 * @param {Judgement} judgement
 * @param {Record<string, SuitReason>} known reasons by id
 * @returns {Answer}
 */
export function foundFor(library, { reasons, asked, rest }, { shows }, known) {
  const { targets, index } = library;
  const check = shows === "card" ? topicsOf(library, [FACTS.signs.check]) : [];
  return answer(library, asked, ({ places, words }) => {
    const all = reasons.length && !rest
      ? withAllExercises(library, places, reasons, known)
      : places;
    return suitingFirst(
      [...new Set([...check, ...all])],
      (at) => against(targets[at], reasons).length > 0 && !hasName(index, at, words),
    );
  });
}

/**
 * @param {SearchLibrary} library
 * @param {number[]} found
 * @param {string[]} reasons
 * @param {Record<string, SuitReason>} known
 */
function withAllExercises(library, found, reasons, known) {
  const about = topicsOf(library, reasons.map((reason) => known[reason].topic));
  const others = found.filter((at) => library.targets[at].kind !== "exercise");
  return [...about, ...gentlest(library), ...others];
}

/**
 * All exercises, first those that are for most people: the words of a reason say nothing of what to
 * do, and "cannot lift my arms" asks for no lifting. That order is our own choice.
 *
 * @param {SearchLibrary} library
 */
function gentlest({ targets }) {
  const reasonsAgainst = (/** @type {number} */ at) =>
    Object.keys(targets[at].against || {}).length;
  return targets.flatMap(({ kind }, at) => (kind === "exercise" ? [at] : []))
    .sort((one, other) => reasonsAgainst(one) - reasonsAgainst(other));
}

/** @param {SearchLibrary} library @param {(string | undefined)[]} ids */
function topicsOf({ targets }, ids) {
  const { guidance } = FACTS.records.folders;
  const wanted = new Set(ids.map((id) => `${guidance}/${id}`));
  return targets.flatMap(({ id }, at) => (wanted.has(id) ? [at] : []));
}

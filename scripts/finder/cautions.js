// Says on a result for whom it is not, and what to do instead.
import { element } from "../page/dom.js";
import { fill, fillParts, fillRow } from "../page/filling.js";
import { against } from "./against.js";
/** @import { Exercise } from "./exercises.js" */

/**
 * What stands on a result for the reasons that a reader has.
 *
 * @param {Exercise} exercise
 * @param {string[]} reasons
 * @param {Record<string, SuitReason>} known
 * @param {Map<string, Exercise>} others by id
 * @returns {HTMLElement | null}
 */
export function cautionOf({ record }, reasons, known, others) {
  const named = against(record, reasons);
  if (!named.length || !record.against) return null;
  const all = record.against;
  const asking = named.filter((reason) => all[reason].asks);
  const words = FACTS.suitsWords;
  const says = asking.length ? words.asks : words.against;
  const labels = named.map((reason) => known[reason].label);
  return element(
    "span",
    { class: "result__against" },
    element("strong", {}, fill(says, { reasons: fillRow(words.also, labels).join("") })),
    ...named.flatMap((reason) => insteadOf(all[reason], others, reasons)),
  );
}

/**
 * What to do instead, unless something speaks against that, too.
 *
 * @param {Against} found
 * @param {Map<string, Exercise>} others
 * @param {string[]} reasons
 */
function insteadOf({ how, exercise }, others, reasons) {
  const other = exercise ? others.get(exercise) : undefined;
  if (!how || (other && against(other.record, reasons).length)) return [];
  const link = other ? [" ", element("a", { href: other.link.href }, other.name)] : [];
  return [" ", element("span", {}, ...fillParts(FACTS.suitsWords.instead, { how }), ...link)];
}

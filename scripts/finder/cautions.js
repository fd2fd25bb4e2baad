// Says on a result for whom it is not, and what to do instead.
import { element } from "../page/dom.js";
import { fillParts } from "../page/filling.js";
import { against } from "../reasons/against.js";
import { shownOf } from "./exercises.js";
import { cautionText } from "../reasons/caution.js";
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
export function cautionOf(exercise, reasons, known, others) {
  const { record } = shownOf(exercise);
  const all = record.against || {};
  const text = cautionText(all, reasons, known);
  if (!text) return null;
  return element(
    "span",
    { class: "result__against" },
    element("strong", {}, text),
    ...against(record, reasons).flatMap((reason) => insteadOf(all[reason], others, reasons)),
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
  const other = exercise ? formAt(exercise, others) : undefined;
  if (!how || (other && against(other.record, reasons).length)) return [];
  const link = other ? [" ", element("a", { href: other.href }, other.name)] : [];
  return [" ", element("span", {}, ...fillParts(FACTS.suitsWords.instead, { how }), ...link)];
}

/** @param {string} id of an exercise, with that of a variant behind `#` @param {Map<string, Exercise>} others */
function formAt(id, others) {
  const [exercise, variant = ""] = id.split("#");
  return others.get(exercise)?.forms.find((form) => form.id === variant);
}

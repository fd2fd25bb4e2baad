// What stands on an exercise that something speaks against.
import { fill, fillRow } from "../page/filling.js";
import { against } from "./against.js";

/**
 * Says for which reasons it is not, or nothing; one reason to ask about is enough to say so.
 *
 * @param {Record<string, Against>} all reasons that speak against the exercise
 * @param {string[]} reasons
 * @param {Record<string, SuitReason>} known
 * @returns {string}
 */
export function cautionText(all, reasons, known) {
  const named = against({ against: all }, reasons);
  if (!named.length) return "";
  const { asks, against: otherwise, also } = FACTS.suitsWords;
  const says = named.some((reason) => all[reason].asks) ? asks : otherwise;
  return fill(says, { reasons: fillRow(also, named.map((one) => known[one].label)).join("") });
}

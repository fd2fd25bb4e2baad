// The topics about what a reader has, above the exercises.
import { element } from "../page/dom.js";
import { fillParts } from "../page/filling.js";
import { topicAddress } from "../signs/card.js";

/**
 * A line for each reason that has a topic.
 *
 * @param {string[]} reasons
 * @param {Record<string, SuitReason>} known
 * @param {string} [shown] a topic that stands there already
 * @returns {HTMLElement[]}
 */
export function topicLines(reasons, known, shown) {
  return reasons.flatMap((reason) => {
    const { topic, topicName } = known[reason];
    if (!topic || !topicName || topic === shown) return [];
    const link = element("a", { href: topicAddress(topic) }, topicName);
    return [element("span", {}, ...fillParts(FACTS.suitsWords.topic, { topic: link }))];
  });
}

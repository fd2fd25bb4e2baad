// The panel of stop signs: when to stop, the pain rule, and whom to call.
import { callElement, numberOf } from "../page/country.js";
import { element } from "../page/dom.js";
import { fill } from "../page/filling.js";

/**
 * Lists without the signs that stood in a list before them.
 *
 * @param {StopList[][]} lists
 * @returns {StopList[][]}
 */
export function withoutTwins(lists) {
  /** @type {Set<string>} */
  const said = new Set();
  return lists.map((list) =>
    list.map(({ signs, act }) => {
      const own = signs.filter((sign) => !said.has(sign));
      for (const sign of own) said.add(sign);
      return { signs: own, act };
    }).filter(({ signs }) => signs.length)
  );
}

/** @param {StopList} list */
function stopItems({ signs, act }) {
  const items = signs.map((sign) => element("li", {}, sign));
  const deed = act ? [element("p", { class: "session__act" }, act)] : [];
  return [element("ul", {}, ...items), ...deed];
}

/** @param {string} name @param {StopList[]} lists */
function stopGroup(name, lists) {
  return lists.length ? [element("h4", {}, name), ...lists.flatMap(stopItems)] : [];
}

/**
 * What the panel says at a move.
 *
 * @param {SessionPlan} plan
 * @param {Move | null} move
 * @param {MoveLibrary["rules"]} rules
 * @returns {HTMLElement[]}
 */
export function stopSigns(plan, move, rules) {
  const { ofMove, ofSet, ofAll, pain, painLine } = FACTS.guidingWords;
  const lists = withoutTwins([move && move.stop || [], plan.stop, rules.stop]);
  const emergency = fill(rules.emergency, { number: numberOf() });
  const scores = rules.pain.map((step) => element("li", {}, fill(painLine, step)));
  return [
    element("p", { class: "session__emergency" }, emergency),
    callElement(),
    ...stopGroup(ofMove, lists[0]),
    ...stopGroup(ofSet, lists[1]),
    ...stopGroup(ofAll, lists[2]),
    element("h4", {}, pain),
    element("ul", {}, ...scores),
  ];
}

/**
 * What the panel of how to do a move says.
 *
 * @param {Move} move
 * @param {string} [note] what its routine says of it
 * @returns {HTMLElement[]}
 */
export function stepsOf(move, note) {
  const steps = move.steps.map(({ text }) => element("li", {}, text));
  return [element("ol", {}, ...steps), ...(note ? [element("p", {}, note)] : [])];
}

// What is said of a phase when it begins: to who listens to a screen reader, and by the device's voice.
// Seconds are not read out, and what is on the screen all along is said once.
import { fill, fillCounted } from "../page/filling.js";
import { inWords } from "../routine/amounts.js";
/** @import { Phase } from "./course.js" */

/** @typedef {"move" | "home" | "change"} Tone */

/** @param {Phase} phase */
function isWay({ kind }) {
  return kind === "down" || kind === "up" || kind === "over";
}

/**
 * The item that a phase belongs to; what comes behind the last has none.
 *
 * @param {SessionPlan} plan
 * @param {Phase} phase
 * @returns {SessionPlan["items"][number] | null}
 */
export function itemOf(plan, phase) {
  return plan.items[phase.item] || null;
}

/** @param {SessionPlan} plan @param {Phase} phase */
function arriving(plan, phase) {
  const item = itemOf(plan, phase);
  const way = isWay(phase) ? `${phase.cue}.` : "";
  if (!item) return [way, plan.after || ""];
  const { move: { name }, amount, before = "" } = item;
  return [way, fill(FACTS.guidingWords.coming, { name, amount: inWords(amount) }), before];
}

/**
 * What a screen reader says when a phase begins; mostly nothing.
 *
 * @param {SessionPlan} plan
 * @param {Phase} phase
 * @param {Phase | null} last the phase before it
 * @returns {string}
 */
export function announced(plan, phase, last) {
  if (!last || last.item !== phase.item) return arriving(plan, phase).filter(Boolean).join(" ");
  if (isWay(phase) || phase.kind === "switch") return `${phase.cue}.`;
  if (phase.kind === "rest") return fillCounted(FACTS.guidingWords.restFor, phase.seconds);
  return last.kind === "ready" ? `${phase.cue}.` : "";
}

/**
 * What the voice says then: the same, and each hold.
 *
 * @param {SessionPlan} plan
 * @param {Phase} phase
 * @param {Phase | null} last
 * @returns {string}
 */
export function spoken(plan, phase, last) {
  return announced(plan, phase, last) || (phase.kind === "hold" ? phase.cue : "");
}

/**
 * The tone at the begin of a phase.
 *
 * @param {Phase} phase
 * @returns {Tone}
 */
export function toneOf({ kind }) {
  if (kind === "move" || kind === "hold" || kind === "work") return "move";
  return kind === "return" ? "home" : "change";
}

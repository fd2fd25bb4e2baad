// What stands beside the picture of a session: what to do now, how long, and what comes next.
import { element, first } from "../page/dom.js";
import { fillParts } from "../page/filling.js";
import { inWords } from "../routine/amounts.js";
import { pictureOf } from "../routine/library.js";
import { Counting } from "./counting.js";
/** @import { SessionButtons } from "./buttons.js" */
/** @import { Phase } from "./course.js" */

/** What is told of a phase, with the choices that a pause gives. */
export class Beside {
  /** @param {SessionPlan} plan @param {SessionButtons} buttons */
  constructor(plan, buttons) {
    /** @private */
    this._plan = plan;
    this.counting = new Counting();
    /** @private */
    this._cue = element("p", { class: "session__cue" });
    /** @private */
    this._detail = element("p", { class: "session__detail" });
    /** @private */
    this._check = checkLine(FACTS.guidingWords.firstCheck);
    /** @private */
    this._next = element("div", { class: "session__next" });
    const told = element("div", { class: "session__told" }, this._cue, this._detail, this._check);
    told.append(this.counting.element);
    const parts = [told, pauseChoices(buttons), this._next];
    this.element = element("div", { class: "session__beside" }, ...parts);
  }

  /**
   * Tells of a phase.
   *
   * @param {Phase} phase
   * @param {boolean} isFirst whether nothing was done before it
   */
  show(phase, isFirst) {
    const item = this._plan.items[phase.item] || null;
    this.cue(phase.cue);
    this._detail.textContent = detailOf(this._plan, phase);
    this._detail.hidden = !this._detail.textContent;
    this._check.hidden = !isFirst;
    this.counting.set(phase, item && item.amount);
    this._showNext(phase.item + 1);
  }

  /** @param {string} text */
  cue(text) {
    if (this._cue.textContent !== text) this._cue.textContent = text;
  }

  /** @private @param {number} place */
  _showNext(place) {
    const item = this._plan.items[place];
    const { next, last } = FACTS.guidingWords;
    if (!item) {
      this._next.replaceChildren(element("p", {}, last));
      return;
    }
    const { move, amount } = item;
    const told = element("p", {}, element("strong", {}, move.name), " ", inWords(amount));
    const picture = element("img", { src: pictureOf(move), alt: "" });
    this._next.replaceChildren(element("span", {}, next), picture, told);
  }
}

/**
 * The way to the safety check: the foot of every page has its address first.
 *
 * @param {string} text with a gap for the link
 * @returns {HTMLElement}
 */
export function checkLine(text) {
  const { check } = FACTS.guidingWords;
  const found = first(document, ".site-foot a", HTMLAnchorElement);
  const attributes = { href: found ? found.href : "", target: "_blank", rel: "noopener" };
  const link = element("a", attributes, check);
  return element("p", { class: "session__check" }, ...fillParts(text, { check: link }));
}

/** @param {SessionButtons} buttons */
function pauseChoices({ repeater, teacher, ender }) {
  const paused = element("p", { class: "session__cue" }, FACTS.guidingWords.paused);
  return element("div", { class: "session__choices" }, paused, repeater, teacher, ender);
}

/**
 * What a routine says on the way to a move, and behind the last one.
 *
 * @param {SessionPlan} plan
 * @param {Pick<Phase, "item" | "kind">} phase
 * @returns {string}
 */
export function detailOf({ items, after = "" }, { item, kind }) {
  if (!items[item]) return after;
  const { before, note } = items[item];
  const isArriving = kind === "ready" || kind === "down" || kind === "up" || kind === "over";
  return isArriving ? [before, note].filter(Boolean).join(" ") : "";
}

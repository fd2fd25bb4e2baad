// What one sees of a session: a dialog over the whole window, in which everything has its place.
import { button, element } from "../page/dom.js";
import { fill, fillParts } from "../page/filling.js";
import { inWords } from "../routine/amounts.js";
import { pictureOf } from "../routine/library.js";
import { Counting, dress } from "./counting.js";
import { lineIcon } from "./icons.js";
import { Stage } from "./stage.js";
/** @import { Phase } from "./course.js" */
/** @import { SessionPlan } from "./opening.js" */

/** @typedef {"close" | "sound" | "previous" | "pause" | "skip" | "again" | "howTo" | "end" | "stop" | "shut"} Deed */

/** The dialog of a session; whoever listens learns what was pressed. */
export class Screen {
  /** @param {SessionPlan} plan @param {string} check the address of the safety check @param {string} stopLine @param {(deed: Deed) => void} act */
  constructor(plan, check, stopLine, act) {
    /** @private */
    this._plan = plan;
    /** @private */
    this._act = act;
    this.stage = new Stage();
    this.counting = new Counting();
    /** @private */
    this._title = element("h2", { id: "session-now", tabindex: "-1" }, plan.name);
    /** @private */
    this._which = element("p", { class: "session__which" });
    /** @private */
    this._bars = element("ol", { class: "session__bars", "aria-hidden": "true" });
    this._bars.append(...plan.items.map(() => element("li", {})));
    /** @private */
    this._cue = element("p", { class: "session__cue" });
    /** @private */
    this._detail = element("p", { class: "session__detail" });
    /** @private */
    this._check = checkLine(check);
    /** @private */
    this._next = element("div", { class: "session__next" });
    /** @private */
    this._voice = element("p", { role: "status", class: "session__unseen" });
    /** @private */
    this._panel = element("section", { class: "session__panel", tabindex: "-1" });
    this._panel.hidden = true;
    /** @private */
    this._ending = element("section", { class: "session__panel" });
    this._ending.hidden = true;
    this.pauser = button("", "md-button md-button--primary", () => act("pause"));
    this.pauser.id = "session-pause";
    this.stopper = button(FACTS.guidingWords.stopSigns, "session__signs", () => act("stop"));
    this.sounder = button("", "session__sound md-button", () => act("sound"));
    this.ender = button(FACTS.guidingWords.endHere, "md-button", () => act("end"));
    this.teacher = button(FACTS.guidingWords.howTo, "md-button", () => act("howTo"));
    this.dialog = element(
      "dialog",
      { class: "session md-typeset", "aria-labelledby": "session-now" },
      this._head(),
      this._bars,
      this._body(),
      this._ending,
      this._panel,
      this._foot(stopLine),
      this._voice,
    );
  }

  /**
   * Shows a phase.
   *
   * @param {Phase} phase
   * @param {boolean} isFirst whether nothing was done before it
   */
  show(phase, isFirst) {
    const { items, name } = this._plan;
    const item = items[phase.item] || null;
    const { moveOf } = FACTS.guidingWords;
    this._title.textContent = item ? item.move.name : name;
    this._which.textContent = item
      ? fill(moveOf, { number: phase.item + 1, count: items.length })
      : "";
    Array.from(this._bars.children).forEach((bar, place) => {
      bar.className = place < phase.item ? "is-done" : place === phase.item ? "is-now" : "";
    });
    this.cue(phase.cue);
    this._detail.textContent = detailOf(this._plan, phase);
    this._detail.hidden = !this._detail.textContent;
    this._check.hidden = !isFirst;
    this.counting.set(phase, item && item.amount);
    this._showNext(phase.item + 1);
    this.dialog.dataset.phase = phase.kind;
  }

  /** @param {string} text */
  cue(text) {
    if (this._cue.textContent !== text) this._cue.textContent = text;
  }

  /** @param {string} text what a screen reader says */
  say(text) {
    if (text) this._voice.textContent = text;
  }

  /** @param {boolean} isPaused */
  pause(isPaused) {
    const { pause, goOn } = FACTS.guidingWords;
    this.dialog.classList.toggle("is-paused", isPaused);
    dress(this.pauser, isPaused ? "play" : "pause", isPaused ? goOn : pause);
  }

  /** @param {boolean} isHeard */
  sound(isHeard) {
    const { soundOn, soundOff } = FACTS.guidingWords;
    dress(this.sounder, isHeard ? "sound" : "silent", isHeard ? soundOn : soundOff);
  }

  /** @returns {boolean} whether a panel covers the move */
  get hasPanel() {
    return !this._panel.hidden;
  }

  /**
   * Covers everything but controls and stop signs with a list, until it is shut.
   *
   * @param {string} name
   * @param {HTMLElement[]} content
   */
  open(name, content) {
    const title = element("h3", { tabindex: "-1" }, name);
    const shut = button("", "md-button session__shut", () => this._act("shut"));
    dress(shut, "cross", FACTS.guidingWords.shut);
    this._panel.replaceChildren(element("div", { class: "session__top" }, title, shut), ...content);
    this._panel.hidden = false;
    this._panel.scrollTop = 0;
    title.focus();
  }

  shut() {
    this._panel.hidden = true;
    this._panel.replaceChildren();
  }

  /**
   * Shows the end in place of the move.
   *
   * @param {string} name
   * @param {HTMLElement[]} content
   */
  end(name, content) {
    this._title.textContent = name;
    this._which.textContent = this._plan.name;
    this._ending.replaceChildren(...content);
    this._ending.hidden = false;
    this.dialog.classList.add("is-ended");
    this._title.focus();
  }

  /** Shows the move again that was ended early. */
  unend() {
    this._ending.hidden = true;
    this.dialog.classList.remove("is-ended");
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

  /** @private */
  _head() {
    const { close } = FACTS.guidingWords;
    const closer = button("", "session__close", () => this._act("close"));
    closer.setAttribute("aria-label", close);
    closer.append(lineIcon("cross"));
    const titles = element("div", {}, this._title, this._which);
    return element("div", { class: "session__head" }, closer, titles, this.sounder);
  }

  /** @private */
  _body() {
    const { paused, again } = FACTS.guidingWords;
    const repeater = button(again, "md-button", () => this._act("again"));
    const choices = element(
      "div",
      { class: "session__choices" },
      element("p", { class: "session__cue" }, paused),
      repeater,
      this.teacher,
      this.ender,
    );
    const told = element("div", { class: "session__told" }, this._cue, this._detail, this._check);
    told.append(this.counting.element);
    const beside = element("div", { class: "session__beside" }, told, choices, this._next);
    return element("div", { class: "session__body" }, this.stage.element, beside);
  }

  /** @private @param {string} stopLine */
  _foot(stopLine) {
    const line = element("span", {}, stopLine);
    const stop = element("div", { class: "session__stop" }, lineIcon("hand"), this.stopper, line);
    return element("div", { class: "session__foot" }, this._controls(), stop);
  }

  /** @private */
  _controls() {
    const { previous, skip, controls } = FACTS.guidingWords;
    const before = button("", "md-button", () => this._act("previous"));
    const skipper = button("", "md-button", () => this._act("skip"));
    skipper.id = "session-skip";
    dress(before, "previous", previous);
    dress(skipper, "skip", skip);
    const attributes = { class: "session__controls", role: "group", "aria-label": controls };
    return element("div", attributes, before, this.pauser, skipper);
  }
}

/** @param {string} address */
function checkLine(address) {
  const { firstCheck, check } = FACTS.guidingWords;
  const link = element("a", { href: address, target: "_blank", rel: "noopener" }, check);
  return element("p", { class: "session__check" }, ...fillParts(firstCheck, { check: link }));
}

/** @param {SessionPlan} plan @param {Phase} phase */
function detailOf({ items, after = "" }, { item, kind }) {
  if (!items[item]) return after;
  const { before, note } = items[item];
  const isArriving = kind === "ready" || kind === "down" || kind === "up" || kind === "over";
  return isArriving ? [before, note].filter(Boolean).join(" ") : "";
}

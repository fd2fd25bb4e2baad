// What one sees of a session: a dialog over the whole window, in which everything has its place.
import { element } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { Beside } from "./beside.js";
import { dress, sessionButtons } from "./buttons.js";
import { lineIcon } from "./icons.js";
import { Panel } from "./panel.js";
import { Stage } from "./stage.js";
/** @import { Deed } from "./buttons.js" */
/** @import { Phase } from "./course.js" */

/** The dialog of a session; whoever listens learns what was pressed. */
export class Screen {
  /** @param {SessionPlan} plan @param {MoveLibrary["rules"]} rules @param {(deed: Deed) => void} act */
  constructor(plan, rules, act) {
    /** @private */
    this._plan = plan;
    this.buttons = sessionButtons(act);
    this.stage = new Stage();
    this.beside = new Beside(plan, this.buttons);
    this.panel = new Panel();
    /** @private */
    this._title = element("h2", { id: "session-now", tabindex: "-1" }, plan.name);
    /** @private */
    this._which = element("p", { class: "session__which" });
    /** @private */
    this._bars = element("ol", { class: "session__bars", "aria-hidden": "true" });
    this._bars.append(...plan.items.map(() => element("li", {})));
    /** @private */
    this._voice = element("p", { role: "status", class: "session__unseen" });
    /** @private */
    this._ending = element("section", { class: "session__panel" });
    this._ending.hidden = true;
    this.dialog = this._whole(rules);
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
    this.beside.show(phase, isFirst);
    this.dialog.dataset.phase = phase.kind;
  }

  /** @param {string} text what a screen reader says */
  say(text) {
    if (text) this._voice.textContent = text;
  }

  /** @param {boolean} isPaused */
  pause(isPaused) {
    const { pause, goOn } = FACTS.guidingWords;
    this.dialog.classList.toggle("is-paused", isPaused);
    dress(this.buttons.pauser, isPaused ? "play" : "pause", isPaused ? goOn : pause);
  }

  /** @param {boolean} isHeard */
  sound(isHeard) {
    const { soundOn, soundOff } = FACTS.guidingWords;
    dress(this.buttons.sounder, isHeard ? "sound" : "silent", isHeard ? soundOn : soundOff);
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

  /** @private @param {MoveLibrary["rules"]} rules */
  _whole(rules) {
    const attributes = { class: "session md-typeset", "aria-labelledby": "session-now" };
    const { stage, beside, panel } = this;
    const body = element("div", { class: "session__body" }, stage.element, beside.element);
    const parts = [this._head(), this._bars, body, this._ending, panel.element];
    return element("dialog", attributes, ...parts, this._foot(rules), this._voice);
  }

  /** @private */
  _head() {
    const { closer, sounder } = this.buttons;
    const titles = element("div", {}, this._title, this._which);
    return element("div", { class: "session__head" }, closer, titles, sounder);
  }

  /** @private @param {MoveLibrary["rules"]} rules */
  _foot({ pain }) {
    const { controls, painLine } = FACTS.guidingWords;
    const { before, pauser, skipper, stopper } = this.buttons;
    const attributes = { class: "session__controls", role: "group", "aria-label": controls };
    const line = element("span", {}, fill(painLine, pain[pain.length - 1]));
    const stop = element("div", { class: "session__stop" }, lineIcon("hand"), stopper, line);
    const row = element("div", attributes, before, pauser, skipper);
    return element("div", { class: "session__foot" }, row, stop);
  }
}

// The page about using the site offline: what this device keeps, and buttons to change it.
import { all, the } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { askState, askToForget, askToKeep, askToMend } from "./asking.js";
import { choose } from "./choice.js";
import { sayKept } from "./kept.js";
/** @import { State } from "./state.js" */

/** @typedef {"keep" | "cards" | "remove"} Act what a button does */

const AT_ONCE = 4; // cards fetched side by side

/** The box that says what this device keeps. */
export class Device {
  /** @param {HTMLElement} box */
  constructor(box) {
    /** @private */
    this._words = the(box, "[role=status]", HTMLElement);
    /** @private */
    this._bar = the(box, "progress", HTMLProgressElement);
    /** @private */
    this._buttons = all(box, "button", HTMLButtonElement);
    /** @private @type {ServiceWorkerRegistration | null} */
    this._registration = null;
    for (const button of this._buttons) {
      button.addEventListener("click", () => this._act(button.dataset.act));
    }
  }

  /** @param {State} state */
  hear(state) {
    if (typeof state === "string") {
      const isToBeAsked = state === "refused" || state === "saving-data";
      this._say(FACTS.deviceWords.unkept[state], isToBeAsked ? ["keep"] : []);
      return;
    }
    this._registration = state;
    const coming = state.installing || state.waiting;
    if (state.active) this._tellWhatIsKept(state.active);
    else if (coming) this._wait(state, coming);
    else this._say(FACTS.deviceWords.unkept.failed, []);
  }

  /** @private @param {string} saying @param {Act[]} acts */
  _say(saying, acts) {
    this._words.textContent = saying;
    for (const button of this._buttons) {
      button.hidden = !acts.some((act) => act === button.dataset.act);
    }
  }

  /** @private @param {ServiceWorkerRegistration} registration @param {ServiceWorker} worker */
  _wait(registration, worker) {
    this._say(FACTS.deviceWords.saving, []);
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated" || worker.state === "redundant") this.hear(registration);
    });
  }

  /** @private @param {ServiceWorker} worker @param {boolean} [someFailed] */
  async _tellWhatIsKept(worker, someFailed = false) {
    let state = await askState(worker);
    if (!state.isWhole) {
      this._say(FACTS.deviceWords.saving, []);
      await askToMend(worker);
      state = await askState(worker);
    }
    const kept = sayKept(state);
    const saying = someFailed ? fill(FACTS.deviceWords.someFailed, { kept }) : kept;
    this._say(saying, state.missing.length ? ["cards", "remove"] : ["remove"]);
  }

  /** @private @param {string | undefined} act */
  _act(act) {
    const registration = this._registration;
    if (act === "keep") {
      choose("yes");
      location.reload();
    } else if (registration && registration.active) {
      if (act === "cards") this._keepCards(registration.active);
      if (act === "remove") this._remove(registration, registration.active);
    }
  }

  /**
   * Each card is a message of its own: browsers stop workers that are at one task for long.
   *
   * @private @param {ServiceWorker} worker
   */
  async _keepCards(worker) {
    this._say(FACTS.deviceWords.savingCards, []);
    // whoever asks for all this does not want it thrown away when room gets short
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
    const { missing } = await askState(worker);
    const waiting = missing.values();
    let failures = 0;
    this._bar.max = missing.length;
    this._bar.value = 0;
    this._bar.hidden = false;
    const work = async () => {
      for (const path of waiting) {
        if (!(await askToKeep(worker, path))) failures += 1;
        this._bar.value += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this._bar.hidden = true;
    await this._tellWhatIsKept(worker, failures > 0);
  }

  /** @private @param {ServiceWorkerRegistration} registration @param {ServiceWorker} worker */
  async _remove(registration, worker) {
    choose("no");
    await askToForget(worker);
    await registration.unregister();
    location.reload();
  }
}

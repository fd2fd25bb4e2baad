// Plays an exercise's film on its page. Without this script the link opens the film by itself.
// The film is one drawing with all frames side by side; showing frame n means moving it left.
import { all, button, element } from "./dom.js";
import { fill } from "./filling.js";
import { frameAt, timeOf } from "./frames.js";
/** @import { Film } from "./frames.js" */

/** Plays one film in an element that takes the place of its link. */
class Player {
  /** @param {HTMLAnchorElement} link */
  constructor(link) {
    const { motion = "", seconds, width, height, name = "" } = link.dataset;
    /** @private @type {Film} */
    this._film = { motion, seconds: Number(seconds) };
    /** @private all frames, of which one is seen through a window */
    this._sheet = element("img", { src: `${link.href}#sheet`, alt: "", class: "film__sheet" });
    /** @private */
    this._button = button("", "md-button film__button", () => this.play(!this._isPlaying));
    /** @private */
    this._slider = sliderOf(name);
    /** @private in seconds */
    this._time = 0;
    /** @private @type {number | null} milliseconds, when the last frame was shown */
    this._last = null;
    /** @private */
    this._isPlaying = false;
    this._slider.addEventListener("input", () => {
      this.play(false);
      const frame = Number(this._slider.value);
      this._time = timeOf(frame, this._film); // from which it goes on
      this._show(frame);
    });
    link.replaceWith(this._box(name, Number(width) / Number(height)));
  }

  /** @param {boolean} on */
  play(on) {
    this._isPlaying = on;
    this._last = null;
    this._button.textContent = on ? FACTS.filmWords.pause : FACTS.filmWords.play;
    if (on) requestAnimationFrame((now) => this._tick(now));
  }

  /** Puts the focus where that of the link was. */
  focus() {
    this._button.focus({ preventScroll: true });
  }

  /** @private @param {number} now */
  _tick(now) {
    if (!this._isPlaying) return;
    if (this._last !== null) this._time += (now - this._last) / 1000;
    this._last = now;
    this._show(frameAt(this._time, this._film));
    requestAnimationFrame((then) => this._tick(then));
  }

  /** @private @param {number} frame */
  _show(frame) {
    this._sheet.style.transform = `translateX(${-100 * frame / FACTS.film.frames}%)`;
    this._slider.value = String(frame);
  }

  /** @private @param {string} name @param {number} ratio of width to height */
  _box(name, ratio) {
    const stage = element("div", { class: "film__window" }, this._sheet);
    stage.style.setProperty("--ratio", String(ratio));
    const controls = element("div", { class: "film__controls" }, this._button, this._slider);
    const label = fill(FACTS.filmWords.film, { name });
    return element("div", { class: "film", role: "group", "aria-label": label }, stage, controls);
  }
}

/** @param {string} name */
function sliderOf(name) {
  return element("input", {
    type: "range",
    min: 0,
    max: FACTS.film.frames - 1,
    value: 0,
    class: "film__slider",
    "aria-label": fill(FACTS.filmWords.byHand, { name }),
  });
}

/** @param {HTMLAnchorElement} link */
function replaceByPlayer(link) {
  const player = new Player(link);
  player.play(!window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  player.focus();
}

/** Lets every film of the open page play where it stands. */
export function playFilms() {
  for (const link of all(document, ".film-link", HTMLAnchorElement)) {
    link.setAttribute("role", "button");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      replaceByPlayer(link);
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      replaceByPlayer(link);
    });
  }
}

// Plays an exercise's film on its page. Without this script the link opens the film by itself.
// The film is one drawing with all frames side by side; showing frame n means moving it left.
import { all, button, element } from "./dom.js";
import { frameAt } from "./frames.js";
import { FILM_SAYS } from "./sayings.js";
/** @import { Film } from "./frames.js" */

/** Shows the frames of one film as time goes on. */
class Player {
  /** @param {Film} film @param {(frame: number) => void} show @param {(on: boolean) => void} tell */
  constructor(film, show, tell) {
    /** @private */
    this._film = film;
    /** @private */
    this._show = show;
    /** @private */
    this._tell = tell;
    /** @private in seconds */
    this._time = 0;
    /** @private @type {number | null} milliseconds, when the last frame was shown */
    this._last = null;
    this.playing = false;
  }

  /** @param {boolean} on */
  play(on) {
    this.playing = on;
    this._last = null;
    this._tell(on);
    if (on) requestAnimationFrame((now) => this._tick(now));
  }

  /** @private @param {number} now */
  _tick(now) {
    if (!this.playing) return;
    if (this._last !== null) this._time += (now - this._last) / 1000;
    this._last = now;
    this._show(frameAt(this._time, this._film));
    requestAnimationFrame((then) => this._tick(then));
  }
}

/** @param {HTMLAnchorElement} link */
function replaceByPlayer(link) {
  const { frames } = FACTS.film;
  const { motion = "", seconds, width, height, name = "" } = link.dataset;
  const sheet = element("img", { src: `${link.href}#sheet`, alt: "", class: "film__sheet" });
  const stage = element("div", { class: "film__window" }, sheet);
  stage.style.setProperty("--ratio", String(Number(width) / Number(height)));
  const slider = element("input", {
    type: "range",
    min: 0,
    max: frames - 1,
    value: 0,
    class: "film__slider",
    "aria-label": FILM_SAYS.byHand(name),
  });
  /** @param {number} frame */
  const show = (frame) => {
    sheet.style.transform = `translateX(${-100 * frame / frames}%)`;
    slider.value = String(frame);
  };
  const control = button("", "md-button film__button", () => player.play(!player.playing));
  const player = new Player({ motion, seconds: Number(seconds) }, show, (on) => {
    control.textContent = on ? FILM_SAYS.pause : FILM_SAYS.play;
  });
  slider.addEventListener("input", () => {
    player.play(false);
    show(Number(slider.value));
  });
  const controls = element("div", { class: "film__controls" }, control, slider);
  const label = FILM_SAYS.film(name);
  link.replaceWith(
    element("div", { class: "film", role: "group", "aria-label": label }, stage, controls),
  );
  player.play(!window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  control.focus({ preventScroll: true });
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

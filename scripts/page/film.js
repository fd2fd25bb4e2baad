// Plays an exercise's film on its page. Without this script the link opens a film that plays alone.
import { all, button, element } from "./dom.js";
import { fetchScript } from "./fetching.js";
import { fill } from "./filling.js";
import { placeAt, stopAt, stopBeside } from "./pace.js";
import { Picture } from "./picture.js";

const LEAST = 15; // seconds that a film plays before it stops at its end
const LONGEST_FRAME = 0.1; // seconds: a page that was away goes on from where it was

/** Plays one film in an element that takes the place of its link. */
class Player {
  /** @param {Film} film @param {string} name */
  constructor(film, name) {
    /** @private */
    this._film = film;
    /** @private */
    this._picture = new Picture(film);
    /** @private */
    this._number = element("span", { class: "film__step" });
    /** @private */
    this._cue = element("span", {});
    /** @private what is read aloud, only when somebody steps: a film that speaks is no help */
    this._status = element("span", { class: "film__status", role: "status" });
    /** @private */
    this._button = button("", "md-button film__button", () => this.play(!this._isPlaying));
    /** @private in seconds */
    this._time = 0;
    /** @private in seconds, since it was last started */
    this._played = 0;
    /** @private @type {number | null} milliseconds, when the last moment was shown */
    this._last = null;
    /** @private */
    this._isPlaying = false;
    /** @private */
    this._stop = 0;
    this.element = this._box(fill(FACTS.filmWords.film, { name }));
    this._look(Math.max(film.stops.findIndex(({ step }) => step !== null), 0), false);
  }

  /** @param {boolean} on */
  play(on) {
    if (on && this._time >= this._whole) this._time = 0;
    if (on) this._played = 0;
    this._isPlaying = on;
    this._last = null;
    this._name();
    if (on) requestAnimationFrame((now) => this._tick(now));
  }

  /** @param {boolean} isByKeys Puts the focus where that of the link was, for keys in sight. */
  focus(isByKeys) {
    this._button.focus({ preventScroll: !isByKeys });
  }

  /** @private in seconds */
  get _whole() {
    return this._film.stops[this._film.stops.length - 1].until;
  }

  /** @private */
  _name() {
    const { play, pause, again } = FACTS.filmWords;
    const resting = this._time >= this._whole ? again : play;
    this._button.textContent = this._isPlaying ? pause : resting;
  }

  /** @private @param {number} now */
  _tick(now) {
    if (!this._isPlaying) return;
    const passed = this._last === null ? 0 : Math.min((now - this._last) / 1000, LONGEST_FRAME);
    this._last = now;
    this._time += passed;
    this._played += passed;
    if (this._time >= this._whole && this._played < LEAST) this._time -= this._whole;
    this._picture.show(placeAt(this._time, this._film.nodes));
    this._say(stopAt(this._time, this._film.stops));
    if (this._time < this._whole) requestAnimationFrame((then) => this._tick(then));
    else this.play(false);
  }

  /** @private @param {number} stop */
  _say(stop) {
    const { step, cue } = this._film.stops[stop];
    this._stop = stop;
    this._number.hidden = step === null;
    this._number.textContent = step === null ? "" : String(step);
    this._cue.textContent = cue;
  }

  /** @private @param {number} stop @param {boolean} aloud */
  _look(stop, aloud) {
    const { again, pose, step, cue } = this._film.stops[stop];
    this._time = again;
    this._picture.show(pose);
    this._say(stop);
    this.play(false);
    if (aloud && step !== null) {
      this._status.textContent = fill(FACTS.filmWords.step, { step, cue });
    }
  }

  /** @private @param {1 | -1} by */
  _go(by) {
    this._look(stopBeside(this._stop, by, this._film.stops), true);
  }

  /** @private @param {string} label */
  _box(label) {
    const { previous, next } = FACTS.filmWords;
    const caption = element("p", { class: "film__cue" }, this._number, this._cue);
    const controls = element(
      "div",
      { class: "film__controls" },
      button(previous, "md-button film__go", () => this._go(-1)),
      this._button,
      button(next, "md-button film__go", () => this._go(1)),
    );
    const attributes = { class: "film", role: "group", "aria-label": label };
    const parts = [this._picture.element, caption, controls, this._status];
    const box = element("div", attributes, ...parts);
    box.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      event.preventDefault();
      this._go(event.key === "ArrowLeft" ? -1 : 1);
    });
    return box;
  }
}

/**
 * Fetches the film of a link and lets it play in its place; a film that does not come opens alone.
 *
 * @param {HTMLAnchorElement} link
 */
async function replaceByPlayer(link) {
  if (link.getAttribute("aria-busy") === "true") return;
  link.setAttribute("aria-busy", "true");
  try {
    await fetchScript(new URL(link.href.replace(/anim\.svg$/, "film.js")));
  } catch {
    link.removeAttribute("aria-busy");
    location.assign(link.href);
    return;
  }
  if (!self.film) return;
  const player = new Player(self.film, link.dataset.name ?? "");
  const hadFocus = document.activeElement === link;
  const isByKeys = hadFocus && link.matches(":focus-visible");
  link.replaceWith(player.element);
  player.play(!window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  if (hadFocus) player.focus(isByKeys);
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

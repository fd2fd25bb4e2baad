// The large picture of a session: the film of the move, led by the session's clock, or its drawing.
import { element } from "../page/dom.js";
import { Picture } from "../page/picture.js";
import { pictureOf } from "../routine/library.js";
import { filmOf } from "./films.js";
import { placeInBreath, placeInPhase, poseInTime } from "./motion.js";
import { breathAt } from "./breathing.js";
/** @import { Phase } from "./course.js" */
/** @import { Breaths } from "./breathing.js" */

const MIRRORED = "is-mirrored";

/**
 * What the stage shows: a phase of a move, and the phase before it in the same move.
 *
 * @typedef {{
 *   move: Move,
 *   amount: MoveAmount,
 *   phase: Phase,
 *   before: Phase | null,
 *   breaths: Breaths | null,
 * }} Scene
 */

/** Shows a move; without motion, for who wants none, pose after pose. */
export class Stage {
  constructor() {
    this.element = element("div", { class: "session__picture" });
    /** @private */
    this._isStill = window.matchMedia("(prefers-reduced-motion: reduce)");
    /** @private @type {Scene | null} */
    this._scene = null;
    /** @private */
    this._move = "";
    /** @private @type {{ film: Film, picture: Picture } | null} */
    this._player = null;
    /** @private what was drawn last */
    this._place = -1;
    /** @private seconds, so that a film that comes late begins in the right place */
    this._passed = 0;
  }

  /** @param {Scene} scene */
  set(scene) {
    this._scene = scene;
    const { move, amount, phase } = scene;
    if (move.id !== this._move) this._change(move);
    const isReversed = amount.sides === "each-way" && move.goesRound;
    this.element.classList.toggle(MIRRORED, phase.side === 2 && !isReversed);
  }

  /**
   * Draws a moment.
   *
   * @param {number} passed seconds since the phase began
   */
  draw(passed) {
    this._passed = passed;
    if (!this._player || !this._scene) return;
    const { film, picture } = this._player;
    const place = this._isStill.matches
      ? stillPlace(film, this._scene, passed)
      : movingPlace(film, this._scene, passed);
    if (place === this._place) return;
    this._place = place;
    picture.show(place);
  }

  /** @private @param {Move} move */
  async _change(move) {
    this._move = move.id;
    this._player = null;
    this._place = -1;
    this.element.replaceChildren(element("img", { src: pictureOf(move), alt: "" }));
    const film = await filmOf(move.id);
    if (!film || this._move !== move.id) return;
    const picture = new Picture(film);
    this._player = { film, picture };
    this.draw(this._passed);
    this.element.replaceChildren(picture.element);
  }
}

/** @param {Film} film @param {Scene} scene @param {number} passed */
function movingPlace(film, { phase, before, amount, breaths }, passed) {
  if (phase.kind === "work" && breaths) {
    const { which, share } = breathAt(breaths, passed);
    return placeInBreath(film, [breaths[0].step, breaths[1].step], which, share);
  }
  return placeInPhase(film, phase, before, amount.sides, Math.min(passed / phase.seconds, 1));
}

/** @param {Film} film @param {Scene} scene @param {number} passed */
function stillPlace(film, scene, passed) {
  const { phase, breaths } = scene;
  if (phase.kind !== "work") return movingPlace(film, scene, phase.seconds);
  if (!breaths) return poseInTime(film, passed);
  const { which } = breathAt(breaths, passed);
  return placeInBreath(film, [breaths[0].step, breaths[1].step], which, 1);
}

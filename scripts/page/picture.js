// The picture of a film as SVG in the page: one path for each shape, drawn anew at every moment.
import { edgeThrough, gapsAt, keysAt, linesOf, pathThrough, pointsAt } from "./reel.js";
/** @import { Between, Points } from "./reel.js" */

const SVG = "http://www.w3.org/2000/svg";
let windows = 0; // so that each close-up of a page has a window of its own

/**
 * A new element of SVG.
 *
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {Node[]} children
 * @returns {SVGElement}
 */
function shape(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** One shape of a film. */
class Shape {
  /** @param {FilmActor} actor @param {Film} film */
  constructor(actor, { fine, paints }) {
    /** @private */
    this._actor = actor;
    /** @private */
    this._paints = paints;
    /** @private */
    this._lines = linesOf(actor, fine);
    /** @private */
    this._area = shape("path", { d: actor.d ?? "", "fill-rule": "evenodd" });
    /** @private */
    this._edge = actor.edge === undefined ? null : shape("path", paints[actor.edge]);
    if (this._edge) this._edge.setAttribute("d", actor.d ?? "");
    this.element = shape("g", {}, this._area, ...(this._edge ? [this._edge] : []));
    /** @private */
    this._painted = -1;
  }

  /** @param {Between} between @param {number} effort */
  show(between, effort) {
    const { paint, fades } = this._actor;
    const near = between.share < 0.5 ? between.key : between.next;
    this._paint(typeof paint === "number" ? paint : paint[near]);
    if (fades) this.element.setAttribute("opacity", effort.toFixed(2));
    if (this._actor.d === undefined) this._draw(between);
  }

  /** @private @param {number} paint */
  _paint(paint) {
    if (paint === this._painted) return;
    this._painted = paint;
    for (const [key, value] of Object.entries(this._paints[paint])) {
      this._area.setAttribute(key, value);
    }
  }

  /** @private @param {Between} between */
  _draw(between) {
    const { closed = 0, straight = 0, gaps = [] } = this._actor;
    const there = this._lines.map((line) => pointsAt(line, between));
    const paths = there.map((points) =>
      points ? pathThrough(points, Boolean(closed), Boolean(straight)) : ""
    );
    this._area.setAttribute("d", paths.join(""));
    if (!this._edge) return;
    const [first] = there;
    if (first && gaps.length) {
      paths[0] = edgeThrough(first, gapsAt(gaps, between, first.length / 2), Boolean(straight));
    }
    this._edge.setAttribute("d", paths.join(""));
  }
}

/** The picture of one film. */
export class Picture {
  /** @param {Film} film */
  constructor(film) {
    /** @private */
    this._film = film;
    /** @private */
    this._shapes = film.actors.map((actor) => new Shape(actor, film));
    /** @private */
    this._stage = shape("g", {});
    /** @private @type {number[] | null} */
    this._order = null;
    const [width, height] = film.size;
    this.element = shape("svg", {
      viewBox: `0 0 ${width} ${height}`,
      class: "film__window",
      "aria-hidden": "true", // the drawing above says in words what it shows
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }, ...this._framed());
  }

  /** @param {number} place */
  show(place) {
    const { round, places, effort } = this._film;
    const own = round ? place % round : place;
    const between = keysAt(own, places);
    const { key, next, share } = between;
    this._arrange(share < 0.5 ? key : next);
    const strength = effort[key] + (effort[next] - effort[key]) * share;
    for (const one of this._shapes) one.show(between, strength);
  }

  /** @private @param {number} key */
  _arrange(key) {
    const told = this._film.order.slice(0, key + 1);
    const order = told.reverse().find((one) => one) ?? [];
    if (order === this._order) return;
    this._order = order;
    this._stage.append(...order.map((number) => this._shapes[number].element));
  }

  /** @private */
  _framed() {
    const { window } = this._film;
    if (!window) return [this._stage];
    windows += 1;
    const id = `film-window-${windows}`;
    this._stage.setAttribute("clip-path", `url(#${id})`);
    const { d } = window;
    return [
      shape("clipPath", { id }, shape("path", { d })),
      shape("path", { ...window.ground, d }),
      this._stage,
      shape("path", { ...window.edge, d }),
    ];
  }
}

// Makes sheets of a card: its parts are measured out of sight, then shared out.
import { all, element, first, the } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { leavesRulesAlone, share } from "./share.js";

const MILLIMETRE = 96 / 25.4; // in pixels of a browser
const HIGH = 255 * MILLIMETRE; // of a sheet on A4 and Letter, less what engines round otherwise
const SMALLER = ["card--smaller", "card--smallest"];
const APART = 2; // millimetres between pictures
const GROWN = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1]; // how much larger pictures may become
/** How wide the pictures of a row may be, in millimetres, as the styles have it. */
const ROOM = { beside: 60, wide: 118, above: 188 };

/** @param {Element} part */
function height(part) {
  return part.getBoundingClientRect().height;
}

/** @param {Element} card */
function parts(card) {
  const rows = all(card, ".card__rows > *", HTMLElement);
  const last = all(card, ".card__last > *", HTMLElement);
  return { rows, last };
}

/** @param {Element} card */
function stackOf(card) {
  const { rows, last } = parts(card);
  const bottom = height(the(card, ".card__bottom", Element));
  const pain = first(card, ".card__pain", Element);
  const again = height(the(card, ".card__again", Element));
  /** @type {[number, number]} */
  const room = [
    HIGH - bottom - height(the(card, ".card__first", Element)),
    HIGH - bottom + (pain ? height(pain) : 0) - again,
  ];
  return { heights: [...rows, ...last].map(height), tail: rows.length, high: HIGH, room };
}

/** @param {ReturnType<typeof stackOf>} stack @param {number[]} counts */
function fits({ heights, room }, counts) {
  let begin = 0;
  return counts.every((count, sheet) => {
    const end = begin + count;
    const filled = heights.slice(begin, end).reduce((sum, high) => sum + high, 0);
    begin = end;
    return filled <= room[sheet ? 1 : 0];
  });
}

/**
 * Makes the pictures of a row so many times as large as they were, as far as it has room.
 *
 * @param {Element} row
 * @param {number} times
 */
function scale(row, times) {
  const pictures = all(row, ".card__pictures img", HTMLImageElement);
  const [, layout] = /card__row--(beside|wide|above)/.exec(row.className) || [];
  if (!layout || !pictures.length) return;
  const sizes = pictures.map((picture) => {
    const { width, height } = picture.dataset;
    const kept = { width: width || picture.width, height: height || picture.height };
    Object.assign(picture.dataset, kept);
    return [Number(kept.width), Number(kept.height)];
  });
  const whole = sizes.reduce((sum, [width]) => sum + width, 0);
  const wide = ROOM[/** @type {keyof typeof ROOM} */ (layout)] - APART * (pictures.length - 1);
  const room = wide * MILLIMETRE;
  const most = Math.max(1, Math.min(times, room / whole));
  pictures.forEach((picture, index) => {
    picture.width = Math.floor(sizes[index][0] * most);
    picture.height = Math.floor(sizes[index][1] * most);
  });
}

/**
 * Gives spare room to the pictures: all on a sheet grow alike.
 *
 * @param {Element} card
 * @param {number[]} counts
 */
function grow(card, counts) {
  const { rows } = parts(card);
  counts.reduce((begin, count) => {
    const own = rows.slice(begin, begin + count);
    [...GROWN, 1].some((times) => {
      for (const row of own) scale(row, times);
      return fits(stackOf(card), counts);
    });
    return begin + count;
  }, 0);
}

/**
 * Sets what has a part that is higher than a sheet in smaller type, as no such part is parted.
 *
 * @param {Element} card
 */
function settle(card) {
  for (const size of SMALLER) {
    const { heights, room } = stackOf(card);
    if (Math.max(0, ...heights) <= room[1]) return;
    card.classList.remove(...SMALLER);
    card.classList.add(size);
  }
}

/**
 * How many parts stand on each sheet; what is only for spare room is left out where it costs a sheet.
 *
 * @param {Element} card
 */
function shared(card) {
  const stack = stackOf(card);
  const whole = share(stack);
  const spare = all(card, "[data-spare]", HTMLElement);
  const places = spare.map((part) => [part, part.nextSibling, part.parentElement]);
  for (const part of spare) part.remove();
  const rest = stackOf(card);
  const least = share(rest);
  if (least.length < whole.length) return least;
  if (leavesRulesAlone(stack, whole) && !leavesRulesAlone(rest, least)) return least;
  for (const [part, next, place] of places.reverse()) {
    if (place && part) place.insertBefore(part, next);
  }
  return whole;
}

/**
 * A sheet without anything on it yet, but for what all have.
 *
 * @param {HTMLElement} card
 * @param {number} number
 */
function blank(card, number) {
  const sheet = /** @type {HTMLElement} */ (card.cloneNode(false));
  const flow = element("div", { class: "card__flow" });
  const body = element("div", { class: "card__body" });
  const rows = /** @type {HTMLElement} */ (the(card, ".card__rows", Element).cloneNode(false));
  const bottom = /** @type {Element} */ (the(card, ".card__bottom", Element).cloneNode(true));
  const pain = first(bottom, ".card__pain", Element);
  if (pain && number > 0) pain.remove(); // it is said once
  sheet.classList.add("card--sheet");
  if (number === 0) sheet.append(the(card, ".card__first", Element).cloneNode(true));
  else flow.append(the(card, ".card__again", Element).cloneNode(true));
  body.append(rows, element("div", { class: "card__last" }));
  flow.append(body, bottom);
  sheet.append(flow);
  return sheet;
}

/** @param {HTMLElement} sheet @param {HTMLElement[]} inside @param {number} begin */
function place(sheet, inside, begin) {
  const rows = the(sheet, ".card__rows", HTMLElement);
  const last = the(sheet, ".card__last", HTMLElement);
  for (const part of inside) (part.matches(".card__rows > *") ? rows : last).append(part);
  if (rows instanceof HTMLOListElement) rows.start = begin + 1;
  if (!rows.childElementCount) rows.remove();
  if (!last.childElementCount) last.remove();
}

/**
 * Says which sheet it is: where it is one of several, its name is that of the card, and its number.
 *
 * @param {HTMLElement[]} sheets
 * @param {string} name
 */
function numberSheets(sheets, name) {
  sheets.forEach((sheet, index) => {
    const place = { name, number: index + 1, count: sheets.length };
    if (sheets.length > 1) label(sheet, fill(FACTS.choosingWords.place, place));
    if (index === 0) return;
    sheet.removeAttribute("aria-labelledby");
    sheet.setAttribute("aria-label", fill(FACTS.choosingWords.sheet, place));
  });
}

/**
 * Writes at the foot of a sheet which one it is.
 *
 * @param {Element} sheet
 * @param {string} text
 */
export function label(sheet, text) {
  the(sheet, ".card__sheet", Element).textContent = text;
}

/**
 * The name of a card.
 *
 * @param {Element} card
 * @returns {string}
 */
export function nameOf(card) {
  return (the(card, ".card__title", Element).textContent || "").trim();
}

/**
 * The sheets of a card, which stays as it is.
 *
 * @param {HTMLElement} source
 * @returns {HTMLElement[]}
 */
export function sheetsOf(source) {
  const card = /** @type {HTMLElement} */ (source.cloneNode(true));
  for (const picture of all(card, "img[loading]", HTMLImageElement)) picture.loading = "eager";
  const measure = element("div", { class: "card-measure", "aria-hidden": "true" }, card);
  the(document, ".md-content__inner", HTMLElement).append(measure);
  settle(card);
  const counts = shared(card);
  grow(card, counts);
  measure.remove();
  return filled(card, counts);
}

/** @param {HTMLElement} card @param {number[]} counts */
function filled(card, counts) {
  const { rows, last } = parts(card);
  const inside = [...rows, ...last];
  const name = nameOf(card);
  const sheets = counts.map((_, index) => blank(card, index));
  let begin = 0;
  counts.forEach((count, index) => {
    place(sheets[index], inside.slice(begin, begin + count), begin);
    begin += count;
  });
  sheets[sheets.length - 1].classList.add("card--end");
  numberSheets(sheets, name);
  return sheets;
}

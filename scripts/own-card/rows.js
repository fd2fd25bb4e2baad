// The rows of one's own card: each is that of its move, with the amount and the note of the routine.
import { all, element, the } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";
import { inWords } from "../routine/amounts.js";
/** @import { MoveShelf } from "../routine/shelf.js" */
/** @import { Item, OwnRoutine } from "../routine/own.js" */

/** @typedef {"compact" | "regular" | "large"} CardType */

const WEEK = 7;
/** How much larger or smaller pictures are than on other cards. */
const TIMES = { compact: 0.72, regular: 1, large: 1.5 };
const APART_WIDTH = 8; // pixels between pictures
const BESIDE = 60 * 96 / 25.4; // pixels: how wide pictures beside words may be

/**
 * Makes a row show an item.
 *
 * @param {HTMLElement} row
 * @param {number} number
 * @param {Item} item
 * @param {OwnRoutine} routine
 * @param {MoveShelf} shelf
 */
export function fillMove(row, number, { move, amount, note }, routine, shelf) {
  the(row, ".card__number strong", HTMLElement).textContent = String(number);
  the(row, ".card__circle", HTMLElement).remove(); // it picks moves of a ready card
  the(row, ".card__amount", HTMLElement).textContent = inWords(amount);
  const told = [
    ...(note ? [element("p", { class: "card__note" }, element("strong", {}, note))] : []),
    ...otherWays(shelf.move(move), routine.suits, shelf),
  ];
  the(row, ".card__how", HTMLElement).prepend(...told);
  // beside a wide picture there is no room for more than a few words
  if (told.length && row.classList.contains("card__row--wide")) lay(row, "above");
  if (routine.days.length) leaveDays(row, routine.days);
}

/** @param {Element} row @param {"beside" | "wide" | "above"} layout */
function lay(row, layout) {
  row.classList.remove("card__row--beside", "card__row--wide", "card__row--above");
  row.classList.add(`card__row--${layout}`);
}

/**
 * What to do otherwise, for the reasons that the routine must suit.
 *
 * @param {Move} move
 * @param {string[]} suits
 * @param {MoveShelf} shelf
 */
function otherWays({ against = {} }, suits, shelf) {
  return suits.flatMap((reason) => {
    const how = against[reason] && against[reason].how;
    if (!how) return [];
    const whom = element("strong", {}, `${shelf.library.reasons[reason].label}:`);
    return [element("p", {}, whom, ` ${how}`)];
  });
}

/**
 * Leaves the boxes of some days.
 *
 * @param {HTMLElement} row
 * @param {number[]} days
 */
function leaveDays(row, days) {
  const place = the(row, ".card__days", HTMLElement);
  const boxes = all(place, "i", HTMLElement);
  boxes.forEach((box, at) => {
    if (!days.includes(at % WEEK + 1)) box.className = "card__no-box";
  });
  const names = days.map((day) => FACTS.routine.dayNames[day - 1]).join(", ");
  const told = fillCounted(FACTS.printingWords.boxes, boxes.length / WEEK, { days: names });
  place.setAttribute("aria-label", told);
}

/**
 * Makes the pictures of a row as large as the type asks for; in large print those that have no room
 * beside the words stand above them.
 *
 * @param {HTMLElement} row
 * @param {CardType} type
 */
export function fit(row, type) {
  const pictures = all(row, ".card__pictures img", HTMLImageElement);
  for (const picture of pictures) {
    picture.width = Math.round(picture.width * TIMES[type]);
    picture.height = Math.round(picture.height * TIMES[type]);
  }
  if (type !== "large") return;
  const whole = pictures.reduce((sum, { width }) => sum + width + APART_WIDTH, 0);
  lay(row, whole <= BESIDE ? "beside" : "above");
}

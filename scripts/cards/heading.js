// Puts a letterhead on cards; all of it is text, but for the logo, which is a picture in an address.
import { all, element } from "../page/dom.js";
/** @import { Letterhead } from "./letterhead.js" */

/** @param {HTMLElement} place @param {Letterhead} letterhead */
function headed(place, { clinic, telephone, address, note, logo }) {
  if (!clinic && !telephone && !address && !note && !logo) return; // that of the build, if it has one
  const name = element("p", { class: "card__clinic" });
  if (logo) name.append(element("img", { src: logo, alt: "" }));
  name.append(element("strong", {}, clinic));
  const contact = [address, telephone].filter(Boolean).map((text) => element("span", {}, text));
  place.replaceChildren(name, element("p", { class: "card__contact" }, ...contact));
  if (note) place.append(element("p", { class: "card__own" }, note));
  place.hidden = false;
}

/**
 * Writes a letterhead on a card.
 *
 * @param {Element} card
 * @param {Letterhead} letterhead
 */
export function head(card, letterhead) {
  for (const place of all(card, "[data-letterhead]", HTMLElement)) headed(place, letterhead);
  for (const field of all(card, "[data-field]", HTMLElement)) {
    const { field: name = "" } = field.dataset;
    const value = new Map(Object.entries(letterhead)).get(name);
    const place = field.querySelector(".card__value");
    if (value && place && name !== "side") place.textContent = value;
  }
  for (const box of all(card, "[data-side]", HTMLElement)) {
    box.classList.toggle("card__box--ticked", box.dataset.side === letterhead.side);
  }
}

// The reader's country, which is chosen once and kept on the device, and the numbers on a page.
import { countryFor, dialled, ELSEWHERE, numberIn, UNKNOWN } from "./countries.js";
import { all, element, first } from "./dom.js";
import { fill } from "./filling.js";
import { remember, remembered } from "./memory.js";
/** @import { Country } from "./countries.js" */

const KEPT_COUNTRY = "country"; // the name of the choice, behind the path of the site

/**
 * The country that the reader chose, or else that of the site; null where it is not known.
 *
 * @returns {Country | null}
 */
export function chosenCountry() {
  return countryFor(remembered(KEPT_COUNTRY));
}

/**
 * The reader's emergency number, or "your emergency number".
 *
 * @returns {string}
 */
export function numberOf() {
  return numberIn(chosenCountry());
}

/**
 * What calls for help, for a card that a script makes: one button, or a list of numbers by country.
 *
 * @returns {HTMLElement}
 */
export function callElement() {
  const country = chosenCountry();
  if (country) {
    const words = fill(FACTS.callWords.call, { number: country.number });
    return element("a", { class: "call", href: dialled(country.number), "data-call": "" }, words);
  }
  return element("ul", { class: "numbers" }, ...FACTS.call.countries.map(numberItem));
}

/** @param {Country} country */
function numberItem({ place, number }) {
  const link = element("a", { href: dialled(number) }, `${place} `, element("strong", {}, number));
  return element("li", {}, link);
}

/** Puts the reader's number wherever the open page has a place for it. */
function showNumbers() {
  const country = chosenCountry();
  const number = numberIn(country);
  for (const gap of all(document, "[data-number]", HTMLElement)) gap.textContent = number;
  for (const link of all(document, "a[data-call]", HTMLAnchorElement)) {
    link.hidden = !country;
    link.textContent = fill(FACTS.callWords.call, { number });
    if (country) link.href = dialled(number);
  }
  for (const list of all(document, "[data-numbers]", HTMLDetailsElement)) list.open = !country;
  for (const lines of all(document, "[data-lines]", HTMLElement)) {
    if (country && lines.dataset.lines === country.id) lines.parentElement?.prepend(lines);
  }
  for (const line of all(document, "[data-urgent]", HTMLElement)) {
    line.textContent = country && country.urgent || "";
    line.hidden = !line.textContent;
  }
}

/** Lets the reader choose a country where the open page asks for it. */
function offerCountries() {
  const form = first(document, "form[data-country]", HTMLFormElement);
  const box = form && first(form, "select", HTMLSelectElement);
  if (!form || !box) return;
  form.hidden = false;
  const country = chosenCountry();
  if (country) box.value = country.id;
  else box.value = remembered(KEPT_COUNTRY) === ELSEWHERE ? ELSEWHERE : UNKNOWN;
  box.onchange = () => {
    remember(KEPT_COUNTRY, box.value);
    showNumbers();
  };
}

/** Shows the reader's number on the open page, also after Back and after a choice in another tab. */
export function useCountry() {
  const show = () => {
    offerCountries();
    showNumbers();
  };
  show();
  window.addEventListener("pageshow", show);
  window.addEventListener("storage", show);
}

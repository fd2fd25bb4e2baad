// The body map: what is pressed on the drawing is what is pressed in its list, and what is chosen in the
// finder is chosen on both.
import { all, first } from "./dom.js";

const NEAR = "is-near";

/** @param {HTMLElement} map */
export function useBodyMap(map) {
  const shapes = all(map, "a[data-part]", SVGAElement);
  const lines = all(map, "a[data-part]", HTMLAnchorElement);
  for (const shape of shapes) {
    const line = lines.find((one) => one.dataset.part === shape.dataset.part);
    if (line) shape.addEventListener("click", (event) => press(event, line));
  }
  for (const one of [...shapes, ...lines]) {
    const both = [...shapes, ...lines].filter((other) => other.dataset.part === one.dataset.part);
    one.addEventListener("pointerenter", () => mark(both, true));
    one.addEventListener("pointerleave", () => mark(both, false));
  }
  const form = first(document, "[data-finder]", HTMLFormElement);
  if (form) chooseIn(form, map, lines, shapes);
}

/** @param {Event} event @param {HTMLElement} line */
function press(event, line) {
  event.preventDefault();
  line.click();
}

/** @param {Element[]} elements @param {boolean} isNear */
function mark(elements, isNear) {
  for (const element of elements) element.classList.toggle(NEAR, isNear);
}

/**
 * In the finder a part is a choice beside all others, and not a new beginning.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLElement} map
 * @param {HTMLAnchorElement[]} lines
 * @param {SVGAElement[]} shapes
 */
function chooseIn(form, map, lines, shapes) {
  const checks = all(document, ".body-map__check a[data-part]", HTMLAnchorElement);
  for (const link of [...lines, ...checks]) {
    const input = choiceOf(form, link);
    if (!input) continue;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (checks.includes(link)) location.hash = map.id; // the signs are closed
      input.click();
    });
  }
  const parts = new Map(lines.map((line) => [line.dataset.part, choiceOf(form, line)]));
  const show = () => {
    for (const one of [...lines, ...shapes]) {
      const input = parts.get(one.dataset.part);
      if (input && input.checked) one.setAttribute("aria-current", "true");
      else one.removeAttribute("aria-current");
    }
  };
  const chips = first(form, "[data-chips]", HTMLElement);
  if (chips) new MutationObserver(show).observe(chips, { childList: true });
  show();
}

/** @param {HTMLFormElement} form @param {HTMLAnchorElement} link */
function choiceOf(form, link) {
  const [name, value] = link.hash.slice(1).split("=");
  const inputs = all(form, "input", HTMLInputElement);
  return inputs.find((input) => value && input.name === name && input.value === value);
}

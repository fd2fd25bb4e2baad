// Finds and makes elements.

/**
 * The first element of a kind, or null.
 *
 * @template {Element} T
 * @param {ParentNode} place
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T | null}
 */
export function first(place, selector, kind) {
  const element = place.querySelector(selector);
  return element instanceof kind ? element : null;
}

/**
 * The first element of a kind, where the template has one for sure.
 *
 * @template {Element} T
 * @param {ParentNode} place
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export function the(place, selector, kind) {
  const element = first(place, selector, kind);
  if (!element) throw new Error(`no ${kind.name} at ${selector}`);
  return element;
}

/**
 * All elements of a kind, in their order.
 *
 * @template {Element} T
 * @param {ParentNode} place
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T[]}
 */
export function all(place, selector, kind) {
  return Array.from(place.querySelectorAll(selector)).flatMap((element) =>
    element instanceof kind ? [element] : []
  );
}

/**
 * A new element.
 *
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Record<string, string | number>} attributes
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[N]}
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/**
 * A new button, which does something when it is pressed.
 *
 * @param {string} text
 * @param {string} classes
 * @param {(button: HTMLButtonElement) => void} act
 * @returns {HTMLButtonElement}
 */
export function button(text, classes, act) {
  const made = element("button", { type: "button", class: classes }, text);
  made.addEventListener("click", () => act(made));
  return made;
}

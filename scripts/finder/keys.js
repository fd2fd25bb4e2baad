// Down from the box to the first result, and from one to the next; up and Escape back to the box.

/**
 * Moves the focus where a key of the box or of a result leads.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} box
 * @param {HTMLElement[]} links of the results shown
 */
export function moveByKey(event, box, links) {
  const target = targetOf(event.key, box, links);
  if (!target) return;
  target.focus();
  event.preventDefault();
}

/** @param {string} key @param {HTMLElement} box @param {HTMLElement[]} links */
function targetOf(key, box, links) {
  const at = links.findIndex((link) => link === document.activeElement);
  if (key === "ArrowDown") return links[at + 1];
  if (at < 0) return null;
  if (key === "Escape") return box;
  return key === "ArrowUp" ? links[at - 1] || box : null;
}

// Tab leaves the search at its last control, and Shift and Tab at its first: it closes, and the
// focus goes on from the button that opened it.

/** @param {HTMLElement} place */
function stopsOf(place) {
  const found = Array.from(place.querySelectorAll("a[href], button, input, summary, select"));
  return found.filter((one) =>
    one instanceof HTMLElement && one.tabIndex >= 0 && one.getClientRects().length > 0
  );
}

/**
 * Closes a dialog when a key leads out of it.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLDialogElement} dialog
 */
export function leaveByTab({ key, shiftKey }, dialog) {
  if (key !== "Tab") return;
  const stops = stopsOf(dialog);
  const edge = shiftKey ? stops[0] : stops[stops.length - 1];
  if (document.activeElement === edge) dialog.close();
}

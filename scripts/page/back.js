// What somebody has typed is there again when they come back.

/**
 * Keeps what is typed into a box. WebKit empties boxes without autocomplete in a page that it puts
 * aside, when all have been told that the page is back. So the box has it meanwhile.
 *
 * @param {HTMLInputElement} box
 */
export function outliveBack(box) {
  window.addEventListener("pagehide", () => box.removeAttribute("autocomplete"));
  window.addEventListener("pageshow", () => box.setAttribute("autocomplete", "off"));
}

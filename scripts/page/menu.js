// The menu of a narrow window. Closed, it is not there for anybody; a wide window shows all of it.
import { first } from "./dom.js";

const OPEN = "is-open";

/** Lets the button in the head of the open page show and hide the menu. */
export function useMenu() {
  const opener = first(document, "[data-menu]", HTMLButtonElement);
  const menu = first(document, "#site-menu", HTMLElement);
  if (!opener || !menu) return;
  /** @param {boolean} isOpen */
  const set = (isOpen) => {
    menu.classList.toggle(OPEN, isOpen);
    opener.setAttribute("aria-expanded", String(isOpen));
  };
  opener.addEventListener("click", () => set(!menu.classList.contains(OPEN)));
  for (const part of [opener, menu]) {
    part.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.classList.contains(OPEN)) return;
      set(false);
      opener.focus();
    });
  }
  window.addEventListener("pageshow", (event) => event.persisted && set(false));
}

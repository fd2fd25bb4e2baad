// A hard word, when tapped, is explained right after itself; without scripts its link leads there.
import { all, element } from "./dom.js";

/** @param {HTMLElement} link @param {string} meaning */
function explain(link, meaning) {
  const note = element("span", { class: "word__meaning", role: "status" });
  link.after(note);
  // filled after it stands in the page, so that screen readers speak it
  setTimeout(() => {
    note.textContent = ` (${meaning}) `;
  });
  link.setAttribute("aria-expanded", "true");
}

/** @param {HTMLElement} link */
function hide(link) {
  if (link.nextElementSibling) link.nextElementSibling.remove();
  link.setAttribute("aria-expanded", "false");
}

/** Lets every hard word of the open page be explained where it stands. */
export function explainWords() {
  for (const link of all(document, "a.word", HTMLAnchorElement)) {
    const meaning = link.title;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (link.getAttribute("aria-expanded") === "true") hide(link);
      else explain(link, meaning);
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault(); // a button answers to the space bar too
      link.click();
    });
  }
}

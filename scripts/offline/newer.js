// Tells that there is a newer version, which the reader may use at once or later.
import { button, element } from "../page/dom.js";

const PATIENCE = 10_000; // milliseconds until a page that still has the old version asks anew

let isPutOff = false; // as long as the page is open

/** @param {ServiceWorkerRegistration} registration */
export function offerNewer(registration) {
  if (isPutOff || document.querySelector(".newer")) return;
  const words = element("p", { class: "newer__words", role: "status" });
  const use = button(FACTS.newerWords.use, "md-button md-button--primary", () => {
    use.disabled = true;
    // the old version goes when it has nothing left to do, which a reload brings about
    setTimeout(() => location.reload(), registration.waiting ? PATIENCE : 0);
    if (registration.waiting) registration.waiting.postMessage({ ask: "use" });
  });
  const later = button(FACTS.newerWords.later, "md-button", () => {
    isPutOff = true;
    notice.remove();
  });
  const notice = element("div", { class: "newer md-typeset" }, words, use, later);
  const page = document.querySelector(".md-container");
  if (page) page.before(notice);
  // filled after it stands in the page, so that screen readers speak it
  setTimeout(() => {
    words.textContent = FACTS.newerWords.ready;
  });
}

// Begins a guided session: what it needs is fetched only then.
import { element, first } from "../page/dom.js";
import { fetchScript, fetchStyles } from "../page/fetching.js";
import { ROOT } from "../page/root.js";
import { fetchMoves } from "../routine/library.js";

let isDressed = false;

/** What a session needs beside its moves; each is fetched once. */
async function fetchGuide() {
  if (!isDressed) await fetchStyles(new URL(FACTS.routine.styles, ROOT));
  isDressed = true;
  if (!self.guidedSession) await fetchScript(new URL(FACTS.routine.session, ROOT));
}

/** Says beside what was pressed that the session does not begin. */
function tellUnfetched() {
  const pressed = document.activeElement;
  const said = element("p", { role: "status", "data-unfetched": "" });
  if (pressed && pressed !== document.body) pressed.after(said);
  said.textContent = FACTS.startingWords.unfetched;
}

/**
 * Begins a session in the open page; what it needs and does not come is said beside the focus.
 *
 * @param {SessionPlan} plan
 * @returns {Promise<void>}
 */
export async function beginSession(plan) {
  await beginFetched(() => plan);
}

/**
 * Begins a session whose plan is made of what was fetched.
 *
 * @param {(shelf: import("../routine/shelf.js").MoveShelf) => SessionPlan} planOf
 * @returns {Promise<void>}
 */
export async function beginFetched(planOf) {
  first(document, "[data-unfetched]", HTMLElement)?.remove();
  try {
    const shelf = await fetchMoves();
    await fetchGuide();
    if (!first(document, "dialog.session", HTMLDialogElement)) {
      self.guidedSession(planOf(shelf), shelf);
    }
  } catch {
    tellUnfetched();
  }
}

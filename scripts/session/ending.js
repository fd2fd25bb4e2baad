// The end of a session: how it was, and whether it goes into the diary.
import { keepEntry } from "../diary/entries.js";
import { LONGEST_NOTE, MOST_PAIN } from "../diary/entry.js";
import { all, button, element } from "../page/dom.js";
import { fillCounted } from "../page/filling.js";
import { checkLine } from "./beside.js";
import { stepAt } from "./pain.js";
/** @import { Entry } from "../diary/entries.js" */

/** @typedef {Omit<Entry, "pain" | "note" | "day">} Doing */

/**
 * A day as 2026-12-01, in the time of the device.
 *
 * @param {Date} date
 * @returns {string}
 */
export function dayOf(date) {
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return [date.getFullYear(), ...parts].join("-");
}

/**
 * The heading of an end; one that is reached without a move done is not praised.
 *
 * @param {boolean} isWhole
 * @param {number} done moves
 * @returns {string}
 */
export function endName(isWhole, done) {
  const { ended, endedEarly, allSkipped } = FACTS.guidingWords;
  if (!isWhole) return endedEarly;
  return done ? ended : allSkipped;
}

/**
 * The words and the form at the end; its buttons come from the session.
 *
 * @param {Doing} doing
 * @param {string} after what the routine says for the end
 * @param {MoveLibrary["rules"]} rules
 * @param {HTMLElement} leaver
 * @param {HTMLElement | null} goer it goes where a rating asks to stop
 * @returns {HTMLElement[]}
 */
export function endingOf(doing, after, rules, leaver, goer) {
  const { done, note: label } = FACTS.guidingWords;
  const count = fillCounted(done, doing.of, { done: doing.done });
  const scale = painScale(rules.pain, goer);
  const attributes = { rows: "2", maxlength: LONGEST_NOTE };
  const note = element("textarea", attributes);
  const row = element("p", { class: "session__last" }, ...(goer ? [goer] : []), leaver);
  return [
    element("p", { class: "session__done" }, count),
    ...(after ? [element("p", {}, after)] : []),
    scale,
    element("label", { class: "session__note" }, label, note),
    keeping(doing, scale, note),
    row,
  ];
}

/** @param {PainStep[]} rule @param {HTMLElement | null} goer */
function painScale(rule, goer) {
  const { endCheck, howWasIt } = FACTS.guidingWords;
  const act = element("p", { role: "status", class: "session__act" });
  const check = checkLine(endCheck);
  check.hidden = true;
  const numbers = Array.from({ length: MOST_PAIN + 1 }, (_, pain) => {
    const input = element("input", { type: "radio", name: "session-pain", value: pain });
    input.addEventListener("change", () => {
      const { act: deed = "", more = "", isStop = false } = stepAt(rule, pain) || {};
      act.replaceChildren(deed, " ", element("span", {}, more));
      check.hidden = !isStop;
      if (goer) goer.hidden = isStop;
    });
    return element("label", {}, input, element("span", {}, String(pain)));
  });
  const row = element("div", { class: "session__scale" }, ...numbers);
  const legend = element("legend", {}, howWasIt);
  return element("fieldset", {}, legend, row, act, check);
}

/** @param {Doing} doing @param {HTMLElement} scale @param {HTMLTextAreaElement} note */
function keeping(doing, scale, note) {
  const { keep, kept, notKept } = FACTS.guidingWords;
  const said = element("p", { role: "status", class: "session__said" });
  const keeper = button(keep, "md-button md-button--primary", () => {
    if (keeper.getAttribute("aria-disabled") === "true") return;
    const [chosen] = all(scale, "input:checked", HTMLInputElement);
    const pain = chosen ? Number(chosen.value) : null;
    const text = note.value.trim().slice(0, LONGEST_NOTE);
    const isKept = keepEntry({ ...doing, day: dayOf(new Date()), pain, note: text });
    said.textContent = isKept ? kept : notKept;
    if (isKept) keeper.setAttribute("aria-disabled", "true"); // once; it stays in sight
  });
  return element("div", {}, keeper, said);
}

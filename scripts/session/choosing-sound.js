// The panel in which one chooses what is to be heard, and the pace.
import { element } from "../page/dom.js";
import { SESSION_CHOICES } from "./sounding.js";
/** @import { SessionChoice, Sounding } from "./sounding.js" */

/**
 * A choice for each that the browser may have; the voice says why where there is none.
 *
 * @param {Sounding} sounding
 * @param {(choice: SessionChoice) => void} changed
 * @returns {HTMLElement[]}
 */
export function soundChoices(sounding, changed) {
  const said = element("p", { role: "status", class: "session__said" });
  const offered = SESSION_CHOICES.filter((one) => one === "voice" || sounding.has(one));
  const choices = offered.map((choice) =>
    soundChoice(sounding, choice, (text) => {
      said.textContent = text;
      changed(choice);
    })
  );
  return [...choices, said];
}

/** @param {Sounding} sounding @param {SessionChoice} choice @param {(text: string) => void} tell */
function soundChoice(sounding, choice, tell) {
  const { noVoice, unkept } = FACTS.guidingWords;
  const box = element("input", { type: "checkbox", name: choice });
  box.checked = sounding.isOn(choice);
  box.addEventListener("change", () => {
    const isKept = sounding.turn(choice, box.checked);
    const isRefused = box.checked && !sounding.isOn(choice);
    box.checked = sounding.isOn(choice);
    tell(isRefused ? noVoice : isKept ? "" : unkept);
    if (box.checked && choice !== "slower") sounding.mark("move");
  });
  return element("label", { class: "session__choice" }, box, FACTS.guidingWords[choice]);
}

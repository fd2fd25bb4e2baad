// The panel in which one chooses what is to be heard.
import { element } from "../page/dom.js";
import { CHANNELS } from "./sounding.js";
/** @import { Channel, Sounding } from "./sounding.js" */

/**
 * A choice for each that the browser may have; the voice says why where there is none.
 *
 * @param {Sounding} sounding
 * @param {() => void} changed
 * @returns {HTMLElement[]}
 */
export function soundChoices(sounding, changed) {
  const said = element("p", { role: "status", class: "session__said" });
  const offered = CHANNELS.filter((channel) => channel === "voice" || sounding.has(channel));
  const choices = offered.map((channel) =>
    soundChoice(sounding, channel, (text) => {
      said.textContent = text;
      changed();
    })
  );
  return [...choices, said];
}

/** @param {Sounding} sounding @param {Channel} channel @param {(text: string) => void} tell */
function soundChoice(sounding, channel, tell) {
  const { noVoice, unkept } = FACTS.guidingWords;
  const box = element("input", { type: "checkbox", name: channel });
  box.checked = sounding.isOn(channel);
  box.addEventListener("change", () => {
    const isKept = sounding.turn(channel, box.checked);
    const isRefused = box.checked && !sounding.isOn(channel);
    box.checked = sounding.isOn(channel);
    tell(isRefused ? noVoice : isKept ? "" : unkept);
    if (box.checked) sounding.mark("move");
  });
  return element("label", { class: "session__choice" }, box, FACTS.guidingWords[channel]);
}

// The buttons of a session.
import { button, element } from "../page/dom.js";
import { lineIcon } from "./icons.js";

/** @typedef {"close" | "sound" | "previous" | "pause" | "skip" | "again" | "howTo" | "end" | "stop"} Deed */
/** @typedef {ReturnType<typeof sessionButtons>} SessionButtons */

/**
 * An icon in front of words, for a button.
 *
 * @param {HTMLElement} made
 * @param {Parameters<typeof lineIcon>[0]} icon
 * @param {string} text
 */
export function dress(made, icon, text) {
  made.replaceChildren(lineIcon(icon), element("span", {}, text));
}

/**
 * All of them; who listens learns what was pressed.
 *
 * @param {(deed: Deed) => void} act
 */
export function sessionButtons(act) {
  const words = FACTS.guidingWords;
  /** @param {Deed} deed @param {string} [text] @param {string} [classes] */
  const made = (deed, text = "", classes = "md-button") => button(text, classes, () => act(deed));
  const buttons = {
    closer: made("close", "", "session__close"),
    sounder: made("sound", "", "session__sound md-button"),
    repeater: made("again", words.again),
    teacher: made("howTo", words.howTo),
    ender: made("end", words.endHere),
    before: made("previous"),
    pauser: made("pause", "", "md-button md-button--primary"),
    skipper: made("skip"),
    stopper: made("stop", words.stopSigns, "session__signs"),
  };
  buttons.closer.setAttribute("aria-label", words.close);
  buttons.closer.append(lineIcon("cross"));
  buttons.pauser.id = "session-pause";
  buttons.skipper.id = "session-skip";
  dress(buttons.before, "previous", words.previous);
  dress(buttons.skipper, "skip", words.skip);
  return Object.freeze(buttons);
}

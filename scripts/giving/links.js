// Where a routine that is given away opens: on the web, also where this page is read from a folder.
import { isOfflineCopy, ROOT } from "../page/root.js";
import { written } from "../routine/link.js";
/** @import { OwnRoutine } from "../routine/own.js" */

/**
 * The root of the site for other devices.
 *
 * @param {{ protocol: string, href: string }} root of the site that is open
 * @param {string} address of the site on the web
 * @returns {string}
 */
export function sharedRoot({ protocol, href }, address) {
  return protocol === "http:" || protocol === "https:" ? href : address;
}

/**
 * The address that holds a whole routine, for other devices.
 *
 * @param {OwnRoutine} routine
 * @returns {string}
 */
export function linkOf(routine) {
  const root = sharedRoot(ROOT, FACTS.routine.address);
  const end = root === ROOT.href && isOfflineCopy() ? ".html" : "/";
  return new URL(`${FACTS.routine.page}${end}#${written(routine)}`, root).href;
}

/**
 * The address of the page that prints a routine, on this device.
 *
 * @param {OwnRoutine} routine
 * @returns {string}
 */
export function printLinkOf(routine) {
  const page = `${FACTS.routine.print}${isOfflineCopy() ? ".html" : "/"}`;
  return new URL(`${page}#${written(routine)}`, ROOT).href;
}

/**
 * A message to nobody yet: the reader's own e-mail program asks for whom.
 *
 * @param {string} subject
 * @param {string} text
 * @returns {string}
 */
export function mailTo(subject, text) {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

/**
 * Where WhatsApp takes up a text.
 *
 * @param {string} text
 * @returns {string}
 */
export function whatsAppTo(text) {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}

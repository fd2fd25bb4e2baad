// What a search shows above everything when a warning sign was typed: a card, or one line.
import { callElement, chosenCountry, numberOf } from "../page/country.js";
import { dialled } from "../page/countries.js";
import { levelIcon } from "./icons.js";
import { element, first } from "../page/dom.js";
import { fill, fillParts } from "../page/filling.js";
/** @import { Country } from "../page/countries.js" */
/** @import { Judgement } from "./judging.js" */

const CRISIS = "crisis"; // in place of its level: it is shown otherwise
/** What a card says beside its sign may change while more is typed, which is not read aloud. */
const ASIDES = ["asks", "others"].map((name) => `danger__${name}`);

/**
 * The card about the signs of a judgement, the first foremost.
 *
 * @param {Judgement} judgement
 * @returns {HTMLElement}
 */
export function careCard({ signs, asks }) {
  const [sign, ...others] = signs;
  const level = sign.isCrisis ? CRISIS : sign.level;
  const body = sign.isCrisis ? crisisParts() : signParts(sign, asks, others);
  return element(
    "section",
    { class: `danger danger--${level}`, "data-sign": sign.id, "data-level": level },
    ...body,
    element("p", {}, element("a", { href: signAddress(sign.id) }, FACTS.dangerWords.seeSign)),
  );
}

/**
 * Gives a card what another one about the same sign says beside it.
 *
 * @param {ParentNode} card
 * @param {ParentNode} other
 */
export function sayBeside(card, other) {
  for (const name of ASIDES) {
    const [place, next] = [card, other].map((one) => first(one, `.${name}`, HTMLElement));
    if (place && next) place.replaceChildren(...next.childNodes);
  }
}

/**
 * One line about the first sign of a judgement, and the topic about it.
 *
 * @param {Judgement} judgement
 * @param {Map<string, string>} topics names by id
 * @returns {HTMLElement}
 */
export function careLine({ signs, asks, topic }, topics) {
  const [sign] = signs;
  const words = FACTS.dangerWords;
  const link = element("a", { href: signAddress(sign.id) }, asks || sign.text);
  const name = topic && topics.get(topic);
  const about = name ? element("a", { href: topicAddress(topic) }, name) : null;
  return element(
    "p",
    { class: "danger-line", "data-sign-line": sign.id, "data-level": sign.level },
    ...fillParts(words.line, { sign: link }),
    ...(about ? [" ", ...fillParts(words.topic, { topic: about })] : []),
  );
}

/**
 * The way to the lists, for somebody who says not to have a sign, or whose words nobody has read.
 *
 * @param {string} words with the gap {check}
 * @returns {HTMLElement}
 */
export function checkLine(words) {
  const link = element("a", { href: checkAddress().href }, FACTS.dangerWords.check);
  return element("p", { class: "danger-line" }, ...fillParts(words, { check: link }));
}

/**
 * The address of a topic: where the safety check lies, but for its name.
 *
 * @param {string} topic
 * @returns {string}
 */
export function topicAddress(topic) {
  const { href } = checkAddress();
  const at = href.lastIndexOf(FACTS.signs.check); // a folder on the way may be called so, too
  return href.slice(0, at) + topic + href.slice(at + FACTS.signs.check.length);
}

/** @param {WarningSign} sign @param {string | undefined} asks @param {WarningSign[]} others */
function signParts(sign, asks, others) {
  const words = FACTS.dangerWords;
  const { name, heading } = FACTS.signs.says[sign.level];
  const isUrgent = sign.level === "emergency";
  return [
    element("p", { class: "danger__level" }, levelIcon(sign.level), name),
    headingOf(numbered(heading)),
    beside("asks", asks ? [element("p", {}, asks), linksTo([sign, ...others])] : []),
    element("p", { class: "danger__sign" }, sign.text),
    element("p", {}, numbered(sign.action), ...(isUrgent ? [" ", words.unsure] : [])),
    ...listed(sign),
    ...(isUrgent ? [callElement()] : []),
    beside("others", asks ? [] : also(others)), // a question has them as its answers
  ];
}

/**
 * Enter in the box leads here, and not to a number: a second Enter must call nobody.
 *
 * @param {string} text
 */
function headingOf(text) {
  return element("h2", { class: "danger__heading", tabindex: -1 }, text);
}

/** @param {string} name @param {Node[]} parts */
function beside(name, parts) {
  return element("div", { class: `danger__${name}`, "aria-live": "off" }, ...parts);
}

/** @param {WarningSign} sign */
function listed({ lifts }) {
  if (!lifts.length) return [];
  const items = lifts.map(({ when, level, act: own }) => {
    const act = numbered(own || FACTS.signs.says[level].heading);
    return element("li", {}, fill(FACTS.dangerWords.lifted, { when, act }));
  });
  return [element("ul", {}, ...items)];
}

/** @param {WarningSign[]} others */
function also(others) {
  return others.length ? [element("p", {}, FACTS.dangerWords.also), linksTo(others)] : [];
}

/** @param {WarningSign[]} signs */
function linksTo(signs) {
  const items = signs.map(({ id, text }) =>
    element("li", {}, element("a", { href: signAddress(id) }, text))
  );
  return element("ul", {}, ...items);
}

function crisisParts() {
  const words = FACTS.dangerWords;
  const country = chosenCountry();
  const number = numberOf();
  const act = fill(words.mightAct, { number });
  return [
    element("p", { class: "danger__level" }, levelIcon(CRISIS), words.talk),
    headingOf(words.notAlone),
    ...(country ? linesOf(country) : FACTS.call.countries.flatMap(placeAndLines)),
    element("p", {}, FACTS.call.elsewhere),
    country
      ? element("a", { class: "call call--second", href: dialled(country.number) }, act)
      : element("p", {}, act),
    ...(country ? [] : [callElement()]),
    element("p", {}, words.tell),
  ];
}

/** @param {Country} country */
function placeAndLines(country) {
  if (!country.crisis.length) return [];
  return [element("p", { class: "danger__place" }, country.place), ...linesOf(country)];
}

/** @param {Country} country */
function linesOf({ crisis }) {
  return crisis.map(({ name, number, text, byText, about }) => {
    const words = FACTS.dangerWords;
    if (text) return element("p", {}, fill(words.textTo, { name, word: text, number }));
    if (byText) return element("p", {}, fill(words.textOnly, { name, number }));
    const call = fill(FACTS.callWords.call, { number });
    const said = about ? fill(words.talkTo, { name, about }) : name;
    return element(
      "p",
      {},
      said,
      " ",
      element("a", { class: "call call--talk", href: dialled(number) }, call),
    );
  });
}

/** @param {string} text */
function numbered(text) {
  return fill(text, { number: numberOf() });
}

/** @param {string} id */
function signAddress(id) {
  return `${checkAddress().href}#sign-${id}`;
}

/** The safety check, as every page links to it: its address differs in the offline copy. */
function checkAddress() {
  const link = first(document, "[data-safety]", HTMLAnchorElement);
  return new URL(link ? link.href : location.href);
}

// Under which form a word or phrase is looked for, so that its other forms are found, too.
import { stem } from "../search/english.js";
import { LIGHT, UNLIKE } from "./english/words.js";

/**
 * Words that mean something together without the light ones between them, or nothing if less than
 * two are left: "hit by a car" as "hit by car". `forms` are those of the words.
 *
 * @param {string[]} words
 * @param {string[]} forms
 */
export function looseForm(words, forms) {
  if (LIGHT.has(words[0]) || LIGHT.has(words[words.length - 1])) return "";
  const telling = forms.filter((_, at) => !LIGHT.has(words[at]));
  return telling.length > 1 ? telling.join(" ") : "";
}

/**
 * What each phrase of a group stands for: the words of the first.
 *
 * @param {string[][]} group words of each phrase
 * @returns {[string, string[]][]}
 */
export function meaningsOf(group) {
  const [first] = group;
  const forms = group.map((words) => words.map(wordForm));
  const keys = forms.map((all) => all.join(" "));
  // a first phrase of more words stands for them, so it is no key itself
  const others = keys.flatMap((key, at) =>
    first.length === 1 || key !== keys[0] ? [key, looseForm(group[at], forms[at])] : []
  );
  return others.filter(Boolean).map((key) => [key, first]);
}

/**
 * The phrases of a kind: they mean the kind itself, as words with a meaning of their own do not.
 *
 * @param {string[]} kind
 */
export function ofWords(kind) {
  return kind.filter((phrase, at) => !at || phrase.includes(" "));
}

/**
 * What a word shares with its other forms, but for those that tell signs apart.
 *
 * @param {string} word
 * @returns {string}
 */
export function wordForm(word) {
  if (UNLIKE.has(word)) return word;
  return stem(word)
    .replace(/(.{4,})ish$/, "$1")
    .replace(/(.{6,})ly$/, "$1")
    .replace(/(.{4,})(?:y|ier|iest)$/, "$1");
}

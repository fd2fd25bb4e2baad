// Finds phrases in what somebody types: those of signs in any order of their words, close to each
// other; those of near misses side by side.
import { STOP } from "../search/english.js";
import { FILLERS, GRAVE, PLACING } from "./english/words.js";
import { wordForm } from "./forms.js";
import { isOf, isPlaced } from "./placing.js";
/** @import { Part, Reader, Reading } from "./reading.js" */

/**
 * A phrase that people type; `place` is that of its sign, `text` as it stands in the data.
 *
 * @typedef {object} Phrase
 * @property {string} text
 * @property {string[]} means
 * @property {number} place
 * @property {"card" | "line"} shows
 * @property {boolean} isThin all but one of its words say little: it is looked for word for word
 */

/**
 * A phrase that was found, with the places of the words that it takes.
 *
 * @typedef {object} Match
 * @property {Phrase} phrase
 * @property {Set<number>} words
 * @property {boolean} isWhole the text has these very words, in any order, and no other
 */

/**
 * What sounds like a sign: a row of words, or of what they mean, or of these in any order.
 *
 * @typedef {object} NearMiss
 * @property {string[]} row
 * @property {"words" | "meanings" | "anywhere"} by
 */

const BETWEEN = 5; // other parts that may stand in a phrase of two
const BETWEEN_MORE = 7; // in a longer one
const ANY = "any"; // a near miss with it holds in any order
const LONG_MISS = 3; // telling words, from which on a near miss is looked for by its meaning

/**
 * A phrase as it is looked for.
 *
 * @param {Reader} reader
 * @param {string} text
 * @param {number} place
 * @param {"card" | "line"} shows
 * @returns {Phrase}
 */
export function typedPhrase(reader, text, place, shows) {
  const { words, parts } = reader.readPhrase(text);
  const isOne = parts.length === 1 && parts[0].to - parts[0].from + 1 < words.length;
  const saysLittle = parts.length === words.length && words.every((word) => FILLERS.has(word));
  const isThin = isOne || saysLittle;
  const means = parts.map((part) => part.means);
  return { text: words.join(" "), means, place, shows, isThin };
}

/**
 * The phrases that a text has, wherever each stands. A near miss wins over a phrase all of whose words it has.
 *
 * @param {Reading} reading
 * @param {Phrase[]} phrases
 * @param {Set<number>[]} [misses] words of near misses
 * @returns {Match[]}
 */
export function matches(reading, phrases, misses = []) {
  const there = new Set(reading.parts.flatMap((part) => [part.means, ...part.kinds]));
  const whole = sorted(reading.words);
  const taken = new Set(misses.flatMap((miss) => [...miss]));
  const free = reading.parts.filter((part) =>
    !range(part.from, part.to).some((at) => taken.has(at))
  );
  /** @type {Match[]} */
  const found = [];
  for (const phrase of phrases) {
    if (!phrase.isThin && !phrase.means.every((means) => there.has(means))) continue;
    const isWhole = sorted(phrase.text.split(" ")) === whole;
    const places = phrase.isThin
      ? wordForWord(reading, phrase)
      : wordsOfParts(reading, free, phrase);
    const meant = places.filter((words) => !isMissed(words, misses, reading));
    found.push(...meant.map((words) => ({ phrase, words, isWhole })));
  }
  return found;
}

/** @param {Reading} reading @param {Phrase} phrase */
function wordForWord({ words }, phrase) {
  const wanted = phrase.text.split(" ");
  const from = words.findIndex((_, at) => wanted.every((word, next) => words[at + next] === word));
  return from < 0 ? [] : [new Set(range(from, from + wanted.length - 1))];
}

/** @param {Reading} reading @param {Part[]} free @param {Phrase} phrase */
function wordsOfParts(reading, free, phrase) {
  const all = free.length < reading.parts.length ? [free, reading.parts] : [free];
  return all.flatMap((parts) => closeParts(parts, phrase.means))
    .filter((parts) => !isDoubtful(parts, reading))
    .filter((parts) => isPlaced(parts, reading.parts, phrase.means, PLACING))
    .map(placesOf);
}

/** @param {Set<number>} words @param {Set<number>[]} misses @param {Reading} reading */
function isMissed(words, misses, reading) {
  return misses.some((miss) =>
    [...words].some((word) => miss.has(word)) &&
    [...words].every((word) => miss.has(word) || STOP.has(reading.words[word]))
  );
}

/**
 * A near miss as it is looked for: one with "any", as "lump any gear", in any order, a short one
 * word for word, one with more words that say something by what it means.
 *
 * @param {Reader} reader
 * @param {string} text
 * @returns {NearMiss}
 */
export function nearMissOf(reader, text) {
  const { words, parts } = reader.readPhrase(text);
  const meanings = parts.map((part) => part.means);
  if (words.includes(ANY)) return { row: meanings, by: "anywhere" };
  const isShort = words.filter((word) => !STOP.has(word)).length < LONG_MISS;
  return isShort ? { row: words.map(missedForm), by: "words" } : { row: meanings, by: "meanings" };
}

/**
 * The places of all words that near misses take, each within one sentence.
 *
 * @param {Reading} reading
 * @param {NearMiss[]} nearMisses
 * @returns {Set<number>[]}
 */
export function missed({ words, parts, sentences }, nearMisses) {
  const exact = words.map((word, at) => ({ means: missedForm(word), kinds: [], from: at, to: at }));
  return [...new Set(sentences)].flatMap((sentence) => {
    const [ofWords, ofParts] = [exact, parts].map((all) =>
      all.filter(({ from }) => sentences[from] === sentence)
    );
    return nearMisses.flatMap(({ row, by }) => {
      const found = by === "anywhere"
        ? closeParts(ofParts, row)
        : inARow(by === "words" ? ofWords : ofParts, row);
      return found.map(placesOf).filter((miss) => !isBesideGrave(miss, words, sentences));
    });
  });
}

/**
 * Whether its sentence says something outside a near miss beside which it may be a sign.
 *
 * @param {Set<number>} miss
 * @param {string[]} words
 * @param {number[]} sentences
 */
function isBesideGrave(miss, words, sentences) {
  const [at] = miss;
  return words.some((word, place) =>
    sentences[place] === sentences[at] && !miss.has(place) && GRAVE.has(word)
  );
}

/**
 * The parts that stand side by side in an order, for each place where they do.
 *
 * @param {Part[]} among
 * @param {string[]} row
 * @returns {Part[][]}
 */
function inARow(among, row) {
  return among.flatMap((_, start) => {
    const taken = among.slice(start, start + row.length);
    const isThere = row.length > 0 &&
      row.every((means, at) => taken[at] && taken[at].means === means);
    return isThere ? [taken] : [];
  });
}

/** @param {string[]} words */
function sorted(words) {
  return [...words].sort().join(" ");
}

/** @param {Part[]} parts */
function placesOf(parts) {
  return new Set(parts.flatMap((part) => range(part.from, part.to)));
}

/**
 * A word of a near miss: "back bend" is an exercise, "my back is bending" a sign.
 *
 * @param {string} word
 */
function missedForm(word) {
  return word.endsWith("ing") ? word : wordForm(word);
}

/**
 * The parts of a text that a phrase takes, wherever they stand close enough.
 *
 * @param {Part[]} parts
 * @param {string[]} means
 * @returns {Part[][]}
 */
function closeParts(parts, means) {
  const room = means.length + (means.length > 2 ? BETWEEN_MORE : BETWEEN);
  return parts.flatMap((part, start) => {
    const isThere = means.some((one) => isOf(part, one));
    const taken = isThere && takenFrom(parts.slice(start, start + room), means);
    return taken ? [taken] : [];
  });
}

/** @param {Part[]} parts @param {string[]} means */
function takenFrom(parts, means) {
  const open = [...means];
  /** @type {Part[]} */
  const taken = [];
  for (const part of parts) {
    const at = open.findIndex((one) => isOf(part, one));
    if (at < 0) continue;
    open.splice(at, 1);
    taken.push(part);
  }
  return open.length ? null : taken;
}

/**
 * Whether a match of one word rests on a doubtful slip: too little to alarm anybody.
 *
 * @param {Part[]} taken
 * @param {Reading} reading
 */
function isDoubtful(taken, { slips }) {
  return taken.length === 1 && slips.has(taken[0].from);
}

/** @param {number} from @param {number} to */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

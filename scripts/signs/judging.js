// Which sign somebody means, before anything else is looked for: a near miss wins over a sign inside
// it, the longest phrase wins, and of what is left the most urgent sign.
import { isIdle } from "./english/words.js";
import { excusesOf, isExcused } from "./excused.js";
import { matches, missed, nearMissOf, typedPhrase } from "./matching.js";
import { holdingOf, longest } from "./holding.js";
import { queriesOf, signsOf, textsOf, unpacked } from "./packed.js";
import { tidied, wordsBitByBit } from "./plain.js";
import { Reader } from "./reading.js";
import { moreUrgent, withOthers } from "./urgency.js";
/** @import { Match, NearMiss, Phrase } from "./matching.js" */
/** @import { Way } from "./plain.js" */
/** @import { Reading } from "./reading.js" */
/** @import { ReadText } from "./holding.js" */

/**
 * What to show: a card or a line about signs, the first foremost; `link`: signs that somebody says
 * not to have, so only the way to the lists; `excused`: the same, because what stands beside them
 * makes them ordinary; `unread`: because the signs did not come.
 *
 * @typedef {object} Judgement
 * @property {"card" | "line" | "link" | "excused" | "unread" | "nothing"} shows
 * @property {WarningSign[]} signs
 * @property {string} [asks]
 * @property {string} [topic]
 */

/** @type {Judgement} */
const NOTHING = { shows: "nothing", signs: [] };
/** @type {Judgement} */
const LINK = { shows: "link", signs: [] };
/** @type {Judgement} */
const EXCUSED = { shows: "excused", signs: [] };

/** @type {Way[]} */
const WARMED_UP = ["written", "told", "written", "told"];
const SIGNS_AT_ONCE = 20; // whose phrases are read before others may have their turn

/** Judges what is typed. What it knows is made ready bit by bit, at the latest when it has to judge. */
export class Judge {
  /** @param {WarningSigns} data */
  constructor(data) {
    /** @private */
    this._signs = signsOf(data.signs);
    /** @private */
    this._queries = queriesOf(data.shortQueries);
    /** @private @type {Reader | null} */
    this._reader = null;
    /** @private @type {Phrase[]} */
    this._phrases = [];
    /** @private @type {NearMiss[]} */
    this._nearMisses = [];
    /** @private @type {Phrase[]} */
    this._short = [];
    /** @private */
    this._bits = this._making(data);
  }

  /**
   * Makes ready a bit of what the judge knows, so that a page may do other things between.
   *
   * @returns {boolean} whether anything is left
   */
  prepare() {
    return !this._bits.next().done;
  }

  /** @returns {Reader} */
  get reader() {
    while (!this._reader && this.prepare());
    return /** @type {Reader} */ (this._reader);
  }

  /** @private @param {WarningSigns} data */
  *_making(data) {
    const { near, typed, forLine, texts, phrases, groups, kinds } = textsOf(data);
    yield;
    const words = yield* wordsBitByBit(texts);
    const known = new Map(texts.map((text, at) => [text, words[at]]));
    yield;
    const reader = new Reader(phrases, groups, kinds, unpacked(data.spared), known);
    for (const [place, sign] of this._signs.entries()) {
      if (place % SIGNS_AT_ONCE === 0) yield;
      this._phrases.push(
        ...typed[place].map((text) => typedPhrase(reader, text, place, cardOrLine(sign))),
        ...forLine[place].map((text) => typedPhrase(reader, text, place, "line")),
      );
    }
    yield;
    this._phrases.push(...this._ofShortQueries(reader));
    this._nearMisses = near.map((text) => nearMissOf(reader, text));
    this._short = this._queries.flatMap(({ typed, shows }, at) =>
      typed.map((text) => typedPhrase(reader, text, at, shows))
    );
    this._reader = reader;
    yield;
    yield* this._warmUp();
  }

  /**
   * Judges without being asked: browsers make forms quick to look for when they are looked for twice,
   * which the first letter need not wait for.
   *
   * @private
   */
  *_warmUp() {
    for (const way of WARMED_UP) {
      for (const { text } of this._phrases.slice(0, 1)) this._judged(text, way);
      yield;
    }
  }

  /**
   * A short query of two words and more that shows a card is looked for in longer ones, too.
   *
   * @private
   * @param {Reader} reader
   * @returns {Phrase[]}
   */
  _ofShortQueries(reader) {
    return this._queries.filter(({ shows }) => shows === "card").flatMap((query) => {
      const [place] = query.signs;
      return query.typed
        .map((text) => typedPhrase(reader, text, place, "card"))
        .filter((phrase) => phrase.means.length > 1);
    });
  }

  /**
   * A text is read in two ways, so that to write it otherwise can only find more: the more urgent
   * counts.
   *
   * @param {string} text
   * @returns {Judgement}
   */
  judge(text) {
    const read = tidied(text);
    return moreUrgent(this._judged(read, "written"), this._judged(read, "told"));
  }

  /** @private @param {string} text @param {Way} way @returns {Judgement} */
  _judged(text, way) {
    const reading = this.reader.read(text, way);
    if (!reading.parts.length) return NOTHING;
    const misses = missed(reading, this._nearMisses);
    const told = { text, way, reading, misses, excuses: excusesOf(text) };
    const { there, notThere, excused } = holdingOf(told, this._phrases);
    const found = longest(there, reading);
    const short = misses.length ? null : this._shortQuery(told);
    const isWhole = found.some((match) => match.isWhole);
    if (short && short.shows === "line" && !isWhole) return short;
    if (found.length) return withOthers(this._shown(found), short);
    if (short) return short;
    const crisis = notThere.filter(({ phrase }) => this._signs[phrase.place].isCrisis);
    if (crisis.length) return { ...this._shown(crisis), shows: "line" };
    const lines = this._short.filter(({ shows }) => shows === "line");
    const [line] = holdingOf(told, lines).there.filter(({ phrase }) =>
      !this._isAlone(phrase, reading)
    );
    if (line) return this._shortShown(line);
    if (notThere.length) return LINK;
    return excused.length ? EXCUSED : NOTHING;
  }

  /** @private @param {ReadText} told @returns {Judgement | null} */
  _shortQuery({ reading, excuses }) {
    const asked = inOrder(reading.parts.map((part) => part.means));
    const [match] = matches(reading, this._short).filter((one) =>
      inOrder(one.phrase.means) === asked && !isExcused(one, reading, excuses)
    );
    return match ? this._shortShown(match) : null;
  }

  /**
   * Whether a phrase holds only without anything beside it, but for how long and how much.
   *
   * @private
   * @param {Phrase} phrase
   * @param {Reading} reading
   */
  _isAlone({ place, means }, { parts }) {
    const telling = parts.map((part) => part.means).filter((one) => !isIdle(one));
    return this._queries[place].isAlone && inOrder(telling) !== inOrder(means);
  }

  /** @private @param {Match} match @returns {Judgement} */
  _shortShown({ phrase }) {
    const { shows, signs, asks, topic } = this._queries[phrase.place];
    return { shows, signs: signs.map((at) => this._signs[at]), asks, topic };
  }

  /** @private @param {Match[]} found @returns {Judgement} */
  _shown(found) {
    const whole = found.filter((match) => match.isWhole);
    const cards = (whole.length ? whole : found).filter(({ phrase }) => phrase.shows === "card");
    const shown = cards.length ? [...whole, ...cards] : found;
    const levels = FACTS.signs.levels;
    const signs = shown
      .map((match) => ({ match, sign: this._signs[match.phrase.place] }))
      .sort((one, other) =>
        Number(Boolean(other.sign.isCrisis)) - Number(Boolean(one.sign.isCrisis)) ||
        Number(other.match.isWhole) - Number(one.match.isWhole) ||
        levels.indexOf(one.sign.level) - levels.indexOf(other.sign.level) ||
        other.match.words.size - one.match.words.size
      )
      .map(({ sign }) => sign);
    return { shows: cards.length ? "card" : "line", signs: [...new Set(signs)] };
  }
}

/** @param {WarningSign} sign @returns {"card" | "line"} */
function cardOrLine(sign) {
  return sign.level === "note" ? "line" : "card";
}

/** @param {string[]} means */
function inOrder(means) {
  return [...means].sort().join(" ");
}

// Which documents have which words, and in which of their phrases.
//
// What documents share, such as the names of a position, is held once for all of them: a holder is
// a set of parts with the documents that have it. So thousands of exercises are indexed in a moment.
import { DENIAL, NEGATORS, STOP } from "./english.js";
import { fullnessOf, lengthsOf, saturated, typicalLengths } from "./lengths.js";
import { phraseOf } from "./phrases.js";
import { FORM, OTHER_FORM, SECOND_HOLDER, WEIGHTS } from "./weights.js";
import { Vocabulary } from "./vocabulary.js";
import { split } from "./folding.js";
import { read } from "./words.js";
/** @import { Field, Part, Phrase } from "./phrases.js" */
/** @import { Meanings } from "./vocabulary.js" */

/**
 * What is searched: its own parts, and groups of parts that it shares with others.
 *
 * @typedef {{ id: string, prior?: number, parts: Part[], groups?: Part[][] }} SearchDocument
 */

/** @typedef {{ documents: number[], phrases: Phrase[], hasSettings: boolean }} Holder by place */

/**
 * Where a word stands: holders, what it weighs in each, and those that it is a setting of.
 *
 * @typedef {{ holders: number[], weights: number[], settings: number[] }} Posting
 */

/**
 * The documents that have a word, and by place what it is worth in each.
 *
 * @typedef {{ places: number[], best: Float64Array }} Hits
 */

const DIGIT = /\d/; // no slip means a number, and "fife" not "5 minutes"

/** The words of documents, by word and by document. */
export class Postings {
  /**
   * @param {SearchDocument[]} documents
   * @param {Vocabulary} [vocabulary]
   */
  constructor(documents, vocabulary = new Vocabulary()) {
    this.vocabulary = vocabulary;
    /** @private @type {Holder[]} */
    this._holders = [];
    /** @private @type {Posting[]} by number of the word */
    this._ofWord = [];
    /** @private of a holder that has the field, on average */
    this._typical = typicalLengths(documents);
    /** @private by document: its own holder, then those that it shares */
    this._holdersOf = this._hold(documents);
  }

  /** @private @param {SearchDocument[]} documents */
  _hold(documents) {
    /** @type {Map<Part[], number>} */
    const shared = new Map();
    return documents.map((document, at) => {
      const holders = [this._holder(document.parts)];
      for (const group of document.groups || []) {
        const known = shared.get(group);
        const holder = known === undefined ? this._holder(group) : known;
        shared.set(group, holder);
        holders.push(holder);
      }
      for (const holder of holders) this._holders[holder].documents.push(at);
      return holders;
    });
  }

  /** @private @param {Part[]} parts */
  _holder(parts) {
    const lengths = lengthsOf(parts);
    /** @type {Holder} */
    const holder = { documents: [], phrases: [], hasSettings: lengths.has("setting") };
    const number = this._holders.push(holder) - 1;
    /** @type {Map<Field, Map<number, number>>} */
    const counts = new Map();
    for (const part of parts) {
      const ofField = counts.get(part.field) || new Map();
      counts.set(part.field, ofField);
      for (const word of this._wordsOf(part, holder)) {
        ofField.set(word, (ofField.get(word) || 0) + 1);
      }
    }
    for (const [field, ofField] of counts) {
      const fullness = fullnessOf(field, lengths, this._typical);
      for (const [word, count] of ofField) {
        this._post(word, number, field, WEIGHTS[field] * saturated(count, fullness));
      }
    }
    return number;
  }

  /**
   * All words of a part, with what people write as one and with what it says is not there.
   *
   * @private @param {Part} part @param {Holder} holder
   */
  _wordsOf(part, holder) {
    const texts = split(part.text);
    const words = texts.map((text) => this.vocabulary.add(text));
    const phrase = phraseOf(part, words);
    if (!phrase) return words;
    holder.phrases.push(phrase);
    texts.forEach((text, at) => {
      if (!STOP.has(text) && !DIGIT.test(text)) this.vocabulary.expect(words[at]);
    });
    const joined = [];
    for (let i = 1; i < texts.length; i++) {
      if (STOP.has(texts[i - 1]) || STOP.has(texts[i])) continue;
      joined.push(this.vocabulary.join(texts[i - 1], texts[i]));
    }
    const denied = texts.some((text) => NEGATORS.has(text))
      ? read(part.text).filter((word) => word.negated)
      : [];
    return [...words, ...joined, ...denied.map(({ text }) => this.vocabulary.join(DENIAL, text))];
  }

  /** @private @param {number} word @param {number} holder @param {Field} field @param {number} worth */
  _post(word, holder, field, worth) {
    if (!this._ofWord[word]) this._ofWord[word] = { holders: [], weights: [], settings: [] };
    const { holders, weights, settings } = this._ofWord[word];
    const last = holders.length - 1;
    if (field === "setting") settings.push(holder);
    if (holders[last] !== holder) {
      holders.push(holder);
      weights.push(worth);
    } else weights[last] += worth;
  }

  /**
   * The documents that have a word in one of its meanings.
   *
   * @param {Meanings} meanings
   * @returns {Hits}
   */
  hits(meanings) {
    const best = new Float64Array(this._holdersOf.length);
    /** @type {number[]} */
    const places = [];
    const values = new Float64Array(this._holders.length);
    for (const holder of this._value(meanings, values)) {
      const value = values[holder];
      for (const at of this._holders[holder].documents) {
        if (!best[at]) places.push(at);
        best[at] = Math.max(best[at], value) + SECOND_HOLDER * Math.min(best[at], value);
      }
    }
    return { places, best };
  }

  /**
   * Fills in what meanings are worth in each holder, and returns those that have one.
   *
   * @private @param {Meanings} meanings @param {Float64Array} values
   */
  _value(meanings, values) {
    /** @type {number[]} */
    const valued = [];
    for (const [number, quality] of meanings) {
      const { holders, weights } = this._ofWord[number];
      for (let i = 0; i < holders.length; i++) {
        const value = quality * weights[i];
        const other = values[holders[i]];
        if (!other) valued.push(holders[i]);
        const more = quality < FORM ? 0 : OTHER_FORM * Math.min(other, value);
        values[holders[i]] = Math.max(other, value) + more;
      }
    }
    return valued;
  }

  /**
   * The positions and things that a word names, as numbers of what documents share.
   *
   * @param {number} word
   * @returns {number[]}
   */
  settingsWith(word) {
    return this._ofWord[word].settings;
  }

  /**
   * The documents that have a position or a thing.
   *
   * @param {number} setting
   * @returns {number[]}
   */
  documentsWith(setting) {
    return this._holders[setting].documents;
  }

  /**
   * Whether a document has a position or a thing at all.
   *
   * @param {number} at
   * @returns {boolean}
   */
  hasSettings(at) {
    return this._holdersOf[at].some((holder) => this._holders[holder].hasSettings);
  }

  /**
   * Whether a document has a word.
   *
   * @param {number} word
   * @param {number} at
   * @returns {boolean}
   */
  has(word, at) {
    const { holders } = this._ofWord[word];
    return this._holdersOf[at].some((holder) => holders.includes(holder));
  }

  /**
   * All phrases of a document, its own first.
   *
   * @param {number} at
   * @returns {Phrase[]}
   */
  phrases(at) {
    return this._holdersOf[at].flatMap((holder) => this._holders[holder].phrases);
  }

  /**
   * The best value that a function gives to the phrases of any holder of a document. `known` keeps
   * what holders were worth, since many documents share one.
   *
   * @param {number} at
   * @param {(phrases: Phrase[]) => number} value
   * @param {Map<number, number>} known
   * @returns {number}
   */
  bestOf(at, value, known) {
    let best = 0;
    for (const holder of this._holdersOf[at]) {
      let worth = known.get(holder);
      if (worth === undefined) {
        worth = value(this._holders[holder].phrases);
        known.set(holder, worth);
      }
      best = Math.max(best, worth);
    }
    return best;
  }
}

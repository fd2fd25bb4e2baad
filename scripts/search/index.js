// The one scoring function of the finder and of the search box, and the index that it works on.
//
// What documents share is indexed once, so that thousands of exercises take a moment. Fields weigh
// as weights.js says. The score of a document for a query is
//
//     prior * coverage * (words + PHRASE * phrase)
//
// words     for each word of the query, the sum over fields of (weight of the field * quality of the
//           match), more where it stands again and less in a long text, as BM25 has it; as a mean
//           weighted by rarity
// phrase    the best of (weight of the field * fit) over names, other names, lay words, signs and
//           terms; fit is the share of the query found in the phrase times the share of the phrase
//           found, so that it is 1 for a name typed in full
// coverage  the share of the query, weighted by rarity, that the document has at all; a word that
//           is worth little there, as in a text only, counts less
// rarity    log(1 + n / (n with the word + n * ODD)), n being documents; the latter keeps one odd
//           word of a sentence from deciding
//
// The quality of a match is 1 for the same word, less for another form of it or a beginning. A slip
// of the keys counts as the word that was meant.
import { DENIAL } from "./english.js";
import { bestFit } from "./phrases.js";
import { PlainWords } from "./plain-words.js";
import { Postings } from "./postings.js";
import { inOrder, Tally } from "./ranking.js";
import { refusals } from "./refusals.js";
import { Vocabulary } from "./vocabulary.js";
import { ODD, PHRASE, QUIET } from "./weights.js";
import { read } from "./words.js";
/** @import { Word } from "./phrases.js" */
/** @import { SearchDocument } from "./postings.js" */

/**
 * What a search gives: the words that were looked for, the places of documents by rank, and their
 * scores by place. Without words, all documents in their order, with no score.
 *
 * @typedef {{ words: Word[], places: number[], scores: Float64Array }} Found
 */

const LOOKED_INTO = 100; // documents, the best by their words, whose phrases are looked at

/** Documents that can be searched. */
export class Index {
  /**
   * @param {SearchDocument[]} documents
   * @param {Record<string, string>} [spellings] frequent misspellings with the word that is meant
   * @param {string} [plain] words that are no slips, packed
   */
  constructor(documents, spellings = {}, plain = "") {
    this.documents = documents;
    this.postings = new Postings(documents, new Vocabulary(new PlainWords(plain)));
    this.vocabulary = this.postings.vocabulary;
    /** @private */
    this._spellings = new Map(Object.entries(spellings));
    /** @private */
    this._priors = Float64Array.from(documents, (document) => document.prior || 1);
  }

  /**
   * The documents that a query means, best first.
   *
   * @param {string} query
   * @returns {Found}
   */
  search(query) {
    const tally = new Tally(this._priors);
    const all = this._read(query);
    const { refused, documents } = refusals(all, this.postings);
    const unwanted = new Uint8Array(this.documents.length);
    for (const at of documents) unwanted[at] = 1;
    const asked = all.filter((word) => !refused.has(word));
    const isDenial = asked.length < all.length && asked.every((word) => word.quiet);
    const words = (isDenial ? this._denied(all) : asked)
      .map((word) => (word.quiet ? word : this._count(word, tally)));
    const telling = words.filter((word) => !word.quiet);
    const { places, scores } = this._rank(words, tally, unwanted);
    if (telling.length && !isDenial) return { words: telling, places, scores };
    const others = this.documents.map((_, at) => at)
      .filter((at) => !unwanted[at] && (!isDenial || this.postings.hasSettings(at)));
    return { words: telling, places: [...new Set([...places, ...others])], scores };
  }

  /**
   * Of "no kneeling" all that needs no kneeling is left, first what says that it is for who cannot.
   *
   * @private @param {Word[]} words @returns {Word[]}
   */
  _denied(words) {
    return words.filter((word) => word.negated)
      .map((word) => ({ ...word, meanings: this.vocabulary.forms(DENIAL + word.text) }))
      .filter((word) => word.meanings.size);
  }

  /**
   * The words of a query, each with what it may mean; "clam shell" also means "clamshell".
   *
   * @private @param {string} query @returns {Word[]}
   */
  _read(query) {
    const { vocabulary } = this;
    const asked = read(query)
      .map((word) => ({ ...word, spelt: this._spellings.get(word.text) || word.text }));
    const meant = vocabulary.allMeant(
      asked.filter(({ quiet }) => !quiet).map(({ spelt }) => spelt),
    );
    const words = asked.map(({ spelt, ...word }) => {
      const text = word.quiet ? spelt : meant.get(spelt) || spelt;
      const meanings = word.quiet ? vocabulary.same(text) : vocabulary.meanings(text);
      return { ...word, typed: word.text, text, rarity: QUIET, meanings };
    });
    for (let i = 1; i < words.length; i++) this._join(words[i - 1], words[i]);
    return words;
  }

  /** @private @param {Word} first @param {Word} second */
  _join(first, second) {
    const whole = this.vocabulary.forms(first.text + second.text);
    if (!whole.size) return;
    first.meanings = new Map([...first.meanings, ...whole]);
    second.meanings = new Map([...second.meanings, ...whole]);
  }

  /** @private @param {Word} word @param {Tally} tally @returns {Word} */
  _count(word, tally) {
    const hits = this.postings.hits(word.meanings);
    const all = this.documents.length;
    const having = hits.places.length;
    const rarity = having ? Math.log(1 + all / (having + all * ODD)) : 0;
    tally.add(rarity, hits);
    return { ...word, rarity };
  }

  /** @private @param {Word[]} words @param {Tally} tally @param {Uint8Array} unwanted */
  _rank(words, tally, unwanted) {
    const scores = tally.scores();
    const byWords = inOrder(tally.answers(unwanted), scores);
    const first = byWords.slice(0, LOOKED_INTO);
    /** @type {Map<number, number>} */
    const known = new Map();
    for (const at of first) {
      const fit = this.postings.bestOf(at, (phrases) => bestFit(phrases, words), known);
      scores[at] += tally.share(at) * (PHRASE * fit);
    }
    const best = inOrder(first, scores);
    return { places: best.concat(byWords.slice(first.length)), scores };
  }
}

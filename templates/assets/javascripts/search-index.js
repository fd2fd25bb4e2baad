// The one scoring function of the finder and of the search box, and the index that it works on.
//
// A document is { id, prior, parts, groups }: parts of its own, { field, text, label }, and groups of
// parts that it shares with others, such as the names of a position. What is shared is indexed once,
// so that thousands of exercises take a moment. Fields weigh as search-phrases.js says. The score of a document
// for a query is
//
//     prior * coverage * (words + PHRASE * phrase)
//
// words     for each word of the query, the best of (weight of the field * quality of the match),
//           as a mean weighted by rarity
// phrase    the best of (weight of the field * fit) over names, other names, lay words, signs and
//           terms; fit is the share of the query found in the phrase times the share of the phrase
//           found, so that it is 1 for a name typed in full
// coverage  the share of the query, weighted by rarity, that the document has at all; a word that
//           stands in a text only counts less
// rarity    log(1 + n / (n with the word + n / 10)), n being documents; the 10th keeps one odd word
//           of a sentence from deciding
//
// The quality of a match is 1 for the same word, less for another form of it, a beginning, or a
// slip of the keys; slips count only where nothing else fits. All these figures are our own choice,
// set on the tuning half of benchmarks/queries.yml and on benchmarks/tuning.yml, where the best is
// broad and flat.
(function () {
  "use strict";

  const Words = self.SearchWords, Vocabulary = self.SearchVocabulary, Phrases = self.SearchPhrases;
  const FULL = 7; // a word that weighs so much counts as there; one that only stands in a text, less
  const PHRASE = 3;
  const RERANKED = 100; // documents whose phrases are looked at
  const KEPT = 0.5; // of the most that any document has: what has much less of the query is no answer
  const PLACES = 2 ** 20; // more than there are documents

  class Index {
    // `spellings` gives frequent misspellings with the word that is meant.
    constructor(documents, spellings) {
      this.documents = documents;
      this.spellings = new Map(Object.entries(spellings || {}));
      this.postings = new self.SearchPostings(documents);
      this.vocabulary = this.postings.vocabulary;
      this._priors = Float64Array.from(documents, function (document) { return document.prior || 1; });
      // numbers of the search that runs, kept so that no key makes thousands of new ones
      this.scores = new Float64Array(documents.length);
      this._best = new Float64Array(documents.length);
      this._covered = new Float64Array(documents.length);
      this._present = new Float64Array(documents.length);
      this._touched = new Int32Array(documents.length);
      this._values = new Float64Array(this.postings.holders.length);
    }

    // The words of a query, each with what it may mean; "clam shell" also means "clamshell".
    read(query) {
      const words = Words.read(query).map(function (word) {
        const text = this.spellings.get(word.text) || word.text;
        const meanings = word.quiet ? this.vocabulary.same(text) : this.vocabulary.meanings(text);
        return { text: text, negated: word.negated, quiet: word.quiet, rarity: Phrases.QUIET, meanings: meanings };
      }, this);
      for (let i = 1; i < words.length; i++) this._join(words[i - 1], words[i]);
      return words;
    }

    _join(first, second) {
      const whole = this.vocabulary.forms(first.text + second.text);
      if (!whole.size) return;
      first.meanings = new Map([...first.meanings, ...whole]);
      second.meanings = new Map([...second.meanings, ...whole]);
    }

    // Documents by rank: { words, results: places }; without words, all in their order. The score
    // of each stands in `scores` until the next search.
    search(query) {
      const unwanted = new Uint8Array(this.documents.length);
      const wanted = this.read(query).filter(function (word) {
        return !(word.negated && this._exclude(word, unwanted));
      }, this);
      const telling = wanted.filter(function (word) { return !word.quiet; });
      const results = telling.length ? this._rank(telling, wanted, unwanted) : places(unwanted);
      return { words: telling, results: results };
    }

    // What stands after a "no" rules documents out where it is a position or a thing.
    _exclude(word, unwanted) {
      let isSetting = false;
      word.meanings.forEach(function (quality, number) {
        if (quality < Vocabulary.FORM) return;
        this.postings.ofWord[number].settings.forEach(function (holder) {
          isSetting = true;
          this.postings.holders[holder].documents.forEach(function (at) { unwanted[at] = 1; });
        }, this);
      }, this);
      return isSetting;
    }

    _rank(telling, wanted, unwanted) {
      const sum = this._addUp(telling);
      const found = sorted(this._candidates(sum, unwanted), this.scores);
      const first = found.slice(0, RERANKED);
      const fits = new Map();
      first.forEach(function (at) {
        const more = PHRASE * this._phrase(at, wanted, fits);
        this.scores[at] += this._priors[at] * this._covered[at] / sum * more;
      }, this);
      found.splice(0, first.length, ...sorted(first, this.scores));
      return found;
    }

    // Documents that have enough of the query, scored by their words alone.
    _candidates(sum, unwanted) {
      const { scores, _covered: covered, _present: present, _priors: priors } = this;
      let most = 0, strongest = 0;
      for (let at = 0; at < scores.length; at++) {
        if (unwanted[at]) present[at] = covered[at] = 0;
        if (present[at] > most) most = present[at];
        if (covered[at] > strongest) strongest = covered[at];
        scores[at] *= priors[at] * covered[at] / sum / sum;
      }
      const found = [];
      for (let at = 0; at < scores.length; at++) {
        if (present[at] && (present[at] >= KEPT * most || covered[at] >= KEPT * strongest)) found.push(at);
      }
      return found;
    }

    // Fills `scores`, `_covered` and `_present` (the rarity of the words that a document has, however
    // little they weigh there) and the rarity of each word; returns the sum of rarities.
    _addUp(words) {
      const { scores, _covered: covered, _present: present, _touched: touched, _best: best } = this;
      scores.fill(0);
      covered.fill(0);
      present.fill(0);
      let sum = 0;
      for (const word of words) {
        const count = this._touch(word.meanings);
        word.rarity = this._rarity(count);
        sum += word.rarity;
        for (let i = 0; i < count; i++) {
          const at = touched[i];
          scores[at] += word.rarity * best[at];
          covered[at] += word.rarity * Math.min(1, best[at] / FULL);
          present[at] += word.rarity;
          best[at] = 0;
        }
      }
      return sum || 1;
    }

    _rarity(count) {
      const all = this.documents.length;
      return count ? Math.log(1 + all / (count + all / 10)) : 0;
    }

    // Fills `_touched` with the documents that have a word in one of its meanings, and `_best` with
    // how well they do; returns how many they are.
    _touch(meanings) {
      const { _touched: touched, _best: best, _values: values } = this;
      let count = 0;
      for (const holder of this._touchHolders(meanings)) {
        const { documents } = this.postings.holders[holder];
        for (let i = 0; i < documents.length; i++) {
          const at = documents[i];
          if (!best[at]) touched[count++] = at;
          if (values[holder] > best[at]) best[at] = values[holder];
        }
        values[holder] = 0;
      }
      return count;
    }

    _touchHolders(meanings) {
      const { _values: values } = this, touched = [];
      for (const [number, quality] of meanings) {
        const { holders, weights } = this.postings.ofWord[number];
        for (let i = 0; i < holders.length; i++) {
          const value = quality * weights[i];
          if (!values[holders[i]]) touched.push(holders[i]);
          if (value > values[holders[i]]) values[holders[i]] = value;
        }
      }
      return touched;
    }

    // How well the best phrase of a document fits a query; `fits` keeps what holders were found to.
    _phrase(at, words, fits) {
      let best = 0;
      for (const holder of this.postings.holdersOf[at]) {
        if (!fits.has(holder)) fits.set(holder, Phrases.bestFit(this.postings.holders[holder].phrases, words));
        best = Math.max(best, fits.get(holder));
      }
      return best;
    }
  }

  function places(unwanted) {
    const found = [];
    unwanted.forEach(function (is, at) { if (!is) found.push(at); });
    return found;
  }

  // By score, then in their order. Numbers sort many times faster than a comparison by function
  // does, so each carries its place behind its score: 2 ^ 20 documents, 33 bits of score.
  function sorted(found, scores) {
    const keys = new Float64Array(found.length);
    for (let i = 0; i < keys.length; i++) keys[i] = Math.round(scores[found[i]] * 1e6) * PLACES + PLACES - 1 - found[i];
    keys.sort();
    const places = new Array(keys.length);
    for (let i = 0; i < keys.length; i++) places[i] = PLACES - 1 - keys[keys.length - 1 - i] % PLACES;
    return places;
  }

  self.SearchIndex = Index;
})();

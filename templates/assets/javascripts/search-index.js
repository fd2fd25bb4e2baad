// The one scoring function of the finder and of the search box, and the index that it works on.
//
// A document is { id, prior, parts: [{ field, text, label }] }. Fields weigh as WEIGHTS says. The
// score of a document for a query is
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
// rarity    log(1 + n / (n with the word + n / 20)), n being documents; the 20th keeps one odd word
//           of a sentence from deciding
//
// The quality of a match is 1 for the same word, less for another form of it, a beginning, or a
// slip of the keys; slips count only where nothing else fits. All these figures are our own choice,
// set on the tuning half of benchmarks/queries.yml, where the best is broad and flat.
(function () {
  "use strict";

  const Words = self.SearchWords, Vocabulary = self.SearchVocabulary;
  const WEIGHTS = {
    name: 10, also: 9, words: 7, lay: 6, terms: 6, setting: 6, signs: 5, summary: 3, heading: 2, text: 1
  };
  const FULL = 6; // a word that weighs so much counts as there; one that only stands in a text, less
  const PHRASES = new Set(["name", "also", "words", "lay", "signs", "terms", "setting"]);
  const PHRASE = 3;
  const QUIET = 0.25; // how much a word such as "how" weighs within a phrase
  const RERANKED = 200; // documents whose phrases are looked at
  const KEPT = 0.6; // of the best coverage: what has much less of the query is no answer

  class Index {
    // `spellings` gives frequent misspellings with the word that is meant.
    constructor(documents, spellings) {
      this.documents = documents;
      this.spellings = new Map(Object.entries(spellings || {}));
      this.vocabulary = new Vocabulary();
      this.postings = []; // by word: { documents, weights, settings }
      this.phrases = documents.map(function () { return []; }); // by document: { field, label, words, weights }
      documents.forEach(this._add, this);
      this._best = new Float64Array(documents.length);
      this._total = new Float64Array(documents.length);
      this._covered = new Float64Array(documents.length);
    }

    _add(document, at) {
      document.parts.forEach(function (part) {
        const texts = Words.split(part.text);
        const words = texts.map(this.vocabulary.add, this.vocabulary);
        words.forEach(function (word) { this._post(word, at, part.field); }, this);
        if (!PHRASES.has(part.field)) return;
        const label = part.label || part.text;
        this.phrases[at].push({ field: part.field, label: label, words: words, weights: weightsOf(texts) });
        for (let i = 1; i < texts.length; i++) this._postJoined(texts[i - 1], texts[i], at, part.field);
      }, this);
    }

    _postJoined(one, other, at, field) {
      if (Words.STOP.has(one) || Words.STOP.has(other)) return;
      this._post(this.vocabulary.join(one, other), at, field);
    }

    _post(word, at, field) {
      const posting = this.postings[word] || (this.postings[word] = { documents: [], weights: [], settings: new Set() });
      const last = posting.documents.length - 1;
      if (field === "setting") posting.settings.add(at);
      if (posting.documents[last] !== at) {
        posting.documents.push(at);
        posting.weights.push(WEIGHTS[field]);
      } else if (posting.weights[last] < WEIGHTS[field]) posting.weights[last] = WEIGHTS[field];
    }

    // Whether a document has a word; documents stand in their order.
    has(number, at) {
      const { documents } = this.postings[number];
      let low = 0, high = documents.length;
      while (low < high) {
        const middle = low + high >> 1;
        if (documents[middle] < at) low = middle + 1;
        else high = middle;
      }
      return documents[low] === at;
    }

    // The words of a query, each with what it may mean; "clam shell" also means "clamshell".
    read(query) {
      const words = Words.read(query).map(function (word) {
        const text = this.spellings.get(word.text) || word.text;
        const meanings = word.quiet ? this.vocabulary.same(text) : this.vocabulary.meanings(text);
        return { text: text, negated: word.negated, quiet: word.quiet, rarity: QUIET, meanings: meanings };
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

    // Documents by rank: { words, results: [{ at, score }] }; without words, all in their order.
    search(query) {
      const unwanted = new Set();
      const wanted = this.read(query).filter(function (word) {
        return !(word.negated && this._exclude(word, unwanted));
      }, this);
      const telling = wanted.filter(function (word) { return !word.quiet; });
      const results = telling.length ? this._rank(telling, wanted, unwanted) : this._all(unwanted);
      return { words: telling, results: results };
    }

    // What stands after a "no" rules documents out where it is a position or a thing.
    _exclude(word, unwanted) {
      const before = unwanted.size;
      word.meanings.forEach(function (quality, number) {
        if (quality < Vocabulary.FORM) return;
        this.postings[number].settings.forEach(function (at) { unwanted.add(at); });
      }, this);
      return unwanted.size > before;
    }

    _all(unwanted) {
      const found = this.documents.map(function (_, at) { return { at: at, score: 0 }; });
      return found.filter(function (one) { return !unwanted.has(one.at); });
    }

    _rank(telling, wanted, unwanted) {
      const kept = this._candidates(telling, unwanted);
      kept.sort(byScore);
      const first = kept.slice(0, RERANKED);
      first.forEach(function (one) {
        const more = PHRASE * this._phrase(one.at, wanted);
        one.score += (this.documents[one.at].prior || 1) * one.coverage * more;
      }, this);
      return first.sort(byScore).concat(kept.slice(RERANKED));
    }

    // Documents that have enough of the query, scored by their words alone.
    _candidates(words, unwanted) {
      const sum = this._addUp(words);
      const found = [];
      let best = 0;
      for (let at = 0; at < this.documents.length; at++) {
        if (!this._covered[at] || unwanted.has(at)) continue;
        const coverage = this._covered[at] / sum;
        if (coverage > best) best = coverage;
        const prior = this.documents[at].prior || 1;
        found.push({ at: at, coverage: coverage, score: prior * coverage * this._total[at] / sum });
      }
      return found.filter(function (one) { return one.coverage >= KEPT * best; });
    }

    // Fills `_total` and `_covered`, and the rarity of each word; returns the sum of rarities.
    _addUp(words) {
      this._total.fill(0);
      this._covered.fill(0);
      let sum = 0;
      words.forEach(function (word) {
        const touched = this._touch(word.meanings);
        word.rarity = this._rarity(touched.length);
        sum += word.rarity;
        touched.forEach(function (at) {
          this._total[at] += word.rarity * this._best[at];
          this._covered[at] += word.rarity * Math.min(1, this._best[at] / FULL);
          this._best[at] = 0;
        }, this);
      }, this);
      return sum || 1;
    }

    _rarity(count) {
      const all = this.documents.length;
      return count ? Math.log(1 + all / (count + all / 20)) : 0;
    }

    // The documents that have a word in one of its meanings; `_best` then holds how well.
    _touch(meanings) {
      const touched = [];
      meanings.forEach(function (quality, number) {
        const posting = this.postings[number];
        for (let i = 0; i < posting.documents.length; i++) {
          const at = posting.documents[i];
          const value = quality * posting.weights[i];
          if (!this._best[at]) touched.push(at);
          if (value > this._best[at]) this._best[at] = value;
        }
      }, this);
      return touched;
    }

    // How well the best phrase of a document fits a query.
    _phrase(at, words) {
      return this.phrases[at].reduce(function (best, phrase) {
        return Math.max(best, WEIGHTS[phrase.field] * fitOf(phrase, words));
      }, 0);
    }
  }

  // From 0 to 1: the share of the query found in a phrase times the share of the phrase found.
  function fitOf(phrase, words) {
    let asked = 0, sum = 0;
    const said = new Array(phrase.words.length).fill(0);
    words.forEach(function (word) {
      let best = 0;
      phrase.words.forEach(function (number, place) {
        const quality = word.meanings.get(number) || 0;
        if (quality > best) best = quality;
        if (quality > said[place]) said[place] = quality;
      });
      asked += word.rarity * best;
      sum += word.rarity;
    });
    return sum ? asked / sum * mean(said, phrase.weights) : 0;
  }

  function weightsOf(texts) {
    return texts.map(function (text) { return Words.STOP.has(text) ? QUIET : 1; });
  }

  function mean(values, weights) {
    let sum = 0, all = 0;
    values.forEach(function (value, place) {
      sum += value * weights[place];
      all += weights[place];
    });
    return sum / all;
  }

  function byScore(one, other) {
    return other.score - one.score || one.at - other.at;
  }

  self.SearchIndex = Index;
})();

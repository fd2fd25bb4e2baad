// Which documents have which words, and in which of their phrases.
//
// What documents share, such as the names of a position, is held once for all of them: a holder is
// a set of parts with the documents that have it. So thousands of exercises are indexed in a moment.
(function () {
  "use strict";

  const Words = self.SearchWords, Phrases = self.SearchPhrases;

  class Postings {
    constructor(documents) {
      this.vocabulary = new self.SearchVocabulary();
      this.holders = []; // { documents, phrases: [{ field, label, words, weights }] }
      this.ofWord = []; // { holders, weights, settings }, the last being the holders it is a setting of
      this.holdersOf = this._hold(documents); // by document: its own holder, then those that it shares
    }

    _hold(documents) {
      const shared = new Map();
      return documents.map(function (document, at) {
        const own = this._holder(document.parts);
        const others = (document.groups || []).map(function (group) {
          if (!shared.has(group)) shared.set(group, this._holder(group));
          return shared.get(group);
        }, this);
        const all = [own].concat(others);
        all.forEach(function (number) { this.holders[number].documents.push(at); }, this);
        return all;
      }, this);
    }

    _holder(parts) {
      const number = this.holders.push({ documents: [], phrases: [] }) - 1;
      parts.forEach(function (part) { this._add(part, number); }, this);
      return number;
    }

    _add(part, holder) {
      const texts = Words.split(part.text);
      const words = texts.map(this.vocabulary.add, this.vocabulary);
      words.forEach(function (word) { this._post(word, holder, part.field); }, this);
      if (!Phrases.FIELDS.has(part.field)) return;
      const label = part.label || part.text;
      this.holders[holder].phrases.push({ field: part.field, label: label, words: words, weights: Phrases.weightsOf(texts) });
      for (let i = 1; i < texts.length; i++) {
        if (Words.STOP.has(texts[i - 1]) || Words.STOP.has(texts[i])) continue;
        this._post(this.vocabulary.join(texts[i - 1], texts[i]), holder, part.field);
      }
    }

    _post(word, holder, field) {
      const posting = this.ofWord[word] || (this.ofWord[word] = { holders: [], weights: [], settings: [] });
      const last = posting.holders.length - 1;
      if (field === "setting") posting.settings.push(holder);
      if (posting.holders[last] !== holder) {
        posting.holders.push(holder);
        posting.weights.push(Phrases.WEIGHTS[field]);
      } else if (posting.weights[last] < Phrases.WEIGHTS[field]) posting.weights[last] = Phrases.WEIGHTS[field];
    }

    // Whether a document has a word.
    has(word, at) {
      const { holders } = this.ofWord[word];
      return this.holdersOf[at].some(function (holder) { return holders.includes(holder); });
    }

    // How many documents have a word.
    count(word) {
      let sum = 0;
      for (const holder of this.ofWord[word].holders) sum += this.holders[holder].documents.length;
      return sum;
    }

    // All phrases of a document; the first is its name.
    phrases(at) {
      return this.holdersOf[at].flatMap(function (holder) { return this.holders[holder].phrases; }, this);
    }
  }

  self.SearchPostings = Postings;
})();

// All words of an index by number, and which of them a typed word may mean, how surely.
(function () {
  "use strict";

  const Words = self.SearchWords;
  const SAME = 1, FORM = 0.95, BEGINNING = 0.6, WRITTEN_OUT = 0.3;
  const SLIP = 0.55, SECOND_SLIP = 0.35, SLIP_IN_BEGINNING = 0.35, OTHER_START = 0.1;

  class Vocabulary {
    constructor() {
      this.texts = [];
      this.joined = new Set(); // words that nobody wrote as one
      this._numbers = new Map();
      this._letters = [];
      this._byStem = new Map();
      this._meanings = new Map(); // of words typed before: a reader types one letter at a time
    }

    find(text) {
      return this._numbers.get(text);
    }

    add(text) {
      const known = this._numbers.get(text);
      if (known !== undefined) return known;
      const number = this.texts.push(text) - 1;
      const stem = Words.stem(text);
      this._numbers.set(text, number);
      this._letters.push(lettersOf(text));
      if (!this._byStem.has(stem)) this._byStem.set(stem, []);
      this._byStem.get(stem).push(number);
      return number;
    }

    // What people write as one word, too: "shoulderblade", "tspine".
    join(one, other) {
      const isNew = !this._numbers.has(one + other);
      const number = this.add(one + other);
      if (isNew) this.joined.add(number);
      return number;
    }

    // Only the word itself: number -> quality.
    same(text) {
      const number = this._numbers.get(text);
      return new Map(number === undefined ? [] : [[number, SAME]]);
    }

    // The word and its other forms.
    forms(text) {
      const found = new Map();
      (this._byStem.get(Words.stem(text)) || []).forEach(function (number) { found.set(number, FORM); });
      this.same(text).forEach(function (quality, number) { found.set(number, quality); });
      return found;
    }

    // All that a typed word may mean; slips of the keys only where it is no word of the index.
    meanings(text) {
      let found = this._meanings.get(text);
      if (found) return found;
      found = this.forms(text);
      const isKnown = found.size > 0;
      this._addBeginnings(text, found);
      if (!isKnown) this._addSlips(text, found);
      this._meanings.set(text, found);
      return found;
    }

    _addBeginnings(text, found) {
      const stem = Words.stem(text), joined = [];
      this.texts.forEach(function (word, number) {
        if (found.has(number) || !(word.startsWith(text) || stem.length > 3 && word.startsWith(stem))) return;
        if (this.joined.has(number)) joined.push(number);
        else found.set(number, writtenOut(text, word));
      }, this);
      // "standinghip" says no more than "standing", of which it is made
      if (!found.size) joined.forEach(function (number) { found.set(number, writtenOut(text, this.texts[number])); }, this);
    }

    _addSlips(text, found) {
      const limit = Words.forgiven(text), letters = lettersOf(text);
      if (!limit) return;
      this.texts.forEach(function (word, number) {
        // each edit takes one letter of the typed word at most
        if (missing(letters, this._letters[number]) > limit || found.has(number) || word.length < 3) return;
        const quality = slip(text, word, limit);
        if (quality) found.set(number, quality);
      }, this);
    }
  }

  function writtenOut(text, word) {
    return BEGINNING + WRITTEN_OUT * text.length / word.length;
  }

  // The letters of a word as bits, to tell quickly which words are too far from each other.
  function lettersOf(word) {
    let bits = 0;
    for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
    return bits;
  }

  // How many letters of one word another has not.
  function missing(letters, others) {
    let bits = letters & ~others, count = 0;
    for (; bits; bits &= bits - 1) count += 1;
    return count;
  }

  // How surely a typed word is another one with slips of the keys, or 0.
  function slip(text, word, limit) {
    const start = text[0] === word[0] ? 0 : OTHER_START;
    if (start && text.length === 3) return 0;
    const away = Words.distance(text, word, limit);
    if (away <= limit) return (away === 1 ? SLIP : SECOND_SLIP) - start;
    if (text.length < 4 || word.length <= text.length) return 0;
    // most people get the first letters right, and a beginning fits many words
    if (text[0] !== word[0] && text[0] !== word[1] && text[1] !== word[0]) return 0;
    return Words.distance(text, word.slice(0, text.length), 1) <= 1 ? SLIP_IN_BEGINNING - start : 0;
  }

  Vocabulary.SURE = BEGINNING; // below this a meaning is a guess at a slip
  Vocabulary.FORM = FORM; // from this on it is the word or a form of it
  self.SearchVocabulary = Vocabulary;
})();

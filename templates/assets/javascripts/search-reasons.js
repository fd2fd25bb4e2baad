// Says why a document was found: which of its phrases fit, which words to mark, what was meant.
(function () {
  "use strict";

  const Words = self.SearchWords, Vocabulary = self.SearchVocabulary;
  const ALIKE = 0.4; // words that have less in common are not offered for each other
  const MOST = 3; // reasons for one document
  const WORD = /[\p{L}\p{N}'\u2019]+/gu;

  function quality(index, word, text) {
    const number = index.vocabulary.find(text);
    return number === undefined ? 0 : word.meanings.get(number) || 0;
  }

  function isHit(index, words, text) {
    const [folded] = Words.split(text);
    return words.some(function (word) { return quality(index, word, folded) > 0; });
  }

  // A text in pieces, those that a query means marked: { text, hit }.
  function pieces(index, text, words) {
    const found = [];
    let done = 0;
    for (const match of text.matchAll(WORD)) {
      if (!isHit(index, words, match[0])) continue;
      if (match.index > done) found.push({ text: text.slice(done, match.index), hit: false });
      done = match.index + match[0].length;
      found.push({ text: match[0], hit: true });
    }
    if (done < text.length) found.push({ text: text.slice(done), hit: false });
    return found;
  }

  // Where the first word that a query means stands, or 0.
  function firstHit(index, text, words) {
    for (const match of text.matchAll(WORD)) {
      if (isHit(index, words, match[0])) return match.index;
    }
    return 0;
  }

  // How much of a query a text has, weighted by rarity, from 0 to 1.
  function share(index, text, words) {
    const said = new Set(Words.split(text));
    let sum = 0, found = 0;
    words.forEach(function (word) {
      sum += word.rarity;
      const has = Array.from(word.meanings.keys()).some(function (number) { return said.has(index.vocabulary.texts[number]); });
      if (has) found += word.rarity;
    });
    return sum ? found / sum : 0;
  }

  // The word of a document that a word of the query means best, or null.
  function meaningIn(index, at, word) {
    let best = 0, found = null;
    word.meanings.forEach(function (quality, number) {
      if (quality > best && index.postings.has(number, at)) {
        best = quality;
        found = index.vocabulary.texts[number];
      }
    });
    return found;
  }

  // The phrases that have what the name of a document lacks of a query, the most telling first.
  function reasons(index, at, words) {
    const phrases = index.postings.phrases(at);
    let open = words.filter(function (word) { return word.rarity && !fits(phrases[0], word); });
    const found = [];
    while (open.length && found.length < MOST) {
      const best = mostTelling(phrases.slice(1), open);
      if (!best) break;
      found.push(best);
      open = open.filter(function (word) { return !fits(best, word); });
    }
    return found;
  }

  function fits(phrase, word) {
    return phrase.words.some(function (number) { return word.meanings.has(number); });
  }

  function mostTelling(phrases, open) {
    let best = 0, found = null;
    phrases.forEach(function (phrase) {
      const fitting = open.filter(function (word) { return fits(phrase, word); });
      const rarity = fitting.reduce(function (sum, word) { return sum + word.rarity; }, 0);
      // of phrases that have as much, the one without other words
      const value = rarity * (1 + fitting.length / phrase.words.length);
      if (value > best) {
        best = value;
        found = phrase;
      }
    });
    return found;
  }

  // The query as it was probably meant, or null if all its words are words of the index.
  function spelling(index, words) {
    let isChanged = false;
    const meant = words.map(function (word) {
      const [number, best] = bestOf(word.meanings);
      if (number === undefined || best >= Vocabulary.SURE) return word.text;
      isChanged = true;
      return index.vocabulary.texts[number];
    });
    return isChanged ? meant.join(" ") : null;
  }

  function bestOf(meanings) {
    return Array.from(meanings).reduce(function (best, one) { return one[1] > best[1] ? one : best; }, [undefined, 0]);
  }

  // A query of words that the index has, each the most alike to one typed, or null.
  function nearest(index, query) {
    const found = Words.read(query).map(function (word) { return mostAlike(index, word.text); });
    return found.filter(Boolean).join(" ") || null;
  }

  function mostAlike(index, text) {
    let best = ALIKE, found = null;
    index.vocabulary.texts.forEach(function (word, number) {
      const value = index.vocabulary.joined.has(number) ? 0 : likeness(text, word);
      if (value > best) {
        best = value;
        found = word;
      }
    });
    return found;
  }

  // The share of pairs of letters that two words have in common (Dice 1945), from 0 to 1.
  function likeness(one, other) {
    const pairs = pairsOf(one), others = pairsOf(other);
    const shared = pairs.filter(function (pair) { return others.includes(pair); }).length;
    return 2 * shared / (pairs.length + others.length);
  }

  function pairsOf(word) {
    return Array.from(word, function (letter, place) { return (place ? word[place - 1] : " ") + letter; });
  }

  // The last word of a query, written out: the word of the index that most documents have.
  function completion(index, query) {
    const last = Words.wordsOf(query).pop();
    if (!last || /[^\p{L}\p{N}]$/u.test(Words.head(query))) return [];
    let most = 0, found = null;
    index.vocabulary.texts.forEach(function (word, number) {
      if (word.length <= last.length || !word.startsWith(last) || index.vocabulary.joined.has(number)) return;
      const count = index.postings.count(number);
      if (count > most) {
        most = count;
        found = word;
      }
    });
    return found ? [found] : [];
  }

  self.SearchReasons = {
    pieces: pieces, firstHit: firstHit, share: share, meaningIn: meaningIn, reasons: reasons,
    spelling: spelling, nearest: nearest, completion: completion
  };
})();

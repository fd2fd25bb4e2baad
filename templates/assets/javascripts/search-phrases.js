// How much each field weighs, and how well a phrase fits a query.
(function () {
  "use strict";

  const Words = self.SearchWords;
  const WEIGHTS = {
    name: 10, also: 9, words: 7, lay: 6, terms: 6, setting: 6, signs: 5, summary: 3, heading: 2, text: 1
  };
  const FIELDS = new Set(["name", "also", "words", "lay", "signs", "terms", "setting"]); // those of phrases
  const QUIET = 0.25; // how much a word such as "how" weighs within a phrase

  // The weight of the best of some phrases times its fit.
  function bestFit(phrases, words) {
    let best = 0;
    for (const phrase of phrases) best = Math.max(best, WEIGHTS[phrase.field] * fitOf(phrase, words));
    return best;
  }

  // From 0 to 1: the share of the query found in a phrase times the share of the phrase found.
  function fitOf(phrase, words) {
    const said = new Float64Array(phrase.words.length);
    let asked = 0, sum = 0;
    for (const word of words) {
      let best = 0;
      for (let place = 0; place < said.length; place++) {
        const quality = word.meanings.get(phrase.words[place]) || 0;
        if (quality > best) best = quality;
        if (quality > said[place]) said[place] = quality;
      }
      asked += word.rarity * best;
      sum += word.rarity;
    }
    return asked ? asked / sum * mean(said, phrase.weights) : 0;
  }

  function weightsOf(texts) {
    return texts.map(function (text) { return Words.STOP.has(text) ? QUIET : 1; });
  }

  function mean(values, weights) {
    let sum = 0, all = 0;
    for (let place = 0; place < values.length; place++) {
      sum += values[place] * weights[place];
      all += weights[place];
    }
    return sum / all;
  }

  self.SearchPhrases = { WEIGHTS: WEIGHTS, FIELDS: FIELDS, QUIET: QUIET, weightsOf: weightsOf, bestFit: bestFit };
})();

// How the search reads words: the same for what pages say and for what people type.
(function () {
  "use strict";

  // Words that say nothing of what is looked for. "down" and "between" do, so they are not here.
  const STOP = new Set((
    "a about actually after again all also am an and any anything are as at be because been before being best bit but by can could "
    + "did do does doing during easy else ever feel feels find for from gentle get gets getting give go goes going "
    + "good had has have having he help helps her his how i if im in into is it its ive just keep keeps kind know lately let "
    + "like lot lots make makes many may me might more most much must my need needs nice of off ok on one ones or our out please properly quite "
    + "really really s she should show so some somebody someone something such tell than that the their them then "
    + "there these they thing things this today those to too try u up us use using very want wants was we were what whats when "
    + "where which while who whole why will with would yes yesterday you your youre"
  ).split(" "));

  // "no floor", "without a band", "not kneeling": what follows is not wanted.
  const NEGATORS = new Set("avoid avoiding cannot cant dont no non not without".split(" "));

  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/['\u2019]/g, "");
  }

  // What the search looks at of a query: whole sentences are shorter, and a text that somebody put
  // into the box or the address must not keep the page busy.
  const LONGEST = 200; // signs
  const MOST = 20; // words

  function head(query) {
    return query.slice(0, LONGEST);
  }

  // One sign may stand for many letters, so what it was unfolded to is cut again.
  function wordsOf(query) {
    return split(head(fold(head(query)))).slice(0, MOST);
  }

  // The words of a text, without accents, apostrophes and capitals.
  function split(text) {
    return fold(text).match(/[\p{L}\p{N}]+/gu) || [];
  }

  const NUMBERS = new Map(Object.entries({
    one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10",
    twenty: "20", thirty: "30"
  }));

  function singular(word) {
    if (/ie[sd]$/.test(word)) return word.slice(0, -3) + "y";
    if (/(?:ss|[xz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
    return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  }

  // What a word shares with its other forms: plural, -ing, -ed, -ness, US and UK endings, figures.
  function stem(word) {
    if (NUMBERS.has(word)) return NUMBERS.get(word);
    if (word.length < 4) return word;
    if (word === "lying") return "lie";
    let found = singular(word).replace(/(.{4,})(?:ward|way)$/, "$1");
    found = found.replace(/(.{3,})(?:ness|ful|fully)$/, "$1").replace(/(.{3,})(?:ing|ed)$/, "$1");
    found = found.replace(/([bdgmnpt])\1$/, "$1").replace(/(.{2,})mme$/, "$1m");
    found = found.replace(/(.{3,})our$/, "$1or").replace(/([^aeiou])re$/, "$1er");
    found = found.replace(/^oe|ae(?=.{3})/, "e").replace(/(.{3,})e$/, "$1");
    return found.replace(/([iy])s$/, "$1z");
  }

  // Edits from one word to another (insert, drop, change, swap neighbours; Damerau 1964, in the
  // form of optimal string alignment), or `limit + 1` as soon as it must be more than `limit`.
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let older = [], old = [], row = [];
    for (let j = 0; j <= other.length; j++) old[j] = j;
    for (let i = 1; i <= one.length; i++) {
      let least = row[0] = i;
      for (let j = 1; j <= other.length; j++) {
        const change = one[i - 1] === other[j - 1] ? 0 : 1;
        let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + change);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          cost = Math.min(cost, older[j - 2] + 1);
        }
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      [older, old, row] = [old, row, older];
    }
    return old[other.length];
  }

  // How many edits still count as the same word: short words are too close to each other.
  function forgiven(word) {
    return word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
  }

  // The words of a query: { text, negated: it stands after a "no", quiet: it says little by itself }.
  function read(query) {
    const found = [];
    let negated = false;
    wordsOf(query).forEach(function (text) {
      const last = found[found.length - 1];
      // "not sitting or lying"
      if (NEGATORS.has(text) || text === "or" && last && last.negated) negated = true;
      else {
        const quiet = STOP.has(text);
        found.push({ text: text, negated: negated && !quiet, quiet: quiet });
        negated = negated && quiet;
      }
    });
    // of a query such as "how to" nothing would be left
    const isQuiet = found.every(function (word) { return word.quiet; });
    return found.map(function (word) { return { text: word.text, negated: word.negated, quiet: word.quiet && !isQuiet }; });
  }

  self.SearchWords = {
    STOP: STOP, split: split, stem: stem, distance: distance, forgiven: forgiven, read: read, head: head, wordsOf: wordsOf
  };
})();

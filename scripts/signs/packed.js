// Unpacks what generator/site/signs.py packs, so that little has to be sent.

/**
 * Phrases one by one; each ">" stands for a leading word of the phrase before.
 *
 * @param {PackedPhrases} packed
 */
export function unpacked(packed) {
  /** @type {string[]} */
  let before = [];
  return (packed ? packed.split("|") : []).map((phrase) => {
    const own = phrase.replace(/^>+/, "");
    const shared = before.slice(0, phrase.length - own.length);
    before = [...shared, ...(own ? own.split(" ") : [])];
    return before.join(" ");
  });
}

/** @param {PackedLists} packed */
export function listsOf(packed) {
  return packed.split("||").map(unpacked);
}

/**
 * All texts of the signs, one by one: `texts` are the whole of them.
 *
 * @param {WarningSigns} data
 */
export function textsOf({ notMeant, typed, typedForLine, sameWords, kinds, shortQueries }) {
  const near = unpacked(notMeant);
  const [all, forLine, same, ofKinds] = [typed, typedForLine, sameWords, kinds].map(listsOf);
  const short = listsOf(shortQueries.typed);
  const phrases = [...all, ...forLine, ...short, near].flat();
  const [groups, sorts] = [same, ofKinds].map((lists) => lists.filter((list) => list.length));
  const texts = [...phrases, ...groups.flat(), ...sorts.flat()];
  return { near, typed: all, forLine, texts, phrases, groups, kinds: sorts };
}

/**
 * The signs, each with all that a card says of it.
 *
 * @param {PackedSigns} packed
 * @returns {WarningSign[]}
 */
export function signsOf({ ids, texts, levels, actions, lifts, crises, topics }) {
  const [allTexts, allActions, allTopics] = [texts, actions, topics].map((all) => all.split("|"));
  const allLifts = lifts.split("||");
  return ids.split("|").map((id, place) => ({
    id,
    text: allTexts[place],
    level: levelOf(levels[place]),
    action: allActions[place],
    lifts: allLifts[place] ? allLifts[place].split("|").map(liftOf) : [],
    isCrisis: crises.includes(place),
    topic: allTopics[place] || undefined,
  }));
}

/**
 * The short queries, each with all that is known of it.
 *
 * @param {PackedQueries} packed
 * @returns {ShortQuery[]}
 */
export function queriesOf({ typed, signs, lines, alone, asks, topics }) {
  const [allAsks, allTopics] = [asks, topics].map((all) => all.split("|"));
  const phrases = listsOf(typed);
  return signs.map((ofQuery, place) => ({
    typed: phrases[place],
    signs: ofQuery,
    shows: lines.includes(place) ? "line" : "card",
    isAlone: alone.includes(place),
    asks: allAsks[place] || undefined,
    topic: allTopics[place] || undefined,
  }));
}

/**
 * What lifts a sign: the digit of its level, when, and what else to do than its level says.
 *
 * @param {string} text
 */
function liftOf(text) {
  const [when, act] = text.slice(1).split(">");
  return { when, level: levelOf(text[0]), act };
}

/** @param {string} digit */
function levelOf(digit) {
  return FACTS.signs.levels[Number(digit)];
}

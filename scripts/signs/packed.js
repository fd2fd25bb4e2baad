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
  return packed.split(";").map(unpacked);
}

/**
 * The signs, each with all that a card says of it.
 *
 * @param {PackedSigns} packed
 * @returns {WarningSign[]}
 */
export function signsOf({ ids, texts, levels, actions, lifts, crises, topics }) {
  const [allTexts, allActions] = [texts, actions].map((all) => all.split("|"));
  return ids.split("|").map((id, place) => ({
    id,
    text: allTexts[place],
    level: levelOf(levels[place]),
    action: allActions[place],
    lifts: lifts[place] ? lifts[place].split("|").map(liftOf) : [],
    isCrisis: crises.includes(place),
    topic: topics[place],
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

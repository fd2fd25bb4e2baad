// Which sign somebody means, before anything else is looked for: a near miss wins over a sign inside
// it, the longest phrase wins, and of what is left the most urgent sign.
import { isInside, negatedOf } from "./denied.js";
import { excusesOf, isExcused } from "./excused.js";
import { matches, missed, nearMissOf, typedPhrase } from "./matching.js";
import { overOf } from "./over.js";
import { listsOf, signsOf, unpacked } from "./packed.js";
import { tidied } from "./plain.js";
import { Reader } from "./reading.js";
/** @import { Excuse } from "./english/excuses.js" */
/** @import { Match, Phrase } from "./matching.js" */
/** @import { Way } from "./plain.js" */
/** @import { Reading } from "./reading.js" */

/**
 * What to show: a card or a line about signs, the first foremost; `link`: signs that somebody says
 * not to have, so only the way to the lists; `unread`: the same, because the signs did not come.
 *
 * @typedef {object} Judgement
 * @property {"card" | "line" | "link" | "unread" | "nothing"} shows
 * @property {WarningSign[]} signs
 * @property {string} [asks]
 * @property {string} [topic]
 */

/** @type {Judgement} */
const NOTHING = { shows: "nothing", signs: [] };
/** @type {Judgement} */
const LINK = { shows: "link", signs: [] };

/** Judges what is typed. */
export class Judge {
  /** @param {WarningSigns} data */
  constructor(data) {
    /** @private */
    this._signs = signsOf(data.signs);
    const near = unpacked(data.notMeant);
    const [typed, forLine, groups, kinds] = [
      data.typed,
      data.typedForLine,
      data.sameWords,
      data.kinds,
    ].map(listsOf);
    const short = data.shortQueries.map((query) => unpacked(query.typed));
    const phrases = [...typed, ...forLine, ...short, near].flat();
    const [some, ofKinds] = [groups, kinds].map((all) => all.filter((group) => group.length));
    this.reader = new Reader(phrases, some, ofKinds, unpacked(data.spared));
    /** @private */
    this._data = data;
    /** @private */
    this._phrases = this._signs.flatMap((sign, place) => [
      ...typed[place].map((text) => typedPhrase(this.reader, text, place, cardOrLine(sign))),
      ...forLine[place].map((text) => typedPhrase(this.reader, text, place, "line")),
    ]);
    this._phrases.push(...this._ofShortQueries());
    /** @private */
    this._nearMisses = near.map((text) => nearMissOf(this.reader, text));
    /** @private */
    this._short = data.shortQueries.flatMap((query, at) =>
      short[at].map((text) => typedPhrase(this.reader, text, at, query.shows || "card"))
    );
  }

  /**
   * A short query of two words and more that shows a card is looked for in longer ones, too.
   *
   * @private
   * @returns {Phrase[]}
   */
  _ofShortQueries() {
    return this._data.shortQueries.filter((query) => !query.shows).flatMap((query) => {
      const [place] = query.signs;
      return unpacked(query.typed)
        .map((text) => typedPhrase(this.reader, text, place, "card"))
        .filter((phrase) => phrase.means.length > 1);
    });
  }

  /**
   * A text is read in two ways, so that to write it otherwise can only find more: the more urgent
   * counts.
   *
   * @param {string} text
   * @returns {Judgement}
   */
  judge(text) {
    const read = tidied(text);
    return moreUrgent(this._judged(read, "written"), this._judged(read, "told"));
  }

  /** @private @param {string} text @param {Way} way @returns {Judgement} */
  _judged(text, way) {
    const reading = this.reader.read(text, way);
    if (!reading.parts.length) return NOTHING;
    const misses = missed(reading, this._nearMisses);
    const excuses = excusesOf(text);
    const all = matches(reading, this._phrases, misses);
    const meant = all.filter((match) => !isExcused(match, reading, excuses));
    const notThere = new Set([...negatedOf(reading, meant), ...overOf(text, meant, way)]);
    const found = longest(meant.filter((match) => !notThere.has(match)), reading);
    const short = misses.length ? null : this._shortQuery(reading, excuses);
    const isWhole = found.some((match) => match.isWhole);
    if (short && short.shows === "line" && !isWhole) return short;
    if (found.length) return withOthers(this._shown(found), short);
    if (short) return short;
    const crisis = [...notThere].filter(({ phrase }) => this._signs[phrase.place].isCrisis);
    if (crisis.length) return { ...this._shown(crisis), shows: "line" };
    return notThere.size || all.length > meant.length ? LINK : NOTHING;
  }

  /** @private @param {Reading} reading @param {Excuse[][]} excuses @returns {Judgement | null} */
  _shortQuery(reading, excuses) {
    const asked = reading.parts.map((part) => part.means).sort().join(" ");
    const [match] = matches(reading, this._short).filter(
      (one) =>
        [...one.phrase.means].sort().join(" ") === asked && !isExcused(one, reading, excuses),
    );
    if (!match) return null;
    const { shows, signs, asks, topic } = this._data.shortQueries[match.phrase.place];
    return { shows: shows || "card", signs: signs.map((at) => this._signs[at]), asks, topic };
  }

  /** @private @param {Match[]} found @returns {Judgement} */
  _shown(found) {
    const whole = found.filter((match) => match.isWhole);
    const cards = (whole.length ? whole : found).filter(({ phrase }) => phrase.shows === "card");
    const shown = cards.length ? [...whole, ...cards] : found;
    const levels = FACTS.signs.levels;
    const signs = shown
      .map((match) => ({ match, sign: this._signs[match.phrase.place] }))
      .sort((one, other) =>
        Number(Boolean(other.sign.isCrisis)) - Number(Boolean(one.sign.isCrisis)) ||
        Number(other.match.isWhole) - Number(one.match.isWhole) ||
        levels.indexOf(one.sign.level) - levels.indexOf(other.sign.level) ||
        other.match.words.size - one.match.words.size
      )
      .map(({ sign }) => sign);
    return { shows: cards.length ? "card" : "line", signs: [...new Set(signs)] };
  }
}

/**
 * The judgement that asks for more, with the signs of the other where both are cards.
 *
 * @param {Judgement} one
 * @param {Judgement} other
 * @returns {Judgement}
 */
function moreUrgent(one, other) {
  const [first, second] = urgencyOf(one) <= urgencyOf(other) ? [one, other] : [other, one];
  if (first.shows !== "card" || second.shows !== "card") return first;
  return { ...first, signs: [...new Set([...first.signs, ...second.signs])] };
}

/** @param {Judgement} judgement */
function urgencyOf({ shows, signs }) {
  const { levels } = FACTS.signs;
  const [first] = signs;
  if (shows !== "card") return levels.length + ["line", "link", "nothing"].indexOf(shows);
  return first.isCrisis ? -1 : levels.indexOf(first.level);
}

/**
 * What was found, with what else the same few words may mean. A short query of several meanings is
 * only a line, unless a sign has these very words.
 *
 * @param {Judgement} found
 * @param {Judgement | null} short
 * @returns {Judgement}
 */
function withOthers(found, short) {
  if (!short) return found;
  if (short.shows !== found.shows) return short.shows === "card" ? short : found;
  return { ...short, signs: [...new Set([...found.signs, ...short.signs])] };
}

/** @param {WarningSign} sign @returns {"card" | "line"} */
function cardOrLine(sign) {
  return sign.level === "note" ? "line" : "card";
}

/**
 * Matches that lie in no longer one, nor in one that is the text itself. One that begins in another
 * sentence takes none: "back is stiff. legs heavy" is no stiff walk alone.
 *
 * @param {Match[]} found
 * @param {Reading} reading
 */
function longest(found, { sentences }) {
  return found.filter((one) =>
    !found.some((other) =>
      other.phrase.place !== one.phrase.place && isInside(one.words, [other.words]) &&
      (other.words.size > one.words.size || (other.isWhole && !one.isWhole)) &&
      countOfSentences(other, sentences) <= countOfSentences(one, sentences)
    )
  );
}

/** @param {Match} match @param {number[]} sentences */
function countOfSentences({ words }, sentences) {
  return new Set([...words].map((word) => sentences[word])).size;
}

// "It must suit me": reasons for which an exercise is not for somebody, ticked or typed.
import { STOP } from "../search/english.js";
import { wordsOf } from "../search/words.js";
import { negatedOf } from "../signs/denied.js";
import { matches, typedPhrase } from "../signs/matching.js";
import { overOf } from "../signs/over.js";
import { withoutTimes } from "./times.js";
/** @import { Phrase } from "../signs/matching.js" */
/** @import { Reader } from "../signs/reading.js" */

/**
 * What a query says of its reader: ids of reasons. `asked` is the query without ages and times,
 * which belong to a reason: "osteoporosis 78"; `rest` is what is left without the reasons, empty
 * where that asks for nothing.
 *
 * @typedef {{ reasons: string[], asked: string, rest: string }} Said
 */

/** Knows what people type for a reason. */
export class Suits {
  /** @param {Record<string, SuitReason>} reasons @param {Reader} reader */
  constructor(reasons, reader) {
    /** @private */
    this._ids = Object.keys(reasons);
    /** @private */
    this._reader = reader;
    /** @private @type {Phrase[]} */
    this._phrases = this._ids.flatMap((id, place) =>
      (reasons[id].typed || []).map((text) => typedPhrase(reader, text, place, "line"))
    );
  }

  /** @param {string} query @returns {Said} */
  read(query) {
    const reading = this._reader.read(query);
    const said = matches(reading, this._phrases);
    const denied = new Set([...negatedOf(reading, said), ...overOf(query, said)]);
    const found = said.filter((match) => !denied.has(match));
    if (!found.length) return { reasons: [], asked: query, rest: query };
    const taken = new Set(found.flatMap((match) => [...match.words]));
    const rest = withoutTimes(reading.words.filter((_, at) => !taken.has(at)).join(" "));
    return {
      reasons: [...new Set(found.map((match) => this._ids[match.phrase.place]))],
      asked: withoutTimes(query) || query,
      rest: asksForSomething(rest) ? rest : "",
    };
  }
}

/** @param {string} text "with" and "i am" ask for nothing */
function asksForSomething(text) {
  return wordsOf(text).some((word) => !STOP.has(word));
}

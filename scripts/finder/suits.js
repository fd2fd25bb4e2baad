// "It must suit me": reasons for which an exercise is not for somebody, ticked or typed.
import { negatedOf } from "../signs/denied.js";
import { matches, typedPhrase } from "../signs/matching.js";
import { overOf } from "../signs/over.js";
/** @import { Phrase } from "../signs/matching.js" */
/** @import { Reader } from "../signs/reading.js" */

/**
 * What a query says of its reader: ids of reasons, and what is left to look for.
 *
 * @typedef {{ reasons: string[], rest: string }} Said
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
    const taken = new Set(found.flatMap((match) => [...match.words]));
    const rest = reading.words.filter((_, at) => !taken.has(at)).join(" ");
    const reasons = [...new Set(found.map((match) => this._ids[match.phrase.place]))];
    return { reasons, rest: reasons.length ? rest : query };
  }
}

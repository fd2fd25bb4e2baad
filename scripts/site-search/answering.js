// Answers a query, in a worker or in the page: what is judged of it and what was found, in one message.
import { resultOf } from "../search/answer.js";
import { cautionText } from "../reasons/caution.js";
import { corrected } from "../search/spelling.js";
import { head } from "../search/words.js";
import { unread } from "../signs/unread.js";
import { foundFor } from "./found-for.js";
import { ROWS } from "./rows.js";
/** @import { Suits } from "../reasons/suits.js" */
/** @import { Result } from "../search/answer.js" */
/** @import { Found } from "../search/index.js" */
/** @import { Kind, SearchLibrary } from "../search/pages.js" */
/** @import { Judge, Judgement } from "../signs/judging.js" */

/**
 * `whole`: kinds of which all results are wanted.
 *
 * @typedef {{ query: string, whole: Kind[] }} Asked
 */

/** @typedef {Result & { caution: string }} Row `caution`: for which reasons of the reader it is not */

/** @typedef {{ kind: Kind, count: number, results: Row[] }} AnsweredGroup */

/**
 * `topic`: the name of the topic of the judgement.
 *
 * @typedef {object} Answered
 * @property {Asked} asked
 * @property {Judgement} judgement
 * @property {string} [topic]
 * @property {string[]} reasons labels of those that the reader named
 * @property {number} total
 * @property {boolean} isWordless
 * @property {string | null} meant what was searched for, where slips were put right
 * @property {AnsweredGroup[]} groups
 */

/**
 * What is known of readers: the reasons that they may have, by id, and what reads them.
 *
 * @typedef {{ known: Record<string, SuitReason>, suitsOf: (judge: Judge) => Suits }} Readers
 */

/** Answers from all that the site knows. */
export class Answering {
  /**
   * @param {SearchLibrary} library
   * @param {Judge | null} judge none where the signs did not come
   * @param {() => Promise<Judge>} fetchJudge
   * @param {Readers} readers
   */
  constructor(library, judge, fetchJudge, readers) {
    /** @private */
    this._library = library;
    /** @private */
    this._judge = judge;
    /** @private */
    this._fetchJudge = fetchJudge;
    /** @private */
    this._readers = readers;
    /** @private @type {Suits | null} */
    this._suits = judge && readers.suitsOf(judge);
  }

  /** Fetches the signs again where they did not come; what is found does not wait for them twice. */
  async lookAgain() {
    if (this._judge) return this;
    this._judge = await this._fetchJudge().catch(() => null);
    this._suits = this._judge && this._readers.suitsOf(this._judge);
    return this;
  }

  /** @param {Asked} asked @returns {Answered} */
  answer(asked) {
    const { query, whole } = asked;
    const judgement = this._judge ? this._judge.judge(query) : unread(query);
    const said = this._suits ? this._suits.read(query) : { reasons: [], asked: query, rest: query };
    const { found, total, isWordless, groups } = foundFor(
      this._library,
      said,
      judgement,
      this._readers.known,
    );
    const shown = groups.map(({ kind, places }) => ({
      kind,
      count: places.length,
      results: (whole.includes(kind) ? places : places.slice(0, ROWS))
        .map((at) => this._rowOf(at, found, said.reasons)),
    }));
    const topic = this._topicOf(judgement);
    const meant = corrected(head(said.asked), found.words);
    const reasons = said.reasons.map((reason) => this._readers.known[reason].label);
    return { asked, judgement, topic, reasons, total, isWordless, meant, groups: shown };
  }

  /** @private @param {number} at @param {Found} found @param {string[]} reasons @returns {Row} */
  _rowOf(at, found, reasons) {
    const all = this._library.targets[at].against || {};
    const caution = cautionText(all, reasons, this._readers.known);
    return { ...resultOf(this._library, at, found), caution };
  }

  /** @private @param {Judgement} judgement */
  _topicOf({ topic }) {
    if (!topic) return undefined;
    const id = `${FACTS.records.folders.guidance}/${topic}`;
    return this._library.targets.find((target) => target.id === id)?.title;
  }
}

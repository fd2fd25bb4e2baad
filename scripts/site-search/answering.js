// Answers queries, in a worker or in the page: a judgement first, then what was found.
import { answer, resultOf } from "../search/answer.js";
import { corrected } from "../search/spelling.js";
import { head } from "../search/words.js";
import { unread } from "../signs/unread.js";
import { ROWS } from "./rows.js";
/** @import { Result } from "../search/answer.js" */
/** @import { Kind, SearchLibrary } from "../search/pages.js" */
/** @import { Judge, Judgement } from "../signs/judging.js" */

/**
 * `whole`: kinds of which all results are wanted.
 *
 * @typedef {{ query: string, whole: Kind[] }} Asked
 */

/** @typedef {{ kind: Kind, count: number, results: Result[] }} AnsweredGroup */

/**
 * `topic`: the name of the topic of the judgement.
 *
 * @typedef {object} Answered
 * @property {Asked} asked
 * @property {Judgement} judgement
 * @property {string} [topic]
 * @property {number} total
 * @property {boolean} isWordless
 * @property {string | null} meant what was searched for, where slips were put right
 * @property {AnsweredGroup[]} groups
 */

/** Answers from all that the site knows. */
export class Answering {
  /**
   * @param {SearchLibrary} library
   * @param {Judge | null} judge none where the signs did not come
   * @param {() => Promise<Judge>} fetchJudge
   */
  constructor(library, judge, fetchJudge) {
    /** @private */
    this._library = library;
    /** @private */
    this._judge = judge;
    /** @private */
    this._fetchJudge = fetchJudge;
  }

  /** Fetches the signs again where they did not come; what is found does not wait for them twice. */
  async lookAgain() {
    if (!this._judge) this._judge = await this._fetchJudge().catch(() => null);
    return this;
  }

  /** @param {Asked} asked @returns {Answered} */
  answer(asked) {
    const { query, whole } = asked;
    const judgement = this._judge ? this._judge.judge(query) : unread(query);
    const { found, total, isWordless, groups } = answer(this._library, query);
    const shown = groups.map(({ kind, places }) => ({
      kind,
      count: places.length,
      results: (whole.includes(kind) ? places : places.slice(0, ROWS))
        .map((at) => resultOf(this._library, at, found)),
    }));
    const topic = this._topicOf(judgement);
    const meant = corrected(head(query), found.words);
    return { asked, judgement, topic, total, isWordless, meant, groups: shown };
  }

  /** @private @param {Judgement} judgement */
  _topicOf({ topic }) {
    if (!topic) return undefined;
    const id = `${FACTS.records.folders.guidance}/${topic}`;
    return this._library.targets.find((target) => target.id === id)?.title;
  }
}

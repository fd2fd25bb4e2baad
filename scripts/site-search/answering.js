// Answers queries, in a worker or in the page: a judgement first, then what was found.
import { fetchScript } from "../page/fetching.js";
import { ROOT } from "../page/root.js";
import { answer, resultOf } from "../search/answer.js";
import { libraryOf } from "../search/pages.js";
import { loadJudge } from "../signs/loading.js";
import { unread } from "../signs/unread.js";
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
 * @property {AnsweredGroup[]} groups
 */

/** Results of a kind, before somebody asks for more. */
export const ROWS = 3;

/** Answers from all that the site knows. */
export class Answering {
  /** @param {SearchLibrary} library @param {Judge | null} judge none where the signs did not come */
  constructor(library, judge) {
    /** @private */
    this._library = library;
    /** @private */
    this._judge = judge;
  }

  /** Fetches the signs again where they did not come; what is found does not wait for them twice. */
  async lookAgain() {
    if (!this._judge) this._judge = await loadJudge().catch(() => null);
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
    return { asked, judgement, topic: this._topicOf(judgement), total, isWordless, groups: shown };
  }

  /** @private @param {Judgement} judgement */
  _topicOf({ topic }) {
    if (!topic) return undefined;
    const id = `${FACTS.records.folders.guidance}/${topic}`;
    return this._library.entries.find((entry) => entry.id === id)?.title;
  }
}

/**
 * What answers, when all it needs has come; refused where pages and records did not come.
 *
 * @returns {Promise<Answering>}
 */
export async function makeReady() {
  const { records, sections } = FACTS.search;
  const judge = loadJudge().catch(() => null);
  await Promise.all([
    self.searchRecords || fetchScript(new URL(records, ROOT)),
    self.searchSections || fetchScript(new URL(sections, ROOT)),
  ]);
  return new Answering(libraryOf(self.searchSections, self.searchRecords), await judge);
}

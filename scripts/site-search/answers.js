// Asks a worker, so that the page never waits; a page of a folder may have none and asks itself.
import { fetchScript } from "../page/fetching.js";
import { SCRIPT } from "../page/root.js";
/** @import { Answered, Asked } from "./answering.js" */

const ANSWERS = "search-worker.js"; // beside the script that runs
const SILENT = "silent";

/** @typedef {(answered: Answered | null) => void} Hear null: there is no answer */

/** Gets answers, which may come later than the next question. */
export class Answers {
  /** @param {Hear} hear */
  constructor(hear) {
    /** @private */
    this._hear = hear;
    /** @private @type {Promise<(asked: Asked) => void> | null} */
    this._way = null;
  }

  /** Makes ready what answers, before there is a question. */
  async prepare() {
    this._way = this._way || this._open();
    try {
      return await this._way;
    } catch {
      this._lost();
      return null;
    }
  }

  /** @param {Asked} asked */
  async ask(asked) {
    const way = await this.prepare();
    if (way) way(asked);
  }

  /** @private */
  async _open() {
    if (location.protocol === "file:") return await this._inPage();
    const worker = new Worker(new URL(ANSWERS, SCRIPT));
    worker.addEventListener("message", ({ data }) => this._hear(data === SILENT ? null : data));
    worker.addEventListener("error", () => this._lost());
    // else a page could not be put aside, to be there at once when somebody comes back
    window.addEventListener("pagehide", () => this._end(worker), { once: true });
    return (/** @type {Asked} */ asked) => worker.postMessage(asked);
  }

  /** @private */
  async _inPage() {
    if (!self.siteAnswering) await fetchScript(new URL(ANSWERS, SCRIPT));
    await self.siteAnswering();
    return async (/** @type {Asked} */ asked) => {
      try {
        this._hear((await self.siteAnswering()).answer(asked));
      } catch {
        this._lost();
      }
    };
  }

  /** @private @param {Worker} worker */
  _end(worker) {
    worker.terminate();
    this._way = null; // the next question starts another
  }

  /** @private */
  _lost() {
    this._way = null; // the next question tries again
    this._hear(null);
  }
}

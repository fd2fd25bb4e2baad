// Answers the search of the site beside its pages. From a folder, where browsers refuse workers, it is
// a script of the page and tells how to make what answers.
import { makeReady } from "./site-search/ready.js";
/** @import { Answering } from "./site-search/answering.js" */

const SILENT = "silent"; // as in site-search/answers.js

/** @type {Promise<Answering> | null} */
let ready = null;

async function answering() {
  ready = ready || makeReady();
  try {
    return await (await ready).lookAgain();
  } catch (error) {
    ready = null; // the next question tries again
    throw error;
  }
}

if (typeof document === "undefined") {
  answering().catch(() => null);
  self.addEventListener("message", async ({ data }) => {
    try {
      self.postMessage((await answering()).answer(data));
    } catch {
      self.postMessage(SILENT);
    }
  });
} else self.siteAnswering = answering;

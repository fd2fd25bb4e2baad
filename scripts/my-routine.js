// The page of one's own routine.
import { offerDiary } from "./diary/diary.js";
import { first } from "./page/dom.js";

const log = first(document, "[data-log]", HTMLElement);
if (log) offerDiary(log);

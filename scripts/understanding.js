// Understands what is typed about the body, for both searches: the finder has it with its page, all
// others fetch it when somebody first searches.
import { Suits } from "./reasons/suits.js";
import { Judge } from "./signs/judging.js";

self.understanding = { Judge, Suits };

// Understands what is typed about the body, for the searches: fetched when somebody first searches,
// since no page needs it before.
import { Suits } from "./finder/suits.js";
import { Judge } from "./signs/judging.js";

self.understanding = { Judge, Suits };

// The page in place of one that is not there, where nobody said at which address the site lies.
import { findSite } from "./page/lost.js";
import { ROOT } from "./page/root.js";

findSite(ROOT);

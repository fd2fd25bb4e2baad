// Runs in each page before anything is painted: it says that scripts run, and gives the colours.
import { showColours } from "./page/colours.js";

document.documentElement.classList.replace("no-js", "js");
showColours();

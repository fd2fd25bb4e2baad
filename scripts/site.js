// Every page.
import { markStage } from "./diary/programme.js";
import { keepOnDevice } from "./offline/keeping.js";
import { useCountry } from "./page/country.js";
import { switchColours } from "./page/colours.js";
import { playFilms } from "./page/film.js";
import { showFocus } from "./page/focus.js";
import { openFolds } from "./page/folds.js";
import { useMenu } from "./page/menu.js";
import { repair } from "./page/repairs.js";
import { explainWords } from "./page/words.js";
import { offerAdding } from "./routine/adding.js";
import { markOnArrival } from "./site-search/arrival.js";
import { offerSearch } from "./site-search/opening.js";

switchColours();
useMenu();
showFocus();
offerSearch();
markOnArrival();
repair();
playFilms();
explainWords();
useCountry();
openFolds();
markStage();
offerAdding();
keepOnDevice();

// Every page.
import { keepOnDevice } from "./offline/keeping.js";
import { useCountry } from "./page/country.js";
import { playFilms } from "./page/film.js";
import { openFolds } from "./page/folds.js";
import { repair } from "./page/repairs.js";
import { explainWords } from "./page/words.js";

repair();
playFilms();
explainWords();
useCountry();
openFolds();
keepOnDevice();

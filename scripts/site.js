// Every page.
import { keepOnDevice } from "./offline/keeping.js";
import { playFilms } from "./page/film.js";
import { repair } from "./page/repairs.js";
import { explainWords } from "./page/words.js";

repair();
playFilms();
explainWords();
keepOnDevice();

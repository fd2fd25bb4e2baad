// Pages with the body map.
import { useBodyMap } from "./page/body-map.js";
import { first } from "./page/dom.js";

const map = first(document, "[data-map]", HTMLElement);
if (map) useBodyMap(map);

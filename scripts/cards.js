// The page with all cards to print.
import { Centre } from "./cards/centre.js";
import { first } from "./page/dom.js";

const form = first(document, "[data-print-centre]", HTMLFormElement);
if (form) new Centre(form).start();

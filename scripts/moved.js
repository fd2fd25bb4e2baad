// A page at an address that a record had before: it leads on to the new one, and to the same place there.
import { first } from "./page/dom.js";

const link = first(document, "[data-moved]", HTMLAnchorElement);
if (link) {
  link.hash = location.hash;
  location.replace(link.href);
}

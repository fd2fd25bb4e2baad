// The page about using the site offline.
import { Device } from "./offline/device.js";
import { offerInstall } from "./offline/install.js";
import { isHosted, onState } from "./offline/state.js";
import { first, the } from "./page/dom.js";

const box = first(document, "[data-keeping]", HTMLElement);
if (box && isHosted()) {
  const device = new Device(box);
  onState((state) => device.hear(state));
  box.hidden = false;
  if (!("serviceWorker" in navigator)) device.hear("impossible");
  offerInstall(the(document, "[data-install]", HTMLElement));
}

// A guided session; it is fetched when one begins.
import { Guide } from "./session/guide.js";

self.guidedSession = (plan, shelf) => new Guide(plan, shelf).begin();

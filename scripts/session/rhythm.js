// What one time of a move consists of, read from the roles of its steps.

const MOST_WORDS = 8; // of a cue, as `generator/content/cues.py` has it

/** @typedef {{ step: number, cue: string }} Act a step by its number, from 1; 0 is where one began */
/** @typedef {Move["steps"][number] & { number: number }} NumberedStep */

/**
 * One goes `out` as far as the step `reach`, and comes `home`, all in one where one goes round. A move
 * that is a row of `positions` has nothing else.
 *
 * @typedef {{ out: Act[], reach: number, home: Act | null, positions: Act[] }} Rhythm
 */

/** @param {Move} move @returns {NumberedStep[]} */
function numberedSteps(move) {
  return move.steps.map((step, place) => ({ ...step, number: place + 1 }));
}

/** @param {{ cue?: string, text: string }} step */
function shortCue({ cue = "", text }) {
  const words = text.split(" ").length;
  return cue || (words <= MOST_WORDS ? text.replace(/\.$/, "") : "");
}

/** @param {NumberedStep} step @returns {Act} */
function actOf(step) {
  return { step: step.number, cue: shortCue(step) };
}

/**
 * What one does: steps with a cue. Where none has one, the first is the whole move, since what follows
 * it speaks of the other side.
 *
 * @param {NumberedStep[]} steps
 */
function actingSteps(steps) {
  const own = steps.filter(({ role }) => role === "move" || role === "breathe");
  const cued = own.filter(({ cue }) => cue);
  const first = own.filter(({ role }) => role === "move").slice(0, 1);
  return cued.length ? cued : first;
}

/** @param {NumberedStep | undefined} turn */
function homeward(turn) {
  if (!turn) return null;
  return turn.cue ? { step: turn.number, cue: turn.cue } : { step: 0, cue: "" };
}

/**
 * The rhythm of a move.
 *
 * @param {Move} move
 * @returns {Rhythm}
 */
export function rhythmOf(move) {
  const steps = numberedSteps(move);
  const doing = steps.filter(({ role }) => role !== "get-ready");
  if (doing[0].role === "hold") {
    const held = doing.filter(({ role, cue }) => cue && (role === "hold" || role === "move"));
    return { out: [], reach: 0, home: null, positions: held.map(actOf) };
  }
  const acts = actingSteps(steps);
  const [first, second] = acts;
  const breathes = first.role === "breathe" && second && second.role === "breathe";
  const turn = breathes
    ? second
    : doing.find(({ role, number }) => role === "return" && number > first.number);
  const end = turn ? turn.number : Infinity;
  const later = breathes ? second : acts.find(({ number }) => number > end);
  const goes = doing.filter(({ role, number, cue }) =>
    number < end && (role === "move" || role === "hold" || cue)
  );
  return {
    out: acts.filter(({ number }) => number < end).map(actOf),
    reach: goes[goes.length - 1].number,
    home: later ? actOf(later) : homeward(turn),
    positions: [],
  };
}

/**
 * The cue to get ready for a move: its last one before it moves.
 *
 * @param {Move} move
 * @returns {string}
 */
export function readyCue(move) {
  const cues = move.steps.filter(({ role }) => role === "get-ready").map(shortCue);
  return cues.reverse().find((cue) => cue) || FACTS.guidingWords.getReady;
}

/**
 * The breaths of a move that only breathes: in, and out, each with its seconds; null for other moves.
 *
 * @param {Move} move
 * @param {MoveTiming} timing
 * @returns {[Act & { seconds: number }, Act & { seconds: number }] | null}
 */
export function breathsOf(move, timing) {
  if (move.kind !== "breathing") return null;
  const [inward, outward] = numberedSteps(move).filter(({ role }) => role === "breathe");
  const cue = shortCue(outward) || FACTS.guidingWords.breatheOut;
  return [
    { ...actOf(inward), seconds: inward.seconds || timing.breatheIn },
    { step: outward.number, cue, seconds: outward.seconds || timing.breatheOut },
  ];
}

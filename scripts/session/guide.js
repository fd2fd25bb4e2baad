// Leads through a session: the clock says where it is, the screen shows it, and nothing is lost unasked.
import { button, first } from "../page/dom.js";
import { fill } from "../page/filling.js";
import { Awake } from "./awake.js";
import { breathAt, untilNextBreath } from "./breathing.js";
import { soundChoices } from "./choosing-sound.js";
import {
  beginOf,
  phaseAt,
  previousBegin,
  secondsLeft,
  SessionClock,
  untilNextSecond,
} from "./clock.js";
import { courseOf } from "./course.js";
import { endingOf } from "./ending.js";
import { filmOf } from "./films.js";
import { breathsOf } from "./rhythm.js";
import { Screen } from "./screen.js";
import { stepsOf, stopSigns } from "./signs.js";
import { Sounding } from "./sounding.js";
import { announced, spoken, toneOf } from "./telling.js";
/** @import { MoveShelf } from "../routine/library.js" */
/** @import { Breaths } from "./breathing.js" */
/** @import { Phase } from "./course.js" */
/** @import { SessionPlan } from "./opening.js" */
/** @import { Deed } from "./screen.js" */

const NARROW = 0.002; // seconds: a timer that comes a moment too early finds the next second begun

/** One session, from its begin to its end. */
export class Guide {
  /** @param {SessionPlan} plan @param {MoveShelf} shelf */
  constructor(plan, shelf) {
    /** @private */
    this._plan = plan;
    /** @private */
    this._library = shelf.library;
    /** @private */
    this._course = courseOf(plan.items, shelf.library.timing);
    /** @private */
    this._clock = new SessionClock();
    /** @private */
    this._awake = new Awake();
    /** @private */
    this._sounding = new Sounding();
    /** @private */
    this._screen = new Screen(plan, checkPage(), stopLine(this._library), (deed) => this._do(deed));
    /** @private the number of the phase that is shown; none after one has gone elsewhere */
    this._shown = -1;
    /** @private @type {Breaths | null} */
    this._breaths = null;
    /** @private */
    this._breath = 0;
    /** @private @type {Set<number>} items that were done to their end */
    this._done = new Set();
    /** @private */
    this._timer = 0;
    /** @private @type {HTMLElement | null} what opened the panel */
    this._opener = null;
    /** @private */
    this._isOver = false;
    /** @private */
    this._seen = () => this._update();
  }

  begin() {
    const { dialog } = this._screen;
    dialog.addEventListener("keydown", (event) => this._key(event));
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.addEventListener("close", () => this._closed());
    document.addEventListener("visibilitychange", this._seen);
    document.body.append(dialog);
    dialog.showModal();
    this._screen.sound(this._sounding.isHeard);
    this._run(true);
    this._screen.pauser.focus();
  }

  /** @private @param {boolean} isRunning */
  _run(isRunning) {
    if (isRunning) this._clock.start();
    else this._clock.pause();
    this._awake.wish(isRunning);
    this._screen.pause(!isRunning);
    if (!isRunning) this._sounding.hush();
    this._update();
    if (isRunning) this._animate();
  }

  /** @private shows where the session is now, and comes again when that changes */
  _update() {
    clearTimeout(this._timer);
    if (this._isOver) return;
    const { elapsed, isRunning } = this._clock;
    const place = phaseAt(this._course, elapsed);
    if (place !== this._shown) this._reach(place);
    const phase = this._course.phases[place];
    if (!phase) return this._end();
    this._show(phase, elapsed);
    if (!isRunning) return;
    const passed = elapsed - phase.at;
    const second = untilNextSecond(phase, elapsed);
    const wait = this._breaths ? Math.min(second, untilNextBreath(this._breaths, passed)) : second;
    this._timer = setTimeout(this._seen, 1000 * (wait + NARROW));
  }

  /** @private @param {number} place of a phase; behind the last there is none */
  _reach(place) {
    const { phases } = this._course;
    const [before, phase] = [phases[this._shown] || null, phases[place] || null];
    const reached = phase ? phase.item : this._plan.items.length;
    if (before) { for (let item = before.item; item < reached; item += 1) this._done.add(item); }
    this._shown = place;
    if (phase) this._enter(phase, before);
  }

  /** @private @param {Phase} phase @param {Phase | null} last */
  _enter(phase, last) {
    const { items } = this._plan;
    const { move, amount } = items[Math.min(phase.item, items.length - 1)];
    const before = this._course.phases[this._shown - 1];
    const isSame = before && before.item === phase.item && before.side === phase.side;
    this._breaths = phase.kind === "work" ? breathsOf(move, this._library.timing) : null;
    this._breath = 0;
    const { _breaths: breaths } = this;
    this._screen.stage.set({ move, amount, phase, before: isSame ? before : null, breaths });
    const working = this._course.phases.findIndex(({ kind }) => kind === "move" || kind === "work");
    this._screen.show(phase, this._shown < working);
    this._screen.say(announced(this._plan, phase, last));
    this._sounding.say(spoken(this._plan, phase, last));
    this._sounding.mark(toneOf(phase));
    const next = items[phase.item + 1];
    if (next) filmOf(next.move.id);
  }

  /** @private @param {Phase} phase @param {number} elapsed */
  _show(phase, elapsed) {
    const passed = elapsed - phase.at;
    this._screen.counting.show(secondsLeft(phase, elapsed), 1 - passed / phase.seconds);
    this._screen.stage.draw(passed);
    if (!this._breaths) return;
    const { which } = breathAt(this._breaths, passed);
    if (which === this._breath) return;
    this._breath = which;
    this._screen.cue(this._breaths[which].cue);
    this._sounding.say(this._breaths[which].cue);
    this._sounding.mark(which ? "home" : "move");
  }

  /** @private */
  _animate() {
    if (!this._clock.isRunning) return;
    const phase = this._course.phases[this._shown];
    const passed = phase ? this._clock.elapsed - phase.at : 0;
    if (phase && passed <= phase.seconds) this._screen.stage.draw(passed);
    requestAnimationFrame(() => this._animate());
  }

  /** @private @param {number} elapsed */
  _go(elapsed) {
    this._clock.moveTo(elapsed);
    this._shown = -1;
    this._update();
  }

  /** @private @param {Deed} deed */
  _do(deed) {
    const { elapsed, isRunning } = this._clock;
    const { item } = this._phase;
    if (deed === "pause") return this._turn(!isRunning);
    if (deed === "close") return this._ask();
    if (deed === "previous") return this._leap(previousBegin(this._course, elapsed));
    if (deed === "skip") return this._leap(beginOf(this._course, item + 1));
    if (deed === "again") return this._again(beginOf(this._course, item));
    if (deed === "end") return this._end();
    if (deed === "shut") return this._shut();
    this._open(deed);
  }

  /** @private the phase that is shown, or was last */
  get _phase() {
    const { phases } = this._course;
    return phases[Math.min(Math.max(this._shown, 0), phases.length - 1)];
  }

  /** @private @param {boolean} isRunning */
  _turn(isRunning) {
    if (this._screen.hasPanel) this._shut();
    if (!isRunning) this._screen.say(FACTS.guidingWords.paused);
    this._run(isRunning);
  }

  /** @private pauses, and offers to end */
  _ask() {
    if (this._clock.isRunning) this._turn(false);
    if (this._screen.hasPanel) this._shut();
    this._screen.ender.focus();
  }

  /** @private @param {number} elapsed */
  _leap(elapsed) {
    if (this._screen.hasPanel) this._shut();
    this._go(elapsed);
  }

  /** @private @param {number} elapsed */
  _again(elapsed) {
    this._go(elapsed);
    this._run(true);
    this._screen.pauser.focus();
  }

  /** @private @param {Deed} deed */
  _open(deed) {
    const { stopSigns: signs, howTo, sound } = FACTS.guidingWords;
    const { _screen: screen, _plan: plan } = this;
    if (this._clock.isRunning) this._run(false);
    const { move, note } = plan.items[Math.min(this._phase.item, plan.items.length - 1)];
    const heard = () => screen.sound(this._sounding.isHeard);
    if (deed === "stop") screen.open(signs, stopSigns(plan, move, this._library.rules));
    if (deed === "howTo") screen.open(howTo, stepsOf(move, note));
    if (deed === "sound") screen.open(sound, soundChoices(this._sounding, heard));
    const openers = { stop: screen.stopper, howTo: screen.teacher, sound: screen.sounder };
    this._opener = deed === "stop" || deed === "howTo" || deed === "sound" ? openers[deed] : null;
  }

  /** @private */
  _shut() {
    this._screen.shut();
    if (this._opener) this._opener.focus();
    this._opener = null;
  }

  /** @private @param {KeyboardEvent} event */
  _key(event) {
    if (event.key !== "Escape") return;
    event.preventDefault(); // else the dialog closes, and the session is lost
    if (this._screen.hasPanel) this._shut();
    else if (!this._isOver) this._ask();
  }

  /** @private */
  _end() {
    const { ended, endedEarly } = FACTS.guidingWords;
    const isWhole = this._shown >= this._course.phases.length;
    this._isOver = true;
    this._clock.pause();
    this._awake.wish(false);
    clearTimeout(this._timer);
    const name = isWhole ? ended : endedEarly;
    this._sounding.say(name);
    this._sounding.mark("change");
    this._screen.end(name, this._ending(isWhole));
  }

  /** @private @param {boolean} isWhole */
  _ending(isWhole) {
    const { afterAll, leave } = FACTS.guidingWords;
    const { name, walk, after = "", items } = this._plan;
    const leaver = button(leave, "md-button", () => this._screen.dialog.close());
    const goer = button(afterAll, "md-button", () => this._goOn());
    const doing = {
      kind: /** @type {"walk" | "session"} */ (walk ? "walk" : "session"),
      name,
      minutes: Math.max(Math.round(this._clock.ran / 60), 1),
      done: this._done.size,
      of: items.length,
    };
    const buttons = isWhole ? [leaver] : [goer, leaver];
    return endingOf(doing, isWhole ? after : "", this._library.rules, buttons);
  }

  /** @private after an early end */
  _goOn() {
    this._isOver = false;
    this._screen.unend();
    this._shown = -1;
    this._run(true);
    this._screen.pauser.focus();
  }

  /** @private however the dialog was closed: a session that is not over goes on where it was */
  _closed() {
    if (this._isOver) return this._finish();
    this._screen.dialog.showModal();
    this._ask();
  }

  /** @private */
  _finish() {
    clearTimeout(this._timer);
    this._awake.leave();
    this._sounding.leave();
    document.removeEventListener("visibilitychange", this._seen);
    this._screen.dialog.remove();
  }
}

/** @param {MoveLibrary} library */
function stopLine({ rules }) {
  return fill(FACTS.guidingWords.painLine, rules.pain[rules.pain.length - 1]);
}

/** The address of the safety check: the foot of every page has it first. */
function checkPage() {
  const link = first(document, ".site-foot a", HTMLAnchorElement);
  return link ? link.href : "";
}

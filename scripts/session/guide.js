// Leads through a session: the clock says where it is, the screen shows it, and nothing is lost unasked.
import { button } from "../page/dom.js";
import { Awake } from "./awake.js";
import { soundChoices } from "./choosing-sound.js";
import { beginOf, previousBegin, SessionClock } from "./clock.js";
import { courseOf, slower } from "./course.js";
import { endingOf, endName } from "./ending.js";
import { Progress } from "./progress.js";
import { Screen } from "./screen.js";
import { Showing } from "./showing.js";
import { stepsOf, stopSigns } from "./signs.js";
import { Sounding } from "./sounding.js";
/** @import { MoveShelf } from "../routine/shelf.js" */
/** @import { Deed } from "./buttons.js" */
/** @import { SessionChoice } from "./sounding.js" */

const NARROW = 0.002; // seconds: a timer that comes a moment too early finds the next second begun

/** One session, from its begin to its end. */
export class Guide {
  /** @param {SessionPlan} plan @param {MoveShelf} shelf */
  constructor(plan, { library: { rules, timing } }) {
    /** @private */
    this._plan = plan;
    /** @private */
    this._rules = rules;
    /** @private */
    this._timing = timing;
    /** @private */
    this._clock = new SessionClock();
    /** @private */
    this._awake = new Awake();
    /** @private */
    this._sounding = new Sounding();
    /** @private */
    this._progress = new Progress(this._course(), plan.items.length);
    /** @private */
    this._screen = new Screen(plan, rules, (deed) => this._do(deed));
    /** @private */
    this._showing = new Showing(plan, timing, this._screen, this._sounding);
    /** @private */
    this._timer = 0;
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
    for (const press of ["click", "auxclick"]) {
      dialog.addEventListener(press, (event) => this._press(event));
    }
    document.addEventListener("visibilitychange", this._seen);
    document.body.append(dialog);
    dialog.showModal();
    this._screen.sound(this._sounding.isHeard);
    this._run(true);
    this._screen.buttons.pauser.focus();
  }

  /** @private at the pace that is chosen */
  _course() {
    const isSlow = this._sounding.isOn("slower");
    return courseOf(this._plan.items, isSlow ? slower(this._timing) : this._timing);
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
    const { phase: last } = this._progress;
    const isNew = this._progress.reach(elapsed);
    const { phase } = this._progress;
    if (!phase) return this._end();
    if (isNew) this._showing.enter(phase, last, this._progress);
    this._showing.show(phase, elapsed);
    if (!isRunning) return;
    this._timer = setTimeout(this._seen, 1000 * (this._showing.untilNext(phase, elapsed) + NARROW));
  }

  /** @private */
  _animate() {
    if (!this._clock.isRunning) return;
    const { phase } = this._progress;
    const passed = phase ? this._clock.elapsed - phase.at : 0;
    if (phase && passed <= phase.seconds) this._screen.stage.draw(passed);
    requestAnimationFrame(() => this._animate());
  }

  /** @private @param {number} elapsed */
  _go(elapsed) {
    this._clock.moveTo(elapsed);
    this._progress.leave();
    this._update();
  }

  /** @private @param {Deed} deed */
  _do(deed) {
    const { elapsed, isRunning } = this._clock;
    const { course, nearest: { item } } = this._progress;
    if (deed === "pause") return this._turn(!isRunning);
    if (deed === "close") return this._ask();
    if (deed === "previous") return this._leap(previousBegin(course, elapsed));
    if (deed === "skip") return this._leap(beginOf(course, item + 1));
    if (deed === "again") return this._again(beginOf(course, item));
    if (deed === "end") return this._end();
    this._open(deed);
  }

  /** @private @param {boolean} isRunning */
  _turn(isRunning) {
    this._screen.panel.shut();
    if (!isRunning) this._screen.say(FACTS.guidingWords.paused);
    this._run(isRunning);
  }

  /** @private pauses, and offers to end */
  _ask() {
    if (this._clock.isRunning) this._turn(false);
    this._screen.panel.shut();
    this._screen.buttons.ender.focus();
  }

  /** @private @param {number} elapsed */
  _leap(elapsed) {
    this._screen.panel.shut();
    this._go(elapsed);
  }

  /** @private @param {number} elapsed */
  _again(elapsed) {
    this._go(elapsed);
    this._run(true);
    this._screen.buttons.pauser.focus();
  }

  /** @private @param {"stop" | "howTo" | "sound"} deed */
  _open(deed) {
    const words = FACTS.guidingWords;
    const { _screen: screen, _plan: plan, _progress: { nearest } } = this;
    const { panel, buttons } = screen;
    if (this._clock.isRunning) this._run(false);
    const { move, note } = plan.items[Math.min(nearest.item, plan.items.length - 1)];
    if (deed === "stop") {
      panel.open(words.stopSigns, stopSigns(plan, move, this._rules), buttons.stopper);
    }
    if (deed === "howTo") panel.open(words.howTo, stepsOf(move, note), buttons.teacher);
    if (deed === "sound") {
      panel.open(
        words.sound,
        soundChoices(this._sounding, (one) => this._chosen(one)),
        buttons.sounder,
      );
    }
  }

  /** @private at another pace, the move begins again @param {SessionChoice} choice */
  _chosen(choice) {
    this._screen.sound(this._sounding.isHeard);
    if (choice !== "slower") return;
    const { item } = this._progress.nearest;
    this._progress.take(this._course());
    this._go(beginOf(this._progress.course, item));
  }

  /** @private pauses first where a link leads away @param {Event} event */
  _press({ target }) {
    const isLink = target instanceof Element && target.closest("a") !== null;
    if (isLink && this._clock.isRunning) this._turn(false);
  }

  /** @private @param {KeyboardEvent} event */
  _key(event) {
    if (event.key !== "Escape") return;
    event.preventDefault(); // else the dialog closes, and the session is lost
    if (this._screen.panel.isOpen) this._screen.panel.shut();
    else if (!this._isOver) this._ask();
  }

  /** @private */
  _end() {
    const { isWhole, done } = this._progress;
    this._isOver = true;
    this._clock.pause();
    this._awake.wish(false);
    clearTimeout(this._timer);
    const name = endName(isWhole, done);
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
      done: this._progress.done,
      of: items.length,
    };
    const said = isWhole ? after : "";
    return endingOf(doing, said, this._rules, leaver, isWhole ? null : goer);
  }

  /** @private after an early end */
  _goOn() {
    this._isOver = false;
    this._screen.unend();
    this._progress.leave();
    this._run(true);
    this._screen.buttons.pauser.focus();
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

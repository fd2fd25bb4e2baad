// Keeps the screen on where the browser can. Where it can not, nothing is said: it is no fault.

/** A wish that the screen stays on; browsers forget it whenever the page is hidden. */
export class Awake {
  constructor() {
    /** @private */
    this._isWished = false;
    /** @private @type {Promise<WakeLockSentinel | null> | null} */
    this._lock = null;
    /** @private */
    this._renew = () => {
      if (document.visibilityState === "visible" && this._isWished) this._ask();
    };
    document.addEventListener("visibilitychange", this._renew);
  }

  /** @param {boolean} isWished */
  wish(isWished) {
    if (isWished === this._isWished) return;
    this._isWished = isWished;
    if (isWished) this._ask();
    else this._release();
  }

  leave() {
    this.wish(false);
    document.removeEventListener("visibilitychange", this._renew);
  }

  /** @private */
  _ask() {
    if (!("wakeLock" in navigator)) return;
    this._release();
    this._lock = navigator.wakeLock.request("screen").catch(() => null);
  }

  /** @private */
  _release() {
    if (this._lock) this._lock.then((lock) => lock && lock.release()).catch(() => null);
    this._lock = null;
  }
}

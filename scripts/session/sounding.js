// Voice, tones and vibration: each only where the device has it by itself, and only on request.
import { remember, remembered } from "../page/memory.js";
/** @import { Tone } from "./telling.js" */

const HEARD = "session-sound";
/** @type {Record<Tone, number>} Hertz */
const PITCHES = { move: 660, home: 495, change: 880 };
const TONE = 0.16; // seconds
const LOUDNESS = 0.2;
const SHAKE = 120; // milliseconds

/** @typedef {"voice" | "tones" | "vibration"} Channel */
/** @typedef {Channel | "slower"} SessionChoice what is chosen and kept with them */
/** @type {Channel[]} */
const CHANNELS = ["voice", "tones", "vibration"];
/** @type {SessionChoice[]} */
export const SESSION_CHOICES = [...CHANNELS, "slower"];

/**
 * The voices of a device that speak a language and need no network: what is said stays on the device.
 *
 * @param {Pick<SpeechSynthesisVoice, "localService" | "lang">[]} voices
 * @param {string} language
 * @returns {Pick<SpeechSynthesisVoice, "localService" | "lang">[]}
 */
export function ownVoices(voices, language) {
  const begin = new RegExp(`^${language}([-_]|$)`, "i");
  return voices.filter(({ localService, lang }) => localService === true && begin.test(lang));
}

/** What is to be heard and felt of a session, and its pace. */
export class Sounding {
  constructor() {
    const kept = remembered(HEARD) || {};
    /** @private */
    this._isOn = { voice: false, tones: false, vibration: false, slower: false };
    for (const choice of SESSION_CHOICES) this._isOn[choice] = kept[choice] === true;
    /** @private @type {AudioContext | null} */
    this._audio = null;
  }

  /** @param {SessionChoice} choice @returns {boolean} */
  has(choice) {
    if (choice === "tones") return "AudioContext" in self;
    if (choice === "vibration") return typeof navigator.vibrate === "function";
    return choice === "slower" || this._voice() !== null;
  }

  /** @param {SessionChoice} choice @returns {boolean} */
  isOn(choice) {
    return this._isOn[choice] && this.has(choice); // voices may come late
  }

  /** @returns {boolean} whether anything is to be heard or felt */
  get isHeard() {
    return CHANNELS.some((channel) => this.isOn(channel));
  }

  /**
   * Turns one on or off; what the device has not stays off.
   *
   * @param {SessionChoice} choice
   * @param {boolean} isOn
   * @returns {boolean} whether the choice is kept
   */
  turn(choice, isOn) {
    this._isOn[choice] = isOn && this.has(choice);
    if (!this._isOn.voice) this.hush();
    return remember(HEARD, this._isOn);
  }

  /** @param {string} text */
  say(text) {
    const voice = this._isOn.voice && text ? this._voice() : null;
    if (!voice) return;
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    self.speechSynthesis.cancel();
    self.speechSynthesis.speak(said);
  }

  /** @param {Tone} tone */
  mark(tone) {
    if (this._isOn.tones) this._play(PITCHES[tone]);
    if (this._isOn.vibration && tone === "change") navigator.vibrate(SHAKE);
  }

  /** Ends what is being said. */
  hush() {
    if ("speechSynthesis" in self) self.speechSynthesis.cancel();
  }

  /** Gives the device free again. */
  leave() {
    this.hush();
    if (this._audio) this._audio.close();
    this._audio = null;
  }

  /** @private @returns {SpeechSynthesisVoice | null} */
  _voice() {
    if (!("speechSynthesis" in self)) return null;
    const [voice] = ownVoices(self.speechSynthesis.getVoices(), FACTS.language);
    return /** @type {SpeechSynthesisVoice | undefined} */ (voice) || null;
  }

  /** @private @param {number} pitch */
  _play(pitch) {
    this._audio = this._audio || new AudioContext();
    const { currentTime: now, destination } = this._audio;
    const [source, volume] = [this._audio.createOscillator(), this._audio.createGain()];
    source.frequency.value = pitch;
    volume.gain.setValueAtTime(LOUDNESS, now);
    volume.gain.exponentialRampToValueAtTime(0.001, now + TONE);
    source.connect(volume).connect(destination);
    source.start(now);
    source.stop(now + TONE);
  }
}

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
/** @type {Channel[]} */
export const CHANNELS = ["voice", "tones", "vibration"];

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

/** What is to be heard and felt of a session. */
export class Sounding {
  constructor() {
    const kept = remembered(HEARD) || {};
    /** @private */
    this._isOn = { voice: false, tones: false, vibration: false };
    for (const channel of CHANNELS) this._isOn[channel] = kept[channel] === true;
    /** @private @type {AudioContext | null} */
    this._audio = null;
  }

  /** @param {Channel} channel @returns {boolean} */
  has(channel) {
    if (channel === "tones") return "AudioContext" in self;
    if (channel === "vibration") return typeof navigator.vibrate === "function";
    return this._voice() !== null;
  }

  /** @param {Channel} channel @returns {boolean} */
  isOn(channel) {
    return this._isOn[channel] && this.has(channel); // voices may come late
  }

  /** @returns {boolean} whether any of them is on */
  get isHeard() {
    return CHANNELS.some((channel) => this.isOn(channel));
  }

  /**
   * Turns one on or off; what the device has not stays off.
   *
   * @param {Channel} channel
   * @param {boolean} isOn
   * @returns {boolean} whether the choice is kept
   */
  turn(channel, isOn) {
    this._isOn[channel] = isOn && this.has(channel);
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

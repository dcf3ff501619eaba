// The clock of a set: counts down to the start, then holds and rests, or counts the seconds of a set that is not held. Each change
// is shown, heard, felt and, if wanted, said. The screen stays awake meanwhile.

const query = new URL(import.meta.url).search;
const { el, button } = await import(`./view-parts.js${query}`);
const { say } = await import(`./words.js${query}`);

const GET_READY_SECONDS = 5;
const BETWEEN_HOLDS_SECONDS = 3;
const LONGEST_SECONDS = 14_400;
const SETTINGS = "myotome-cues";
const TONES = { ready: [440], go: [660, 880], rest: [520], end: [880, 660, 880], tick: [330] };
const TONE_SECONDS = 0.14;

let audio;

/** Whether cues are heard and said; kept on this device. */
export function cueSettings() {
  try { return { sound: true, voice: true, ...JSON.parse(localStorage.getItem(SETTINGS)) }; } catch { return { sound: true, voice: true }; }
}

function keepSettings(settings) { try { localStorage.setItem(SETTINGS, JSON.stringify(settings)); } catch { /* asked again next time */ } }

/** Two buttons that turn sound and voice on and off. */
export function cueButtons() {
  const settings = cueSettings();
  const make = (name, on, off) => {
    const made = button("", "btn bare cue-switch", () => {
      settings[name] = !settings[name];
      keepSettings(settings);
      show();
      if (settings[name]) cue({ tone: "tick", say: name === "voice" ? say("Voice on") : "" });
      else if (name === "voice") globalThis.speechSynthesis?.cancel();
    });
    const show = () => { made.textContent = settings[name] ? on : off; made.setAttribute("aria-pressed", String(settings[name])); };
    show();
    return made;
  };
  return el("p", { class: "cue-switches" }, make("sound", say("Sound: on"), say("Sound: off")), make("voice", say("Voice: on"), say("Voice: off")));
}

/** Give a cue in every way that is on: a tone, words, and a vibration. */
export function cue({ tone, say: heard, vibrate = 120 }) {
  const { sound, voice } = cueSettings();
  navigator.vibrate?.(vibrate);
  if (sound && tone) play(TONES[tone]);
  if (voice && heard && globalThis.speechSynthesis) {
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(heard);
    words.lang = document.documentElement.lang;
    speechSynthesis.speak(words);
  }
}

function play(tones) {
  const Audio = globalThis.AudioContext;
  if (!Audio) return;
  audio ??= new Audio();
  audio.resume?.();
  tones.forEach((hertz, index) => {
    const [oscillator, gain] = [audio.createOscillator(), audio.createGain()];
    const begins = audio.currentTime + index * TONE_SECONDS * 1.3;
    oscillator.frequency.value = hertz;
    gain.gain.setValueAtTime(0.0001, begins);
    gain.gain.exponentialRampToValueAtTime(0.25, begins + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, begins + TONE_SECONDS);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(begins);
    oscillator.stop(begins + TONE_SECONDS);
  });
}

/** Keep the screen awake while an element is on the page. */
export function keepAwake(element) {
  let lock;
  const ask = async () => {
    if (!element.isConnected || document.visibilityState !== "visible") return;
    lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
  };
  document.addEventListener("visibilitychange", ask);
  ask();
  return () => { document.removeEventListener("visibilitychange", ask); lock?.release(); };
}

/** A countdown with a way to end it early; calls back once, when it is over or skipped. */
export function countdown({ seconds, word, skip, say: heard, over }) {
  const left = el("p", { class: "timer-left num", "aria-hidden": "true" }, clockOf(seconds));
  const view = el("div", { class: "card sheet timer" }, el("p", { class: "timer-said", role: "status" }, word), left, button(skip, "btn big full", () => end()));
  const ends = performance.now() + seconds * 1000;
  let [ended, shown] = [false, false];
  const ticking = setInterval(tick, 200);
  cue({ tone: "rest", say: heard });
  function tick() {
    if (shown && !view.isConnected) { clearInterval(ticking); return; }
    shown = view.isConnected;
    const remaining = Math.ceil((ends - performance.now()) / 1000);
    left.textContent = clockOf(Math.max(0, remaining));
    if (remaining <= 0) end();
  }
  function end() {
    if (ended) return;
    ended = true;
    clearInterval(ticking);
    over();
  }
  return view;
}

function clockOf(seconds) {
  return seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The clock of one set; tells the seconds that the set took, once it is stopped or over. */
export function setClock({ seconds, times, count }, took) {
  if (!(seconds > 0)) return stopwatch(count, took);
  return holdClock({ seconds, times }, WITH_CUES, took).view;
}

/** How holds are counted on the pages of a session. */
const WITH_CUES = {
  between: { word: say("Let go"), seconds: BETWEEN_HOLDS_SECONDS },
  alone: (seconds) => say("Hold {0} s", seconds),
  start: say("Start the clock"), stop: say("Stop the clock"), again: say("Start again"), over: say("Done. How was it?"),
  begins: ({ word, say: heard, tone, held }) => cue({ tone, say: heard ?? word, vibrate: held ? [120, 80, 120] : 120 }),
  ends: () => cue({ tone: "end", say: say("Done"), vibrate: [200, 100, 200] }),
};

/**
 * Counts down to the start, then holds and lets go in turn.
 *
 * @param manner what stands on it, how long the time between holds is, and what happens when a phase begins and when all is over
 * @param took is told the seconds since the first hold, once it is stopped or over
 * @returns what to show, and how to stop it
 */
export function holdClock({ seconds, times }, manner, took = () => {}) {
  const phases = [{ word: say("Get ready"), seconds: GET_READY_SECONDS, tone: "ready" }];
  for (let time = 1; time <= times; time++) {
    phases.push({ word: times > 1 ? say("Hold, {0} of {1}", time, times) : say("Hold"), say: say("Hold"), seconds, tone: "go", held: true });
    if (time < times) phases.push({ ...manner.between, tone: "rest" });
  }
  const [said, left] = faces(times > 1 ? say("{0} holds of {1} s", times, seconds) : manner.alone(seconds), clockOf(seconds));
  const toggle = button(manner.start, "btn go big full", () => (ticking ? stop() : start()));
  let [ticking, phase, ends, begun] = [0, 0, 0, 0];

  function begin(number) {
    phase = number;
    if (phase === 1) begun = performance.now();
    if (phase >= phases.length) { manner.ends(); stop(manner.over); return; }
    ends = performance.now() + phases[phase].seconds * 1000;
    said.textContent = phases[phase].word;
    manner.begins(phases[phase]);
    tick();
  }
  function tick() {
    const remaining = Math.ceil((ends - performance.now()) / 1000);
    if (!said.isConnected) stop();
    else if (remaining <= 0) begin(phase + 1);
    else left.textContent = clockOf(remaining);
  }
  function start() { ticking = setInterval(tick, 200); toggle.textContent = manner.stop; begin(0); }
  function stop(word = say("Stopped")) {
    clearInterval(ticking);
    if (ticking) said.textContent = word;
    ticking = 0;
    toggle.textContent = manner.again;
    if (begun) took(secondsSince(begun));
  }
  return { view: el("div", { class: "card sheet timer" }, said, left, toggle), stop };
}

function stopwatch(count, took) {
  const [said, left] = faces(count > 0 ? say("{0, plural, one {# repetition, at your pace} other {# repetitions, at your pace}}", count) : say("At your pace"), "0");
  const toggle = button(say("Start the clock"), "btn big full", () => (ticking ? stop() : start()));
  let [ticking, begun] = [0, 0];
  function start() {
    begun = performance.now();
    cue({ tone: "go", say: say("Begin") });
    toggle.textContent = say("Stop the clock");
    ticking = setInterval(() => { if (left.isConnected) left.textContent = clockOf(secondsSince(begun)); else clearInterval(ticking); }, 200);
  }
  function stop() {
    clearInterval(ticking);
    ticking = 0;
    toggle.textContent = say("Start again");
    took(secondsSince(begun));
  }
  return el("div", { class: "card sheet timer" }, said, left, toggle);
}

function faces(words, number) {
  return [el("p", { class: "timer-said", role: "status" }, words), el("p", { class: "timer-left num", "aria-hidden": "true" }, number)];
}

function secondsSince(begun) { return Math.min(LONGEST_SECONDS, Math.max(1, Math.round((performance.now() - begun) / 1000))); }

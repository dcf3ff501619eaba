// What somebody has said and tried, as a list of what happened; everything else is worked out from it. It lives in this page and,
// until the tab is closed, in its session storage, so that a reload loses nothing.

const KEY = "self-check";

export class Story {
  #about;
  #log;

  constructor() {
    const kept = read();
    this.#about = kept?.about;
    this.#log = kept?.log ?? [];
  }

  get about() { return this.#about; }

  get isBegun() { return this.#about !== undefined; }

  /** Say who and where; what was answered before still holds, because answers belong to the questions. */
  say(about) { this.#about = about; this.#keep(); }

  add(happened) { this.#log.push(happened); this.#keep(); }

  /** Take the last one back; false where there is none. */
  takeBack() {
    const taken = this.#log.pop() !== undefined;
    this.#keep();
    return taken;
  }

  forget() {
    this.#about = undefined;
    this.#log = [];
    try { sessionStorage.removeItem(KEY); } catch { /* nothing was kept */ }
  }

  /** What the engine is asked about. */
  report() {
    const of = (kind) => this.#log.filter((entry) => entry.kind === kind);
    return {
      about: this.#about,
      answers: Object.assign({}, ...of("answers").map((entry) => entry.answers)),
      trials: of("trial"), notTried: of("not tried"), enough: of("enough").length > 0,
    };
  }

  #keep() {
    try { sessionStorage.setItem(KEY, JSON.stringify({ about: this.#about, log: this.#log })); } catch { /* a full or closed store: the page still has it */ }
  }
}

function read() {
  try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return undefined; }
}

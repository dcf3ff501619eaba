// The engine and the text in which it is asked: one value to a line, as the Java classes ValueWriter and ValueReader have it.

const NUMBER = new DataView(new ArrayBuffer(8));

class Writer {
  #lines = [];
  text(value) { this.#lines.push(String(value).replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r")); return this; }
  number(value) { NUMBER.setFloat64(0, value); return this.text(NUMBER.getBigUint64(0).toString(16)); }
  list(items, item) { this.text(items.length); for (const one of items) item(one); return this; }
  known(value, item) { if (value === undefined) return this.text("unknown"); this.text("known"); item(value); return this; }
  lines() { return this.#lines.map((line) => `${line}\n`).join(""); }
}

class Reader {
  #lines;
  #at = 0;
  constructor(text) { this.#lines = text.split("\n"); }
  text() { return this.#lines[this.#at++].replace(/\\(.)/g, (_, kind) => ({ n: "\n", r: "\r" })[kind] ?? kind); }
  whole() { return Number(this.text()); }
  truth() { return this.text() === "true"; }
  number() { NUMBER.setBigUint64(0, BigInt(`0x${this.text()}`)); return NUMBER.getFloat64(0); }
  list(item) { return Array.from({ length: this.whole() }, item); }
  texts() { return this.list(() => this.text()); }
  known(item) { return this.text() === "known" ? item() : undefined; }
}

/** Load the engine and hand it the library and the safety rules; rejects where it cannot run. */
export async function startEngine(addresses) {
  const [{ loadEngine }, knowledge] = await Promise.all([
    import(addresses.engine),
    fetch(addresses.knowledge).then((answer) => {
      if (!answer.ok) throw new Error(`The rules cannot be read (${answer.status}).`);
      return answer.text();
    }),
  ]);
  const engine = await loadEngine(addresses.wasm);
  const ask = (question) => {
    const reader = new Reader(engine.answer(question));
    if (reader.text() !== "ok") throw new Error(reader.text());
    return reader;
  };
  const kept = ask(knowledge);
  const [, rules, questions] = [kept.text(), kept.text(), kept.texts()];
  return { rules, questions, next: (report) => readStep(ask(questionOf(report))) };
}

function questionOf({ about, answers, trials, notTried, enough }) {
  const writer = new Writer().text("self check").text(Boolean(enough));
  writeCase(writer, about, answers);
  writer.list(trials, (trial) => {
    writeMovement(writer, trial);
    writer.text("usual").text(trial.form).text(0);
    writePain(writer, trial.pain);
    writer.text("UNKNOWN").text("PERSON");
  });
  writer.list(notTried, (left) => writeMovement(writer, left));
  return writer.lines();
}

function writeMovement(writer, { movement, side }) {
  writer.text(movement).known(side, (word) => writer.text(word));
}

/** In the order of the record's components; what nobody asks here is unknown. */
function writeCase(writer, about, answers) {
  const number = (value) => writer.number(value);
  writer.text("self-check").text("self-check");
  writer.known(about.age, number).text(about.sex ?? "UNKNOWN").text("");
  writer.list(about.regions, (region) => writer.text(region)).text(about.side ?? "NOT_STATED");
  writer.known(about.weeks, number).text("").text("").text("");
  for (const when of ["rest", "activity", "night", "worst"]) writePain(writer, about[when]);
  writer.list(Object.entries(answers), ([id, answer]) => writer.text(id).text(answer));
  writer.text(0);
  for (let reflex = 0; reflex < 6; reflex++) writer.text("UNKNOWN");
  for (let list = 0; list < 4; list++) writer.text(0);
  for (let place = 0; place < 3; place++) writer.text("unknown");
  writer.text(about.floor ?? "UNKNOWN").text("unknown").text("unknown").text(0).text(0);
  writer.text("unknown");
}

function writePain(writer, pain) {
  if (pain === undefined) writer.text("unknown");
  else if (pain === "present") writer.text("present");
  else if (pain === 0) writer.text("absent");
  else writer.text("score").number(pain);
}

function readStep(reader) {
  const tier = reader.text();
  const locked = reader.texts();
  const kind = reader.text();
  return { kind, tier, locked, ...STEPS[kind](reader) };
}

const STEPS = {
  see: (reader) => ({
    when: reader.text(),
    flags: reader.list(() => ({ tier: reader.text(), reason: reader.text(), action: reader.text(), say: reader.text() })),
  }),
  ask: (reader) => ({ left: reader.whole(), questions: reader.list(() => ({ id: reader.text(), wording: reader.text() })) }),
  "not for this": (reader) => ({ why: reader.text(), because: reader.texts() }),
  try: (reader) => ({
    most: reader.whole(), movement: reader.text(), name: reader.text(), title: reader.text(),
    side: reader.known(() => reader.text()), holdOn: reader.truth(), number: reader.whole(),
    amount: reader.text(), seconds: reader.whole(), times: reader.whole(),
    cues: reader.texts(), faults: reader.list(() => ({ text: reader.text(), severity: reader.text() })),
  }),
  done: (reader) => ({
    tried: reader.whole(), somebodyFirst: reader.truth(), headline: reader.text(), sure: reader.text(),
    limiting: reader.known(() => ({ ability: reader.text(), probability: reader.number() })),
    surer: reader.texts(), first: reader.texts(),
    begin: reader.list(() => ({ movement: reader.text(), name: reader.text() })),
    highlighted: reader.texts(),
    parts: reader.list(() => ({
      part: reader.text(), side: reader.text(), state: reader.text(), words: reader.text(), finding: reader.text(), weak: reader.number(),
    })),
  }),
};

// The engine's answers in a self-check, and the text in which it is asked.

const query = new URL(import.meta.url).search;
const { Writer, openEngine } = await import(`./engine-text.js${query}`);

/** Load the engine and hand it the library and the safety rules; rejects where it cannot run. */
export async function startEngine(addresses) {
  const { ask, kept } = await openEngine(addresses);
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
      part: reader.text(), side: reader.text(), state: reader.text(), words: reader.text(), finding: reader.text(), weak: reader.number(), name: reader.text(),
    })),
  }),
};

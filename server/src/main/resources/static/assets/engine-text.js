// Text in which the engine is asked and answers: one value to a line, as the Java classes ValueWriter and ValueReader have it.

const query = new URL(import.meta.url).search;
const { language, translations } = await import(`./words.js${query}`);

const NUMBER = new DataView(new ArrayBuffer(8));

export class Writer {
  #lines = [];
  text(value) { this.#lines.push(String(value).replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r")); return this; }
  number(value) { NUMBER.setFloat64(0, value); return this.text(NUMBER.getBigUint64(0).toString(16)); }
  list(items, item) { this.text(items.length); for (const one of items) item(one); return this; }
  known(value, item) { if (value === undefined) return this.text("unknown"); this.text("known"); item(value); return this; }
  lines() { return this.#lines.map((line) => `${line}\n`).join(""); }
}

export class Reader {
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

/** The engine's names of the languages that it does not speak by itself. */
const LANGUAGES = { de: "GERMAN", es: "SPANISH", ar: "ARABIC" };

function wordsLines() {
  const writer = new Writer().text("words").text(LANGUAGES[language]);
  return writer.list(Object.entries(translations), ([english, translated]) => writer.text(english).text(translated)).lines();
}

/** Load an engine and hand it the library, the safety rules and the page's language; rejects where it cannot run. Returns a function that asks. */
export async function openEngine(addresses) {
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
  if (LANGUAGES[language]) ask(wordsLines());
  return { ask, kept };
}

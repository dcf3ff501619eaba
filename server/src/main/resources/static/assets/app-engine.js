// The engine that leads a person's days, asked and read: what is said becomes an entry in lines, an answer becomes a day.

const query = new URL(import.meta.url).search;
const { Writer, openEngine } = await import(`./engine-text.js${query}`);

const MILLISECONDS = 1000;
const NANOSECONDS = 1_000_000;
const DAY_MILLISECONDS = 86_400_000;

/** Load the engine with the library and the safety rules; rejects where it cannot run. */
export async function startDays(addresses) {
  const { ask } = await openEngine(addresses);
  return {
    keep: (lines) => ask(lines).whole(),
    look: (today, entries) => readDay(ask(new Writer().text("day").text(dayNumber(today)).lines() + listOf(entries))),
  };
}

/** The person's own calendar day, such as 2026-11-30. */
export function localDay(time = new Date()) {
  const two = (number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function dayNumber(day) { return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS); }

function listOf(entries) { return `${entries.length}\n${entries.map((entry) => entry.lines).join("")}`; }

/** What a device hands over: its name, its clock, its calendar, and the entries. */
export function uploadOf(device, entries, time = new Date()) {
  return moment(new Writer().text(device), time).text(dayNumber(localDay(time))).lines() + listOf(entries);
}

function moment(writer, time) {
  const at = time.getTime();
  return writer.text(Math.floor(at / MILLISECONDS)).text((((at % MILLISECONDS) + MILLISECONDS) % MILLISECONDS) * NANOSECONDS);
}

/** An entry as it is kept: its id, its day, and its lines. */
export function entryOf(kind, said, time = new Date()) {
  const id = crypto.randomUUID();
  const day = localDay(time);
  const writer = moment(new Writer().text(id), time).text(dayNumber(day)).text(kind);
  WRITERS[kind](writer, said);
  return { id, day, kind, lines: writer.lines() };
}

const WRITERS = {
  SetDone: (writer, said) => {
    writer.text(said.movement).text(said.set).text(said.whole);
    pain(writer, said.pain).text(said.form ?? "UNKNOWN").text(said.effort ?? "UNKNOWN");
    writer.known(said.took, (seconds) => writer.text(seconds));
  },
  SessionOver: (writer, said) => {
    pain(writer, said.pain).text(said.leg ?? "UNKNOWN");
    writer.known(said.exertion, (rated) => writer.text(rated));
  },
  MorningSaid: (writer, said) => {
    pain(writer, said.pain).known(said.stiff, (minutes) => writer.text(minutes));
    writer.text(said.night ?? "UNKNOWN").text(said.leg ?? "UNKNOWN");
  },
  ChangeTaken: (writer, said) => writer.text(said.decided),
  Swapped: (writer, said) => writer.text(said.movement).text(said.instead),
};

/** Pain as it was tapped: a number, "present" where nobody gave a number, or nothing. Not saying is not "none". */
function pain(writer, said) {
  if (said === undefined || said === "unknown") return writer.text("Unknown");
  if (said === "present") return writer.text("Present");
  return writer.text("Score").number(Number(said));
}

function readDay(reader) {
  return {
    decided: reader.text(), stop: reader.truth(), lookAgain: reader.truth(),
    weekday: reader.text(), headline: reader.text(), text: reader.text(), habit: reader.truth(),
    morning: reader.known(() => ({
      usual: reader.text(),
      answers: reader.list(() => ({ value: reader.text(), label: reader.text(), note: reader.text() })),
    })),
    session: reader.known(() => ({
      mostPain: reader.whole(), minutes: reader.whole(), shortMinutes: reader.whole(),
      items: reader.list(() => readItem(reader)), sets: reader.list(() => readSet(reader)),
    })),
    change: reader.truth(),
    changes: reader.list(() => ({ change: reader.text(), why: reader.text(), otherwise: reader.text(), direction: reader.text() })),
  };
}

function readItem(reader) {
  return {
    movement: reader.text(), name: reader.text(), dose: reader.text(), why: reader.text(), cues: reader.texts(),
    effort: reader.text(), rest: reader.whole(), ended: reader.truth(),
    offers: reader.list(() => ({ key: reader.text(), kind: reader.text(), kindName: reader.text(), name: reader.text(), givesUp: reader.text(), held: reader.truth() })),
  };
}

function readSet(reader) {
  return {
    key: reader.text(), name: reader.text(), item: reader.whole(), side: reader.known(() => reader.text()),
    set: reader.whole(), sets: reader.whole(), amount: reader.text(),
    seconds: reader.whole(), times: reader.whole(), count: reader.whole(), done: reader.truth(),
  };
}

// What is taken to a clinician: a case file of docs/case-files.md, and the same as an address in a QR code. Unknown stays out
// of it, because a missing key is unknown.

const query = new URL(import.meta.url).search;
const { say } = await import(`./words.js${query}`);

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const MARK = "MYO1";
/** 117 by 117 squares: more than that a camera does not read well from a screen. Ours. */
const MOST_SQUARES = 117;

const FORMS = { CLEAN: "done well", NOT_CLEAN: "not done well", UNABLE: "could not" };

/** The case as an object with the keys of the format. */
export function caseOf({ about, answers, trials, notTried }) {
  const known = (value) => (value === undefined ? {} : value);
  const word = (value) => (value ?? "").toLowerCase();
  return tidy({
    id: "self-check", timepoint: "self-check",
    person: tidy({ age_years: about.age, sex: about.sex === "UNKNOWN" ? undefined : word(about.sex) || undefined }),
    complaint: tidy({ regions: about.regions.map(word), side: word(about.side) || undefined, duration_weeks: about.weeks,
      story: "Self-check, alone; tests judged by the person." }),
    pain: tidy(Object.fromEntries(["rest", "activity", "night", "worst"].map((when) => [when, about[when]]))),
    red_flag_answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== "UNKNOWN").map(([id, answer]) => [id, word(answer)])),
    functional_tests: [...trials.map((trial) => test(trial, said(trial))), ...notTried.map((left) => test(left, "not tried"))],
    circumstances: known(about.floor && about.floor !== "UNKNOWN" ? { can_get_to_the_floor: word(about.floor) } : undefined),
  });
}

function test({ name, side }, result) {
  return tidy({ test: name, side: side?.toLowerCase(), result });
}

function said({ form, pain }) {
  const hurt = pain === "present" ? ", it hurt" : pain > 0 ? `, pain ${pain}` : "";
  return FORMS[form] + hurt;
}

function tidy(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** Hand the file to the browser, which saves it; nothing is sent. */
export function save(record) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(record, null, 1)], { type: "application/json" }));
  link.download = "self-check.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * The case as letters and digits: the mark, then the file, made small, five bits to a letter. The answers are one letter for each
 * question of these rules, in their order, because the names of the questions would take half of the room.
 */
async function codeOf({ red_flag_answers: answers, ...record }, { rules, questions }) {
  const letterOf = { yes: "y", no: "n" };
  const short = { ...record, rules, answers: questions.map((id) => letterOf[answers[id]] ?? "-").join("") };
  const small = new Blob([JSON.stringify(short)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return MARK + letters(new Uint8Array(await new Response(small).arrayBuffer()));
}

function letters(bytes) {
  let [text, held, bits] = ["", 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) { bits -= 5; text += LETTERS[(held >> bits) & 31]; }
  }
  return bits ? text + LETTERS[(held << (5 - bits)) & 31] : text;
}

let drawing;

/** Fetch what draws codes ahead of time, so that nothing is fetched when there is something to hide. */
export const prepare = () => (drawing ??= import(`./qrcode.js${query}`));

/** Draw the code, as an SVG of squares; undefined where it does not fit or this browser cannot make it. */
export async function pictureOf(record, engine) {
  if (typeof CompressionStream === "undefined") return undefined;
  try {
    const [{ qrcode }, code] = await Promise.all([prepare(), codeOf(record, engine)]);
    const qr = qrcode(0, "L");
    qr.addData(`${location.origin}/caseload/import#`, "Byte");
    qr.addData(code, "Alphanumeric");
    qr.make();
    return qr.getModuleCount() > MOST_SQUARES ? undefined : svg(qr);
  } catch {
    return undefined; // longer than any code holds
  }
}

function svg(qr) {
  const [size, margin] = [qr.getModuleCount(), 4];
  let path = "";
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (qr.isDark(y, x)) path += `M${x + margin} ${y + margin}h1v1h-1z`;
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", `0 0 ${size + 2 * margin} ${size + 2 * margin}`);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", say("QR code of this self-check"));
  picture.dataset.squares = size;
  const dark = document.createElementNS("http://www.w3.org/2000/svg", "path");
  dark.setAttribute("d", path);
  picture.append(dark);
  return picture;
}

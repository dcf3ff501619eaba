// Questions to tap, as the pages of the server ask them.

const query = new URL(import.meta.url).search;
const { el } = await import(`./view-parts.js${query}`);
const { say } = await import(`./words.js${query}`);

/** The scores of pain and of how hard it was, 0 to 10, as options. */
export const SCORES = Array.from({ length: 11 }, (_, score) => [score, String(score)]);

/** A question answered with one tap. An option is [value, label] or [value, label, small words]. */
export function question(name, legend, note, options, style, isOver = () => false) {
  return el("fieldset", { "data-name": name }, legendOf(legend, note), el("div", { class: style }, ...options.map(([value, label, small]) => {
    const input = el("input", { class: "sr", type: "radio", name, value: String(value) });
    const chip = style === "chips" ? "chip" : "";
    const made = el("label", { class: [chip, isOver(value) ? "over" : "", value === "unknown" ? "unknown" : ""].join(" ").trim() }, input, label);
    if (small) made.append(el("small", {}, small));
    return made;
  })));
}

function legendOf(legend, note) {
  return el("legend", {}, legend, ...(note ? [" ", el("small", {}, note)] : []));
}

export function painQuestion(legend, most) {
  return question("pain", legend, say("up to {0} is agreed", most), [...SCORES, ["unknown", "?"]], "opts pain", (value) => value !== "unknown" && value > most);
}

export function legQuestion() {
  const worse = ["PERIPHERALISING", "NEW_NUMBNESS_OR_WEAKNESS"];
  return question("leg", say("Down the leg"), "", [
    ["NONE", say("leg|Nothing")], ["SAME", say("leg|As before")], ["CENTRALISING", say("leg|Moved up")], ["PERIPHERALISING", say("leg|Moved down")],
    ["NEW_NUMBNESS_OR_WEAKNESS", say("New numbness or weakness")],
  ], "chips", (value) => worse.includes(value));
}

/** What was tapped; nothing where nothing was. */
export function tapped(form, name) { return form.querySelector(`input[name="${name}"]:checked`)?.value; }

/**
 * A form that is sent with its button or, where it says so, with the last of its taps, as those of the server's pages
 * (behaviour.js). It is sent once; where it could not be kept, its taps stay and it can be sent again.
 */
export function tapForm(children, { withLastTap }, send) {
  const form = el("form", { class: "log-set", ...(withLastTap ? { "data-send-when-complete": "" } : {}) }, ...children);
  let sent = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (sent) return;
    sent = true;
    sent = await send(form, event.submitter?.value ?? "");
  });
  return form;
}

/** Mark a question as one that a form does not wait for. */
export function optional(asked) {
  for (const input of asked.querySelectorAll("input")) input.dataset.optional = "";
  return asked;
}

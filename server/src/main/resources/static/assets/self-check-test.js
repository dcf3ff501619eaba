// One test on one side: the figure, what to do, a timer where it is held, and two taps: how it went and whether it hurt.

const query = new URL(import.meta.url).search;
const [{ el, button }, { holdClock }, { say }] = await Promise.all([
  import(`./view-parts.js${query}`), import(`./set-clock.js${query}`), import(`./words.js${query}`),
]);

/** How holds are counted here: seen and felt, with no sound that nobody asked for. */
const QUIETLY = {
  between: { word: say("Rest"), seconds: 5 },
  alone: (seconds) => say("{0} s", seconds),
  start: say("Start the timer"), stop: say("Stop the timer"), again: say("Start the timer again"), over: say("Done"),
  begins: ({ tone }) => navigator.vibrate?.(tone === "rest" ? 120 : [120, 80, 120]),
  ends() {},
};
const SIDES = { LEFT: say("Left side"), RIGHT: say("Right side") };

export function testView(what, main, on) {
  const here = { movement: what.movement, side: what.side, name: what.name };
  const taps = tapsOf((form, pain) => on.done({ ...here, form, pain }));
  const timer = what.seconds > 0 ? holdClock(what, QUIETLY) : undefined;
  const hurts = button(say("Stop, it hurts"), "btn stop big full", () => { timer?.stop(); taps.hurts(); });
  return [
    el("p", { class: "eyebrow" }, `${say("4 of 4: test {0} of at most {1}.", what.number, what.most)} ${what.title}`),
    el("h1", { tabindex: "-1" }, what.name),
    ...(what.side ? [el("p", { class: "which-side" }, SIDES[what.side])] : []),
    figureOf(what, main),
    ...(what.holdOn ? [el("p", { class: "notice" }, el("span", {}, el("b", {}, say("Hold on to something.")), " ", say("Stand beside a kitchen counter or a heavy chair, a hand on it the whole time if you like.")))] : []),
    el("p", { class: "voice lead" }, `${doing(what)} ${say("Stop whenever you want.")}`),
    el("ul", { class: "plain-list" }, ...what.cues.map((cue) => el("li", {}, sentence(cue)))),
    ...(timer ? [timer.view] : []),
    el("details", {}, el("summary", {}, say("What counts as not done well")), el("ul", { class: "plain-list" }, ...what.faults.map((fault) => el("li", {}, sentence(fault.text))))),
    hurts,
    taps.view,
    el("div", { class: "answers" }, button(say("Did not try this"), "btn", () => on.left(here)), button(say("Enough, show me the answer"), "btn bare", on.enough), button(say("Back"), "btn bare", on.back)),
  ];
}

function doing(what) {
  if (what.seconds > 0) return what.times > 1 ? say("Hold {0} seconds, {1} times.", what.seconds, what.times) : say("Hold {0} seconds.", what.seconds);
  return /^\d+$/.test(what.amount) ? say("{0, plural, one {# time, slowly.} other {# times, slowly.}}", Number(what.amount)) : say("{0}.", what.amount);
}

function sentence(text) { return text.charAt(0).toUpperCase() + text.slice(1); }

function figureOf(what, main) {
  const known = main.querySelector(`[data-movement="${what.movement}"]`);
  if (!known) return el("p", { class: "quiet" }, say("There is no picture of this one yet; the words below say how."));
  // whose body it is comes first: the address of the numbers names it
  const figure = el("movement-figure", { class: "live", body: known.dataset.body, skin: known.dataset.skin, src: known.dataset.src, shape: main.dataset.shape });
  if (what.side === "LEFT") figure.setAttribute("side", "left");
  return el("div", { class: "stage alone-stage" }, figure);
}

/** Two taps; the second one sends. Pain is never taken for granted: without a tap nothing is sent. */
function tapsOf(done) {
  let [form, pain] = [undefined, undefined];
  const tell = () => { if (form !== undefined && pain !== undefined) done(form, pain); };
  const how = choices("how", say("How did it go?"), [["CLEAN", say("Done well")], ["NOT_CLEAN", say("Done, not well")], ["UNABLE", say("Could not")]], (value) => { form = value; tell(); });
  const scores = Array.from({ length: 10 }, (_, score) => [score + 1, String(score + 1)]);
  const hurt = choices("hurt", say("Did it hurt?"), [[0, say("No")], ...scores, ["present", say("Yes, cannot say")]], (value) => { pain = value; tell(); });
  hurt.classList.add("hurt");
  return {
    view: el("div", { class: "card sheet two-taps" }, how, hurt),
    hurts: () => { hurt.classList.add("asked"); hurt.scrollIntoView({ block: "center" }); hurt.querySelectorAll("input")[1].focus({ preventScroll: true }); },
  };
}

function choices(name, legend, options, chosen) {
  return el("fieldset", { class: "radios" }, el("legend", {}, legend), el("div", { class: "chips" }, ...options.map(([value, label]) => {
    const input = el("input", { class: "sr", type: "radio", name });
    // a tap or a blank chooses; moving on with the arrow keys does not send what was only passed by
    input.addEventListener("click", (event) => { if (event.detail > 0 || event.pointerType === "mouse") chosen(value); });
    input.addEventListener("keydown", (event) => { if (event.key === " " || event.key === "Enter") { event.preventDefault(); input.checked = true; chosen(value); } });
    return el("label", { class: "chip" }, input, label);
  })));
}

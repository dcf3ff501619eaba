// The page on which anybody may check themselves. The engine decides what comes next; this shows it and keeps the answers. After
// the page has loaded nothing is fetched any more: rules, engine and figures are all here before the first question.

const query = new URL(import.meta.url).search;
const [{ startEngine }, { Story }, { testView }, { showAnswer }, { el, button }, { say }] = await Promise.all([
  import(`./self-check-engine.js${query}`), import(`./self-check-state.js${query}`), import(`./self-check-test.js${query}`),
  import(`./self-check-answer.js${query}`), import(`./view-parts.js${query}`), import(`./words.js${query}`),
]);

const main = document.querySelector("[data-check]");
const step = (name) => main.querySelector(`[data-step="${name}"]`);
const [where, about, live] = ["where", "about", "live"].map(step);
const story = new Story();
let engine;
/** The screen whose questions are put one by one, by how many screens were left. */
let oneByOne = -1;

function show(name) {
  for (const section of main.querySelectorAll("[data-step]")) section.hidden = section.dataset.step !== name;
  for (const forget of main.querySelectorAll("[data-forget]")) forget.hidden = !story.isBegun;
  scrollTo(0, 0);
  step(name).querySelector("h1[tabindex]")?.focus();
}

function broken(problem) {
  console.warn(problem);
  main.querySelector("[data-broken]").hidden = false;
  for (const section of main.querySelectorAll("[data-step]")) section.hidden = section.dataset.step !== "begin";
  main.querySelector("[data-begin]").hidden = true;
}

/** Ask the engine what comes next, and show it. */
function next() {
  let what;
  try {
    what = engine.next(story.report());
  } catch (problem) {
    broken(problem);
    return;
  }
  main.dataset.tier = what.tier;
  if (what.kind === "done") {
    showAnswer(step("answer"), what, story.report(), engine);
    show("answer");
    return;
  }
  live.replaceChildren(...VIEWS[what.kind](what));
  show("live");
}

function happened(entry) {
  story.add(entry);
  next();
}

const back = () => button(say("Back"), "btn bare", goBack);

function goBack() {
  if (story.takeBack()) next();
  else show("about");
}

const VIEWS = {
  ask: (what) => (what.questions.length === 1 ? oneQuestion(what, what.questions[0]) : manyQuestions(what)),
  see: seeSomebody,
  "not for this": (what) => [
    el("h1", { tabindex: "-1" }, what.why),
    el("ul", { class: "plain-list" }, ...what.because.map((because) => el("li", {}, because))),
    el("p", { class: "voice" }, say("Nothing is tried here. Go back and look at your answers, or show them to a clinician.")),
    ...ending(),
  ],
  try: (what) => testView(what, main, {
    done: (trial) => happened({ kind: "trial", ...trial }),
    left: (left) => happened({ kind: "not tried", ...left }),
    enough: () => happened({ kind: "enough" }),
    back: goBack,
  }),
};

function progress(what) {
  return el("p", { class: "eyebrow" }, say("{0, plural, =1 {3 of 4: safety questions, the last ones for now} other {3 of 4: safety questions, about # screens to go}}", what.left));
}

function oneQuestion(what, question) {
  const answer = (given) => () => happened({ kind: "answers", answers: { [question.id]: given } });
  return [progress(what), el("h1", { tabindex: "-1", class: "voice" }, question.wording), el("div", { class: "answers" },
    button(say("No"), "btn big", answer("NO")), button(say("Yes"), "btn big", answer("YES")), button(say("Not sure"), "btn big", answer("UNKNOWN")), back())];
}

/** Rare and grave ones together: one tap where none is so. Who is not sure of one takes them one by one. */
function manyQuestions(what) {
  if (oneByOne === what.left) return oneQuestion(what, what.questions[0]);
  const rows = what.questions.map((question) => ({ question, yes: el("input", { type: "checkbox" }) }));
  const list = el("ul", { class: "ticks" }, ...rows.map(({ question, yes }) => el("li", {}, el("label", {}, yes, el("span", {}, question.wording)))));
  const missing = el("p", { class: "missing", role: "alert" });
  const send = (none) => () => {
    if (none === rows.some(({ yes }) => yes.checked)) {
      missing.textContent = none ? say("Something is ticked. Take the tick away, or tap “Go on with what I ticked”.") : say("Tick what is so, or tap “None of these”.");
      return;
    }
    happened({ kind: "answers", answers: Object.fromEntries(rows.map(({ question, yes }) => [question.id, yes.checked ? "YES" : "NO"])) });
  };
  const apart = button(say("Not sure about one? Answer them one by one"), "btn bare", () => { oneByOne = what.left; next(); });
  return [progress(what), el("h1", { tabindex: "-1" }, say("Is any of this so?")), el("p", { class: "quiet" }, say("Tick each that is so.")),
    list, missing, el("div", { class: "answers" }, button(say("None of these"), "btn big", send(true)), button(say("Go on with what I ticked"), "btn go big", send(false)), apart, back())];
}

function seeSomebody(what) {
  const urgent = what.tier === "E4" || what.tier === "E3";
  return [
    el("p", { class: "eyebrow" }, say("The self-check ends here")),
    el("h1", { tabindex: "-1", class: urgent ? "stop-ink" : "" }, urgent ? say("Somebody has to look first.") : say("A clinician should look first.")),
    el("div", { class: `card sheet ${urgent ? "urgent" : ""}` }, el("h2", {}, say("When")), el("p", { class: "voice lead" }, what.when)),
    ...what.flags.map((flag) => el("div", { class: "card sheet" }, el("h2", {}, say("Why")), el("p", { class: "voice" }, flag.say || flag.reason),
      el("p", { class: "quiet" }, say("For whoever sees you: {0} {1}.", flag.reason, flag.action)))),
    el("p", {}, say("No test is offered, because moving is not the answer before this is settled. This is not a diagnosis; it is what the safety rules ask for.")),
    ...ending(),
  ];
}

/** A way on where no test is done: to somebody, back to the answers, or away. */
function ending() {
  const carry = main.querySelector("[data-carry]").cloneNode(true);
  showAnswer.carry(carry, story.report(), engine);
  const net = step("answer").querySelector("details.sheet").cloneNode(true);
  net.open = true;
  return [net, carry,
    el("div", { class: "answers" }, back(), button(say("Forget this"), "btn", forget))];
}

function forget() {
  story.forget();
  for (const form of [where, about]) form.reset();
  live.replaceChildren();
  paintMap();
  show("begin");
}

// The body picture is a second way to the boxes below it, for those who point.
function paintMap() {
  const chosen = new FormData(where).getAll("regions");
  const side = new FormData(where).get("side");
  for (const area of where.querySelectorAll(".area")) {
    const sideFits = !["LEFT", "RIGHT"].includes(side) || area.dataset.side.toUpperCase() === side;
    area.classList.toggle("on", chosen.includes(area.dataset.region.toUpperCase()) && sideFits);
  }
}

const MIDDLE = ["ABDOMEN", "UPPER_BACK", "LOWER_BACK"];

where.addEventListener("click", (event) => {
  const area = event.target.closest(".area");
  if (!area) return;
  const [region, side] = [area.dataset.region.toUpperCase(), area.dataset.side.toUpperCase()];
  const box = where.querySelector(`input[name=regions][value=${region}]`);
  const given = new FormData(where).get("side");
  const otherSide = given && given !== side && ["LEFT", "RIGHT"].includes(given) && box.checked && !MIDDLE.includes(region);
  if (otherSide) check("BOTH");
  else {
    box.checked = !box.checked;
    if (box.checked && !MIDDLE.includes(region) && !given) check(side);
    else if (box.checked && given && given !== side && ["LEFT", "RIGHT"].includes(given) && !MIDDLE.includes(region)) check("BOTH");
  }
  order(region, box.checked);
  paintMap();
});
function check(side) { where.querySelector(`input[name=side][value=${side}]`).checked = true; }

/** The first one chosen is the main one, wherever it stands on the page. */
let chosenOrder = [];
function order(region, isOn) {
  chosenOrder = chosenOrder.filter((one) => one !== region);
  if (isOn) chosenOrder.push(region);
}
where.addEventListener("change", (event) => {
  if (event.target.name === "regions") order(event.target.value, event.target.checked);
  paintMap();
});

function saidOf() {
  const [place, person] = [new FormData(where), new FormData(about)];
  const number = (text) => (text === null || text.trim() === "" ? undefined : Number(text.replace(",", ".")));
  const ticked = place.getAll("regions");
  return {
    regions: [...chosenOrder.filter((one) => ticked.includes(one)), ...ticked.filter((one) => !chosenOrder.includes(one))],
    side: place.get("side") ?? undefined, weeks: number(place.get("weeks")),
    age: number(person.get("age")), sex: person.get("sex") ?? undefined, floor: person.get("floor") ?? undefined,
    ...Object.fromEntries(["rest", "activity", "night", "worst"].map((when) => [when, number(person.get(when))])),
  };
}

function refuse(form, sentence, field) {
  form.querySelector("[data-missing]").textContent = sentence;
  if (sentence && field) form.querySelector(`[name=${field}]`).focus();
  return sentence !== "";
}

where.addEventListener("submit", (event) => {
  event.preventDefault();
  const none = saidOf().regions.length === 0;
  if (!refuse(where, none ? say("Choose at least one place. The self-check is about something that hurts or limits you.") : "", "regions")) show("about");
});

about.addEventListener("submit", (event) => {
  event.preventDefault();
  const said = saidOf();
  const wrongAge = said.age !== undefined && !(said.age >= 1 && said.age <= 120);
  if (refuse(about, wrongAge ? say("The age must be a number of years from 1 to 120, or stay empty.") : "", "age")) return;
  story.say(said);
  next();
});

where.querySelector("[data-back]").addEventListener("click", () => show("begin"));
about.querySelector("[data-back]").addEventListener("click", () => show("where"));
step("answer").querySelector("[data-back]").addEventListener("click", goBack);
for (const one of main.querySelectorAll("[data-forget]")) one.addEventListener("click", forget);

try {
  const { engine: script, wasm, knowledge, figure, shape } = main.dataset;
  const begin = main.querySelector("[data-begin]");
  engine = await startEngine({ engine: script, wasm, knowledge });
  begin.disabled = false;
  begin.textContent = story.isBegun ? say("Go on where you were") : say("Begin");
  begin.addEventListener("click", () => (story.isBegun ? next() : show("where")));
  const { prefetch } = await import(figure);
  const figures = [...main.querySelectorAll("[data-movement]")];
  const addresses = figures.flatMap(({ dataset }) => [dataset.src, shape].map((address) => address.replaceAll("{body}", dataset.body)));
  await Promise.allSettled([showAnswer.prepare(), ...addresses.map(prefetch)]);
  main.dataset.ready = "yes";
} catch (problem) {
  broken(problem);
}

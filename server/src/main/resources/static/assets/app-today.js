// Today: the morning's question, the movements, what changes; and the end of a session.

const query = new URL(import.meta.url).search;
const [{ say }, { el, button }, { SCORES, question, painQuestion, legQuestion, tapped, tapForm, optional }] = await Promise.all([
  import(`./words.js${query}`), import(`./view-parts.js${query}`), import(`./app-parts.js${query}`),
]);

export function todayView({ kept, day, actions }) {
  return [
    el("div", { class: "hello" }, el("p", { class: "eyebrow" }, day.weekday), el("h1", { tabindex: "-1" }, say("Hello, {0}", kept.name))),
    ...(day.stop || day.lookAgain ? [el("a", { class: "btn stop big full", href: "#stop" }, say("Get help first: what to do"))] : []),
    ...(day.morning ? [morningForm(kept, day.morning, actions)] : []),
    el("section", { class: "three" },
      el("header", {}, el("h2", {}, day.headline), ...(day.session ? [el("span", { class: "num" }, el("b", {}, say("{0} min", day.session.minutes)))] : [])),
      ...(day.text ? [el("p", { class: "voice lead" }, day.text)] : []),
      ...(day.session ? [movements(kept, day.session, actions)] : []),
      ...(canStart(day) && day.session.shortMinutes > 0 && !isBegun(day) ? [el("p", { class: "brief" }, el("a", { class: "btn", href: "#short" }, say("{0, plural, one {A bad day? Only the first movement, # minute} other {A bad day? Only the first movement, # minutes}}", day.session.shortMinutes)))] : []),
    ),
    ...(day.changes.length > 0 ? [changes(day, actions)] : []),
    el("p", { class: "small quiet netline" }, say("You can stop at any time. Chest pain, breathlessness, trouble with bladder or bowel, numbness between the legs: call your emergency number."), " ", el("a", { class: "link", href: "#stop" }, say("When to stop, whom to call"))),
    el("p", { class: "small leave" }, el("a", { class: "link", href: "#leave" }, say("Leave this phone"))),
  ];
}

/** To leave a phone: what is kept on it is forgotten, and the session ends. */
export function leaveView({ waiting, actions }) {
  const lost = say("{0, plural, one {One entry was not sent yet and would be lost.} other {# entries were not sent yet and would be lost.}}", waiting);
  return [
    el("h1", { tabindex: "-1" }, say("Leave this phone")),
    el("p", { class: "voice lead" }, say("Your movements and what you logged are forgotten here. What was sent stays with your clinic; your link or your account opens it again.")),
    ...(waiting > 0 ? [el("p", { class: "notice" }, el("span", {}, el("b", {}, lost), " ", say("Connect first if you can.")))] : []),
    el("p", {}, button(waiting > 0 ? say("Leave all the same") : say("Leave and forget"), "btn stop big full", actions.leave)),
    el("p", {}, el("a", { class: "btn big full", href: "#" }, say("Stay"))),
  ];
}

export function canStart(day) { return day.session !== undefined && (day.morning === undefined || day.habit); }

export function isBegun(day) { return day.session.sets.some((set) => set.done); }

function movements(kept, session, actions) {
  return el("ol", { class: "card" }, ...session.items.map((item, index) => {
    const done = session.sets.filter((set) => set.item === index && set.done).length;
    const all = session.sets.filter((set) => set.item === index).length;
    return el("li", { class: "m-row" }, figure(kept, item.movement, "stage"), el("div", {},
      el("h3", {}, item.name), el("p", { class: "dose" }, item.dose), el("p", { class: "why1" }, item.why),
      ...(item.ended ? [el("p", { class: "small" }, el("b", {}, say("Ended for today: it hurt more than agreed.")))] : done > 0 ? [el("p", { class: "small" }, el("b", {}, say("{0} of {1} sets done", done, all)))] : []),
      ...offers(item, actions)));
  }));
}

/** Easier, harder and other ways, as far as they are known without network. */
export function offers(item, actions) {
  if (item.offers.length === 0) return [];
  const line = (offer) => el("li", { class: offer.kind }, ...(offer.held ? heldBack(offer) : takeable(item, offer, actions)));
  return [el("details", { class: "swap" }, el("summary", {}, say("Easier, harder, other")), el("ul", {}, ...item.offers.map(line)))];
}

function heldBack(offer) {
  return [el("p", {}, el("b", {}, say("{0}: {1}", offer.kindName, offer.name)), " ", el("span", { class: "small quiet" }, say("Your clinician sees harder steps first.")))];
}

function takeable(item, offer, actions) {
  const take = () => actions.say("Swapped", { movement: item.movement, instead: offer.key });
  return [button(say("{0}: {1}", offer.kindName, offer.name), "btn", take), el("span", { class: "small quiet" }, offer.givesUp)];
}

/** A picture that came with the case, as markup from the server; nothing where it has none. */
export function figure(kept, key, style) {
  const made = el("div", { class: style });
  made.innerHTML = kept.figures[key] ?? "";
  return made;
}

function changes(day, actions) {
  return el("div", {}, el("ul", { class: "changes" }, ...day.changes.map((line) => el("li", { class: line.direction }, el("b", {}, line.change), el("span", {}, line.why), el("span", { class: "small quiet" }, line.otherwise)))),
    ...(day.change ? [button(say("Go on like this"), "btn go big full", () => actions.say("ChangeTaken", { decided: day.decided }))] : []));
}

function morningForm(kept, morning, actions) {
  const pain = morning.answers.length > 0
    ? [question("pain", say("This morning, {0}?", kept.where), morning.usual, morning.answers.map(({ value, label, note }) => [value, label, note]), "taps4"),
      el("details", {}, el("summary", { class: "small" }, say("Exact number")), question("exact", say("Pain this morning"), "", SCORES, "chips"))]
    : [question("pain", say("This morning, {0}?", kept.where), morning.usual, SCORES, "chips")];
  const form = tapForm([
    ...pain,
    question("night", say("Did pain wake you?"), "", [["NO", say("No")], ["YES", say("Yes")]], "chips"),
    question("stiff", say("Stiff for how long?"), "", [["0", say("stiff|Not")], ["15", say("stiff|Minutes")], ["45", say("Half an hour or more")]], "chips"),
    legQuestion(),
    el("p", { class: "then" }, say("Back at your usual: today stays as planned. One more: we repeat. Two or more: we go lighter.")),
    el("button", { class: "btn go", type: "submit" }, say("Save the morning")),
  ], { withLastTap: false }, (sent) => actions.say("MorningSaid", {
    pain: tapped(sent, "exact") ?? tapped(sent, "pain"), night: tapped(sent, "night"), leg: tapped(sent, "leg"),
    stiff: tapped(sent, "stiff"),
  }));
  form.className = "morning";
  return form;
}

/** The end of a session: two last taps; the first may stay empty. */
export function endView({ day, actions }) {
  const { session } = day;
  const count = session.sets.filter((set) => set.done).length;
  const ended = session.items.some((item) => item.ended);
  const early = session.sets.some((set) => !set.done && !session.items[set.item].ended);
  return [
    el("h1", { tabindex: "-1" }, ended ? say("Ended early, and rightly so") : early ? say("Enough for today") : say("That was it for today")),
    el("p", { class: "voice lead" }, say("{0, plural, one {One set is saved.} other {# sets are saved.}} Two last taps; the first question may stay empty.", count)),
    tapForm([
      optional(question("exertion", say("How hard was it?"), say("10 is all you had; may stay empty"), SCORES, "opts pain")),
      painQuestion(say("Pain right now"), session.mostPain),
      legQuestion(),
      el("button", { class: "btn go big full", type: "submit" }, say("Finish")),
    ], { withLastTap: true }, (form) => actions.finish({ pain: tapped(form, "pain"), leg: tapped(form, "leg"), exertion: tapped(form, "exertion") })),
  ];
}

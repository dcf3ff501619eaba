// The player: one set after the other, large and calm, with its clock; between sets a rest, and a cue to change sides.

const query = new URL(import.meta.url).search;
const [{ say }, { el, button }, { question, painQuestion, tapped, tapForm }, { cueButtons, cue, countdown, setClock }, { figure, offers, isBegun }] = await Promise.all([
  import(`./words.js${query}`), import(`./view-parts.js${query}`), import(`./app-parts.js${query}`), import(`./set-clock.js${query}`), import(`./app-today.js${query}`),
]);

const SIDES = { LEFT: say("side|Left"), RIGHT: say("side|Right") };
const CHANGE_SIDES_SECONDS = 15;

/** The next set: not done, and of a movement that did not hurt more than agreed. On a bad day the first movement is all. */
export function nextSet(session, isShort) {
  return session.sets.find((set) => !set.done && !session.items[set.item].ended && (!isShort || set.item === 0));
}

/** What comes before the next set: a rest, or a change of sides; nothing before the first one. */
export function restBefore(session, previous, next) {
  if (!previous || !next) return undefined;
  const other = previous.item !== next.item;
  const sides = !other && previous.side !== next.side;
  const seconds = sides ? Math.min(CHANGE_SIDES_SECONDS, session.items[next.item].rest || CHANGE_SIDES_SECONDS) : session.items[previous.item].rest;
  if (!(seconds > 0)) return undefined;
  const switchTo = () => (next.side === "LEFT" ? say("Switch sides. Now left side") : say("Switch sides. Now right side"));
  const word = other ? say("Next: {0}", next.name) : sides ? switchTo() : say("Rest");
  return { seconds, word, sides, then: say("Then set {0} of {1}: {2}, {3}.", next.set, next.sets, next.name, next.amount) };
}

export function restView({ rest, over }) {
  return [el("section", { class: "rest" },
    el("h1", { tabindex: "-1", class: rest.sides ? "switch-sides" : "" }, rest.word),
    countdown({ seconds: rest.seconds, word: rest.sides ? say("Change over in your own time") : say("Breathe, let go"), skip: say("Go on now"), say: rest.word, over }),
    el("p", { class: "voice" }, rest.then),
    el("a", { class: "btn halt full", href: "#stop" }, say("Stop: when, and whom to call")))];
}

export function playerView({ kept, day, set, isShort, actions }) {
  const { session } = day;
  const item = session.items[set.item];
  let took;
  const clock = setClock(set, (seconds) => { took = seconds; });
  const pain = painQuestion(say("Pain at its worst"), session.mostPain);
  const save = (form, how) => actions.set(set, {
    movement: set.key, set: set.set, whole: how !== "less", took,
    pain: tapped(form, "pain"), form: tapped(form, "form"), effort: tapped(form, "effort"),
  });
  return [
    bar(session, set),
    el("div", { class: "title" }, el("h1", { tabindex: "-1" }, set.name), el("p", { class: "small quiet num" }, say("Set {0} of {1}", set.set, set.sets))),
    figure(kept, `player/${set.key}`, "big-fig"),
    el("section", { class: "hold", "aria-label": say("This set") },
      el("p", { class: "amount num" }, set.amount), el("p", { class: "small quiet center" }, item.effort),
      el("ul", { class: "cues" }, ...item.cues.map((words) => el("li", { class: "voice" }, words))),
      beads(session, set),
      clock,
      cueButtons(),
      el("div", { class: "acts two" },
        button(say("It hurts"), "btn big", () => { pain.scrollIntoView({ block: "center" }); pain.querySelectorAll("input")[session.mostPain + 1]?.focus({ preventScroll: true }); actions.tell(say("Stop this set. Say how much: above {0} ends this movement for today. Stopping is never wrong.", session.mostPain)); }),
        button(say("Say the cues"), "btn big", () => cue({ tone: "", say: [set.name, set.amount, ...item.cues].join(". ") }))),
      tapForm([
        el("h2", {}, say("Set {0}: how was it?", set.set)),
        pain,
        question("form", say("Form"), "", [["STEADY", say("form|Steady"), say("line held")], ["WOBBLED", say("form|Wobbled"), say("sometimes")], ["LOST", say("form|Lost it"), say("line gone")]], "opts"),
        question("effort", say("Effort"), "", [["LIGHT", say("effort|Light"), say("four or more left")], ["RIGHT", say("effort|Right"), say("two or three left")], ["ALL", say("effort|All I had"), say("none or one left")]], "opts"),
        el("p", { class: "after" }, el("b", {}, say("Saves with the third tap, on this phone.")), " ", say("Pain above {0} ends this movement for today.", session.mostPain)),
        el("div", { class: "acts" }, el("button", { class: "btn big go", type: "submit", value: "all" }, say("Set done")), el("button", { class: "btn big", type: "submit", value: "less" }, say("Did less"))),
      ], { withLastTap: true }, save),
      ...(item.offers.length > 0 ? offers(item, actions) : [el("p", { class: "small quiet" }, say("What can be done instead needs the network once. Until then: fewer repetitions are fine, tap “Did less”."))]),
      el("a", { class: "btn full", href: isBegun(day) ? "#end" : "#" }, isBegun(day) ? say("Enough for today") : say("Not now")),
      el("a", { class: "btn halt full", href: "#stop" }, say("Stop: when, and whom to call"))),
  ];
}

function bar(session, set) {
  return el("div", { class: "pbar" }, el("a", { href: "#", "aria-label": say("Close, progress is kept") }, "✕"),
    el("ol", { "aria-label": say("Movement {0} of {1}", set.item + 1, session.items.length) }, ...session.items.map((_, index) => el("li", { class: index < set.item ? "past" : index === set.item ? "now" : "" }))),
    el("span", { class: "pad" }));
}

/** The sets of each side as beads: done, now, to come. */
function beads(session, now) {
  const sides = new Map();
  for (const set of session.sets.filter((one) => one.item === now.item)) {
    const strand = sides.get(set.key) ?? { label: SIDES[set.side] ?? say("Sets"), key: set.key, done: 0, sets: set.sets };
    strand.done += set.done ? 1 : 0;
    sides.set(set.key, strand);
  }
  return el("ol", { class: "sides" }, ...[...sides.values()].map((strand) => {
    const here = strand.key === now.key;
    const dots = Array.from({ length: strand.sets }, (_, index) => el("i", { class: index < strand.done ? "d" : index === strand.done && here ? "n" : "" }));
    return el("li", { class: here ? "on" : "" }, el("span", {}, strand.label), el("span", { class: "beads" }, ...dots), el("span", { class: "state" }, say("{0} of {1}", strand.done, strand.sets)));
  }));
}

// The player: one set after the other, large and calm, with its clock; between sets a rest, and a cue to change sides.

const query = new URL(import.meta.url).search;
const [{ el, button }, { question, painQuestion, tapped, tapForm }, { cueButtons, cue, countdown, setClock }, { figure, offers, isBegun }] = await Promise.all([
  import(`./view-parts.js${query}`), import(`./app-parts.js${query}`), import(`./set-clock.js${query}`), import(`./app-today.js${query}`),
]);

const SIDES = { LEFT: "Left", RIGHT: "Right" };
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
  const side = next.side ? `${SIDES[next.side]} side` : "";
  const then = other ? `Next: ${next.name}` : sides ? `Switch sides. Now ${side.toLowerCase()}` : "Rest";
  return { seconds, word: then, sides, then: `Then set ${next.set} of ${next.sets}: ${next.name}, ${next.amount}.` };
}

export function restView({ rest, over }) {
  return [el("section", { class: "rest" },
    el("h1", { tabindex: "-1", class: rest.sides ? "switch-sides" : "" }, rest.word),
    countdown({ seconds: rest.seconds, word: rest.sides ? "Change over in your own time" : "Breathe, let go", skip: "Go on now", say: rest.word, over }),
    el("p", { class: "voice" }, rest.then),
    el("a", { class: "btn halt full", href: "#stop" }, "Stop: when, and whom to call"))];
}

export function playerView({ kept, day, set, isShort, actions }) {
  const { session } = day;
  const item = session.items[set.item];
  let took;
  const clock = setClock(set, (seconds) => { took = seconds; });
  const pain = painQuestion("Pain at its worst", session.mostPain);
  const save = (form, how) => actions.set(set, {
    movement: set.key, set: set.set, whole: how !== "less", took,
    pain: tapped(form, "pain"), form: tapped(form, "form"), effort: tapped(form, "effort"),
  });
  return [
    bar(session, set),
    el("div", { class: "title" }, el("h1", { tabindex: "-1" }, set.name), el("p", { class: "small quiet num" }, `Set ${set.set} of ${set.sets}`)),
    figure(kept, `player/${set.key}`, "big-fig"),
    el("section", { class: "hold", "aria-label": "This set" },
      el("p", { class: "amount num" }, set.amount), el("p", { class: "small quiet center" }, item.effort),
      el("ul", { class: "cues" }, ...item.cues.map((words) => el("li", { class: "voice" }, words))),
      beads(session, set),
      clock,
      cueButtons(),
      el("div", { class: "acts two" },
        button("It hurts", "btn big", () => { pain.scrollIntoView({ block: "center" }); pain.querySelectorAll("input")[session.mostPain + 1]?.focus({ preventScroll: true }); actions.tell(`Stop this set. Say how much: above ${session.mostPain} ends this movement for today. Stopping is never wrong.`); }),
        button("Say the cues", "btn big", () => cue({ tone: "", say: [set.name, set.amount, ...item.cues].join(". ") }))),
      tapForm([
        el("h2", {}, `Set ${set.set}: how was it?`),
        pain,
        question("form", "Form", "", [["STEADY", "Steady", "line held"], ["WOBBLED", "Wobbled", "sometimes"], ["LOST", "Lost it", "line gone"]], "opts"),
        question("effort", "Effort", "", [["LIGHT", "Light", "four or more left"], ["RIGHT", "Right", "two or three left"], ["ALL", "All I had", "none or one left"]], "opts"),
        el("p", { class: "after" }, el("b", {}, "Saves with the third tap, on this phone. "), `Pain above ${session.mostPain} ends this movement for today.`),
        el("div", { class: "acts" }, el("button", { class: "btn big go", type: "submit", value: "all" }, "Set done"), el("button", { class: "btn big", type: "submit", value: "less" }, "Did less")),
      ], { withLastTap: true }, save),
      ...(item.offers.length > 0 ? offers(item, actions) : [el("p", { class: "small quiet" }, "What can be done instead needs the network once. Until then: fewer repetitions are fine, tap “Did less”.")]),
      el("a", { class: "btn full", href: isBegun(day) ? "#end" : "#" }, isBegun(day) ? "Enough for today" : "Not now"),
      el("a", { class: "btn halt full", href: "#stop" }, "Stop: when, and whom to call")),
  ];
}

function bar(session, set) {
  return el("div", { class: "pbar" }, el("a", { href: "#", "aria-label": "Close, progress is kept" }, "✕"),
    el("ol", { "aria-label": `Movement ${set.item + 1} of ${session.items.length}` }, ...session.items.map((_, index) => el("li", { class: index < set.item ? "past" : index === set.item ? "now" : "" }))),
    el("span", { class: "pad" }));
}

/** The sets of each side as beads: done, now, to come. */
function beads(session, now) {
  const sides = new Map();
  for (const set of session.sets.filter((one) => one.item === now.item)) {
    const strand = sides.get(set.key) ?? { label: SIDES[set.side] ?? "Sets", key: set.key, done: 0, sets: set.sets };
    strand.done += set.done ? 1 : 0;
    sides.set(set.key, strand);
  }
  return el("ol", { class: "sides" }, ...[...sides.values()].map((strand) => {
    const here = strand.key === now.key;
    const dots = Array.from({ length: strand.sets }, (_, index) => el("i", { class: index < strand.done ? "d" : index === strand.done && here ? "n" : "" }));
    return el("li", { class: here ? "on" : "" }, el("span", {}, strand.label), el("span", { class: "beads" }, ...dots), el("span", { class: "state" }, `${strand.done} of ${strand.sets}`));
  }));
}

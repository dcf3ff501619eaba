// The person's app. The engine on the phone leads the day; what is said is written down here first and handed over when there is
// network. The address after # says what is shown, so that the phone's own Back button goes back.

const query = new URL(import.meta.url).search;
const [{ say }, { el, button }, { openStore }, { sync }, { startDays, entryOf, localDay }, { todayView, endView, leaveView, canStart, isBegun }, { playerView, restView, restBefore, nextSet }, { cue, keepAwake }] = await Promise.all([
  import(`./words.js${query}`), import(`./view-parts.js${query}`), import(`./app-store.js${query}`), import(`./app-sync.js${query}`), import(`./app-engine.js${query}`),
  import(`./app-today.js${query}`), import(`./app-player.js${query}`), import(`./set-clock.js${query}`),
]);

const RETRY_MILLISECONDS = 60_000;
const main = document.querySelector("[data-app]");
const [view, action, line, notices, stop] = ["view", "action", "line", "notices", "stop"].map((name) => document.querySelector(`[data-${name}]`));
const others = globalThis.BroadcastChannel ? new BroadcastChannel("myotome") : { postMessage() {} };

let [store, engine, kept, entries, day, told, rest, last] = [undefined, undefined, undefined, [], undefined, "", undefined, undefined];
let [lastSync, syncing, releaseScreen, updated] = ["", false, undefined, undefined];

const actions = {
  /** Write something down; true once it is on the phone, so that a form is not sent twice. */
  async say(kind, said) {
    try {
      await store.add(kept.caseId, entryOf(kind, said));
    } catch (problem) {
      console.warn(problem);
      tell(say("This phone could not keep it: its storage may be full. Your taps are still here. Free some space and tap again, or write it down."));
      return false;
    }
    told = "";
    others.postMessage("said");
    await lookAnew();
    handOver();
    return true;
  },
  async set(set, said) {
    const isTooMuch = said.pain !== undefined && said.pain !== "unknown" && Number(said.pain) > day.session.mostPain;
    last = set;
    const isKept = await actions.say("SetDone", said);
    if (isKept && isTooMuch) tell(say("That is more than agreed, so this movement ends here for today. Stopping is never wrong."));
    return isKept;
  },
  async finish(said) {
    const saved = await actions.say("SessionOver", said);
    if (saved) { location.hash = ""; tell(say("Saved. Tomorrow morning one question decides how it goes on.")); }
    return saved;
  },
  /** Forget the case on this phone and end the session; without network the session ends when it would anyway. */
  async leave() {
    const { caseId, field, token } = kept;
    await store.forget(caseId);
    await globalThis.caches?.delete("myotome-figures");
    await fetch("/signout", { method: "POST", body: new URLSearchParams({ [field]: token }) }).catch(() => {});
    others.postMessage("left");
    location.replace("/my/today");
  },
  tell,
};

function tell(words) {
  told = words;
  showNotices();
}

/** Ask the engine again, after what was said here and what came from the server. */
async function lookAnew() {
  entries = await store.entries(kept.caseId);
  const before = day;
  day = engine.look(localDay(), entries);
  if (before && last && day.session && !rest) {
    const next = nextSet(day.session, location.hash === "#short");
    const wasDone = day.session.sets.some((set) => set.key === last.key && set.set === last.set && set.done);
    rest = wasDone ? restBefore(day.session, last, next) : undefined;
    last = undefined;
  }
  show();
}

function show() {
  const where = location.hash;
  releaseScreen?.();
  releaseScreen = undefined;
  stop.hidden = where !== "#stop";
  view.hidden = where === "#stop";
  document.body.classList.toggle("in-session", where === "#session" || where === "#short");
  if (where === "#stop") { action.replaceChildren(); showLine(); return; }
  if (where === "#session" || where === "#short") showSession(where === "#short");
  else if (where === "#end" && day.session && isBegun(day)) { place(endView({ day, actions })); action.replaceChildren(); }
  else if (where === "#leave") { place(leaveView({ waiting: entries.length, actions })); action.replaceChildren(); }
  else showToday();
  showLine();
  showNotices();
}

function place(children) {
  view.replaceChildren(...children);
  scrollTo(0, 0);
  view.querySelector("h1[tabindex]")?.focus({ preventScroll: true });
}

function showToday() {
  rest = undefined;
  place(todayView({ kept, day, actions }));
  const word = day.session && isBegun(day) ? say("Go on") : say("{0, plural, one {Start, # minute} other {Start, # minutes}}", day.session?.minutes ?? 0);
  action.replaceChildren(...(canStart(day) && nextSet(day.session, false) ? [el("a", { class: "btn go big", href: "#session" }, word)] : canStart(day) && isBegun(day) ? [el("a", { class: "btn go big", href: "#end" }, say("Finish"))] : []));
}

function showSession(isShort) {
  action.replaceChildren();
  const set = canStart(day) ? nextSet(day.session, isShort) : undefined;
  if (!set) {
    location.replace(canStart(day) && isBegun(day) ? "#end" : "#");
    return;
  }
  releaseScreen = keepAwake(view);
  if (rest) {
    place(restView({ rest, over: () => { rest = undefined; cue({ tone: "go", say: say("Ready") }); show(); } }));
    return;
  }
  place(playerView({ kept, day, set, isShort, actions }));
}

/** One line that says where what was logged is. */
function showLine() {
  const count = entries.length;
  const waiting = () => say("{0, plural, one {One entry is kept on this phone.} other {# entries are kept on this phone.}}", count);
  const words = {
    sent: () => (count === 0 ? say("Everything is with your clinic.") : `${waiting()} ${say("It is sent next.")}`),
    offline: () => (count === 0 ? say("No network: everything works, and is sent later.") : `${waiting()} ${say("There is no network; it is sent later.")}`),
    "signed-out": () => (count === 0 ? say("Not signed in: the app works, but nothing new is fetched.") : `${waiting()} ${say("Open your link or sign in, so that it is sent.")}`),
    refused: () => `${waiting()} ${say("The server did not take it. Load this page anew; nothing is lost.")}`,
    "": () => (syncing ? say("Looking for the network ...") : waiting()),
  }[lastSync]();
  line.replaceChildren(words, ...(lastSync === "signed-out" ? [" ", el("a", { class: "link", href: "/my/today" }, say("Sign in"))] : []));
  line.dataset.state = lastSync || "begins";
}

async function showNotices() {
  const notes = kept ? await store.notes(kept.caseId) : [];
  notices.replaceChildren(
    ...(told ? [el("p", { class: "notice", role: "status" }, told)] : []),
    ...notes.map((note) => el("p", { class: "notice", role: "status" }, note.text, " ", button(say("Understood"), "btn", async () => { await store.forgetNotes([note.order]); showNotices(); }))),
    ...(updated && !document.body.classList.contains("in-session") ? [el("p", { class: "notice", role: "status" }, say("A newer version is ready."), " ", button(say("Load it now"), "btn", () => updated.postMessage("take over")))] : []),
  );
}

/** Send what waits and fetch the case; a session that is under way is not disturbed. */
async function handOver() {
  if (syncing) return;
  syncing = true;
  const before = entries.length;
  lastSync = await sync(store);
  syncing = false;
  const fetched = await store.kept();
  if (fetched && (fetched.lines !== kept?.lines || before !== (await store.entries(fetched.caseId)).length)) {
    if (!engine) { kept = fetched; return; }
    kept = fetched;
    engine.keep(kept.lines);
    entries = await store.entries(kept.caseId);
    const busy = document.body.classList.contains("in-session") || view.querySelector("input:checked");
    day = engine.look(localDay(), entries);
    if (!busy) show();
  }
  showLine();
  showNotices();
  if (lastSync === "sent" && entries.length > 0) handOver(); // said while the rest was on its way
}

async function keepAppOnPhone() {
  if (!navigator.serviceWorker) return;
  const registration = await navigator.serviceWorker.register("/my/worker.js", { scope: "/my/" }).catch((problem) => console.warn(problem));
  if (!registration) return;
  const waits = () => { if (registration.waiting && navigator.serviceWorker.controller) { updated = registration.waiting; showNotices(); } };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", waits));
  waits();
  let reloaded = false;
  const hadController = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.addEventListener("controllerchange", () => { if (hadController && !reloaded) { reloaded = true; location.reload(); } });
}

function cannot(headline, words, problem) {
  if (problem) console.warn(problem);
  place([el("h1", { tabindex: "-1" }, headline), el("p", { class: "voice lead" }, words), el("p", {}, el("a", { class: "btn go big full", href: "/my/today" }, say("Go on with the usual pages")))]);
}

async function begin() {
  keepAppOnPhone();
  try {
    store = await openStore();
  } catch (problem) {
    cannot(say("This browser keeps nothing"), say("Without storage the app cannot work offline. The usual pages do all the same, with network."), problem);
    return;
  }
  navigator.storage?.persist?.();
  kept = await store.kept();
  if (!kept) await handOver();
  if (!kept) {
    cannot(lastSync === "signed-out" ? say("Please sign in once") : say("Connect once"), lastSync === "signed-out" ? say("Open your personal link, or sign in. After that this app works without network.") : say("The first time, the app fetches your movements. After that it works without network."));
    return;
  }
  try {
    const { loader, wasm, knowledge } = main.dataset;
    engine = await startDays({ engine: loader, wasm, knowledge });
    engine.keep(kept.lines);
  } catch (problem) {
    cannot(say("The app cannot decide here"), say("This browser does not start the engine, so nothing is guessed. The usual pages decide on the server."), problem);
    return;
  }
  await lookAnewSafely();
  addEventListener("hashchange", () => { rest = location.hash === "#session" || location.hash === "#short" ? rest : undefined; show(); });
  addEventListener("online", handOver);
  setInterval(() => { if (entries.length > 0) handOver(); }, RETRY_MILLISECONDS);
  addEventListener("offline", () => { lastSync = "offline"; showLine(); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") { lookAnewSafely(); handOver(); } });
  others.onmessage = () => { if (!document.body.classList.contains("in-session")) lookAnewSafely(); };
  handOver();
}

async function lookAnewSafely() {
  try {
    await lookAnew();
  } catch (problem) {
    cannot(say("This needs the network"), say("What comes next is decided together with the server. What you logged is kept on this phone and sent as soon as there is network."), problem);
  }
}

await begin();

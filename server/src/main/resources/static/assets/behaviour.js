// Small comforts on top of pages that work without script.

// Arrow keys walk along answers, and each one on the way becomes the chosen one. Who walks has not decided yet: nothing is
// sent by it, and the form's own button waits.
let isWalking = false;
document.addEventListener("keydown", (event) => { isWalking = event.key.startsWith("Arrow"); }, true);
document.addEventListener("pointerdown", () => { isWalking = false; }, true);

// An answer given by radio or select in a form marked so is sent at once; without script the form has its own button.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-send-on-change]");
  if (form && !isWalking && form.checkValidity()) form.requestSubmit();
});

// A form marked so is sent once each of its questions that is not optional has an answer: "saves with the third tap".
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-send-when-complete]");
  if (!form || isWalking) return;
  const names = new Set([...form.querySelectorAll("input[type=radio]:not([data-optional])")].map((input) => input.name));
  if ([...names].every((name) => form.querySelector(`input[name="${name}"]:checked`))) form.requestSubmit();
});

// The two taps of a trial: how it looked and how much it hurt. "Not correct" as the last tap and pain above what is agreed
// wait for the button, because there is more to say; so does a form that asks for more than one trial.
document.addEventListener("change", (event) => {
  const taps = event.target.closest(".taps");
  if (!taps) return;
  const tapped = (name) => taps.querySelector(`input[name$="${name}"]:checked`);
  const exact = tapped("exact");
  if (exact && event.target.name.endsWith("pain")) exact.checked = false;
  if (exact && event.target === exact) {
    const pains = [...taps.querySelectorAll("input[name$=pain]")];
    const fits = pains.find((pain) => pain.value !== "more" && Number(exact.value) <= Number(pain.value));
    (fits ?? pains.at(-1)).checked = true;
  }
  const how = tapped("how");
  const pain = tapped("pain");
  if (pain && pain.value === "more") taps.querySelector("details.number").open = true;
  const lastTap = event.target === pain || (event.target === how && how.value === "clean");
  const form = taps.closest("form[data-two-taps]");
  if (form && !isWalking && how && pain && lastTap && pain.value !== "more" && !tapped("exact")) form.requestSubmit();
});

// A question mark that got an answer no longer looks like one.
document.addEventListener("change", (event) => {
  const select = event.target.closest(".pick select[data-known]");
  if (select && select.options[0].text === "?") select.dataset.known = select.selectedIndex === 0 ? "no" : "yes";
});

// A second tap on a button that is already sending does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.hasAttribute("hx-post")) return;
  if (form.dataset.sending) { event.preventDefault(); return; }
  form.dataset.sending = "yes";
  setTimeout(() => delete form.dataset.sending, 4000);
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach((form) => delete form.dataset.sending));

// A sheet is typed in without a look at the screen: what can become no larger number moves on by itself, and so does Enter.
function neighbour(field, step) {
  const fields = [...field.form.querySelectorAll("[data-moves-on]")].filter((other) => other.offsetParent !== null);
  return fields[fields.indexOf(field) + step] ?? (step > 0 ? field.form.querySelector("button.go") : null);
}
function moveTo(field) {
  field?.focus();
  if (field?.matches("input")) field.select();
}
document.addEventListener("input", (event) => {
  const field = event.target;
  if (!field.matches("[data-moves-on]") || event.inputType === "deleteContentBackward") return;
  const most = Number(field.dataset.movesOn);
  const isWhole = /^\d+$/.test(field.value) && Number(field.value) <= most;
  const mayGrow = Number(field.value) > 0 && Number(field.value) * 10 <= most;
  if (field.value === "?" || field.value === "-" || (isWhole && !mayGrow)) moveTo(neighbour(field, 1));
});
document.addEventListener("keydown", (event) => {
  if (!event.target.matches("[data-moves-on]")) return;
  if (event.key === "Enter") {
    event.preventDefault();
    moveTo(neighbour(event.target, 1));
  } else if (event.key === "Backspace" && event.target.value === "") {
    event.preventDefault();
    moveTo(neighbour(event.target, -1));
  }
});

// Tell where the person is from the keyboard: "/" goes to the search box.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.matches("input, textarea, select")) return;
  const box = document.querySelector("[data-find]");
  if (box) { event.preventDefault(); box.focus(); }
});

// The server's answer to a form that could not be saved is shown, not swallowed. What was typed stays where it is; only
// where somebody has to sign in again, or may not be here any more, the page is loaded anew.
document.addEventListener("htmx:beforeSwap", (event) => {
  document.querySelectorAll(".trouble").forEach((message) => message.remove());
  const status = event.detail.xhr.status;
  if ([409, 422].includes(status) || status >= 500) { event.detail.shouldSwap = true; event.detail.isError = false; }
});
document.addEventListener("htmx:responseError", (event) => {
  if ([401, 403].includes(event.detail.xhr.status)) location.reload();
});
document.addEventListener("htmx:sendError", (event) => {
  document.querySelectorAll(".trouble").forEach((message) => message.remove());
  const message = document.createElement("div");
  message.className = "problems trouble";
  message.setAttribute("role", "alert");
  message.textContent = "The server does not answer; this was not saved. What you typed is still here. Save again in a moment.";
  event.detail.target.prepend(message);
});

// What is to be handed over can be copied with one tap, where the browser allows it.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.textContent = "Copied";
    });
  }
}

// A scanned code comes behind the # of an address, which browsers do not send; it goes into the form and out of the address bar.
const fromAddress = document.querySelector("textarea[data-from-address]");
if (fromAddress && location.hash.length > 1) {
  fromAddress.value = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// The person's own day begins at their own midnight: the server is told the time zone, once a visit and when it changes.
const dock = document.querySelector(".dock");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (dock && zone && sessionStorage.getItem("zone") !== zone) {
  const token = dock.querySelector("form[action='/signout'] input[type=hidden]");
  if (token) {
    fetch("/my/zone", { method: "POST", body: new URLSearchParams({ zone, [token.name]: token.value }) })
      .then(async (answer) => {
        if (!answer.ok) return;
        sessionStorage.setItem("zone", zone);
        if ((await answer.text()) === "another day") location.reload();
      })
      .catch(() => {});
  }
}

// Who leaves a device leaves nothing on it. What the app has kept and not sent yet would be lost, so that is asked first.
document.addEventListener("submit", (event) => {
  if (!event.target.matches("form[action='/signout']") || !globalThis.indexedDB?.databases) return;
  event.preventDefault();
  forgetApp().then((leave) => { if (leave) event.target.submit(); else delete event.target.dataset.sending; });
});

async function forgetApp() {
  if (!(await indexedDB.databases()).some((database) => database.name === "myotome")) return true;
  const { openStore } = await import(`./app-store.js${new URL(import.meta.url).search}`);
  const store = await openStore();
  const waiting = await store.waiting();
  if (waiting > 0 && !confirm(`${waiting} entries were not sent yet and would be lost. Leave all the same?`)) return false;
  store.close();
  indexedDB.deleteDatabase("myotome");
  return true;
}

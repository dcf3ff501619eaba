// Puts the clock of a set into a page that the server made. Without script nobody measures, and the time stays unknown.

const query = new URL(import.meta.url).search;
const { setClock, cueButtons, keepAwake } = await import(`./set-clock.js${query}`);

for (const place of document.querySelectorAll("[data-set-clock]")) {
  const field = place.closest("form").querySelector("input[name=took]");
  const [seconds, times, count] = ["seconds", "times", "count"].map((name) => Number(place.dataset[name]));
  place.append(setClock({ seconds, times, count }, (taken) => { field.value = String(taken); }), cueButtons());
  keepAwake(place);
}

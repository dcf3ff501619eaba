// Hands over what the phone kept and fetches the case anew, whenever there is network. Nothing is forgotten here before the
// server has said what became of it.

const query = new URL(import.meta.url).search;
const { uploadOf } = await import(`./app-engine.js${query}`);

const MOST_AT_ONCE = 100;
const FIGURES = "myotome-figures";

/** What came of an attempt: "sent", "offline", "signed-out", or "refused". */
export async function sync(store) {
  return navigator.locks ? navigator.locks.request("myotome-sync", () => attempt(store)) : attempt(store);
}

async function attempt(store) {
  const device = await store.device();
  try {
    const kept = await fetchCase(device);
    const entries = await store.entries(kept.caseId);
    if (entries.length === 0) return await keep(store, kept, kept);
    for (let from = 0; from < entries.length; from += MOST_AT_ONCE) {
      await handOver(store, kept, device, entries.slice(from, from + MOST_AT_ONCE));
    }
    return await keep(store, await fetchCase(device), kept);
  } catch (problem) {
    if (problem instanceof SignedOut) return "signed-out";
    if (problem instanceof Refused) return "refused";
    return "offline";
  }
}

class SignedOut extends Error {}
class Refused extends Error {}

async function fetchCase(device) {
  return jsonOf(await fetch(`/my/app/case?device=${encodeURIComponent(device)}`, { headers: { Accept: "application/json" }, cache: "no-store" }));
}

async function jsonOf(answer) {
  const isJson = (answer.headers.get("content-type") ?? "").includes("json");
  if (answer.redirected || [401, 403].includes(answer.status) || (answer.ok && !isJson)) throw new SignedOut();
  if (answer.status >= 500) throw new Error(`The server does not answer as it should (${answer.status}).`);
  if (!answer.ok) throw new Refused();
  return answer.json();
}

async function handOver(store, kept, device, entries) {
  const body = new URLSearchParams({ lines: uploadOf(device, entries), [kept.field]: kept.token });
  const taken = await jsonOf(await fetch("/my/app/entries", { method: "POST", body, headers: { Accept: "application/json" } }));
  const orders = new Map(entries.map((entry) => [entry.id, entry.order]));
  for (const one of taken.entries) {
    if (one.state === "not_taken") await store.note(kept.caseId, one.why);
  }
  await store.forgetEntries(taken.entries.map((one) => orders.get(one.id)));
}

async function keep(store, kept, first) {
  await store.keep({ ...kept, fetchedAt: Date.now() });
  await Promise.all([keepFigures(kept), tellZone(first)]);
  return "sent";
}

/** The pictures are kept too; one that cannot be fetched now is fetched another time. */
async function keepFigures(kept) {
  if (!globalThis.caches) return;
  const cache = await caches.open(FIGURES);
  const wanted = new Set(Object.values(kept.figures).flatMap(addressesIn));
  await Promise.all([...wanted].map(async (address) => {
    if (await cache.match(address)) return;
    await cache.add(address).catch(() => {});
  }));
}

function addressesIn(markup) {
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  const addresses = [];
  for (const image of parsed.querySelectorAll("img[src]")) addresses.push(image.getAttribute("src"));
  for (const source of parsed.querySelectorAll("source[srcset]")) if (source.media !== "print") addresses.push(source.getAttribute("srcset"));
  for (const figure of parsed.querySelectorAll("movement-figure")) {
    for (const name of ["src", "shape"]) addresses.push(figure.getAttribute(name).replace("{body}", figure.getAttribute("body")));
  }
  return addresses;
}

/** The person's day begins at their own midnight. */
async function tellZone(kept) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || sessionStorage.getItem("zone") === zone) return;
  const answer = await fetch("/my/zone", { method: "POST", body: new URLSearchParams({ zone, [kept.field]: kept.token }) }).catch(() => undefined);
  if (answer?.ok) sessionStorage.setItem("zone", zone);
}

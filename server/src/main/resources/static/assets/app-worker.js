// Keeps the app on the phone. FILES stands above: all that the app consists of. A new build waits until nobody is in the
// middle of a session, or until the person asks for it.

const SHELL = "/my/app";
const PREFIX = "myotome-app-";
const FIGURES = "myotome-figures";
const NAME = PREFIX + nameOf(FILES.join(" "));

function nameOf(text) {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  return (sum >>> 0).toString(16);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

async function keepAll() {
  const cache = await caches.open(NAME);
  await Promise.all(FILES.map(async (file) => {
    const answer = await fetch(file, { cache: file === SHELL ? "no-store" : "default" });
    if (!answer.ok || answer.redirected) throw new Error(`${file} cannot be kept (${answer.status}).`);
    await cache.put(file, answer);
  }));
}

self.addEventListener("activate", (event) => event.waitUntil(begin()));

async function begin() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("message", (event) => { if (event.data === "take over") self.skipWaiting(); });

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, address));
  else if (/^\/(assets|browser|figures)\//.test(address.pathname)) event.respondWith(file(request));
});

/** The app comes from the phone; other pages from the network, and the app in their place where there is none. */
async function page(request, address) {
  const cache = await caches.open(NAME);
  if (address.pathname === SHELL) return (await cache.match(SHELL)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (problem) {
    const shell = await cache.match(SHELL);
    if (shell && address.pathname.startsWith("/my/")) return shell;
    throw problem;
  }
}

async function file(request) {
  const kept = (await (await caches.open(NAME)).match(request)) ?? (await (await caches.open(FIGURES)).match(request));
  return kept ?? fetch(request);
}

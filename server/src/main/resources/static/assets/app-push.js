// Shows reminders. For the service worker: importScripts("/assets/app-push.js").
// A message is JSON: {"title", "body", "tag", "url"}; url is a path of this server.

self.addEventListener("push", (event) => {
    let message = {};
    try {
        message = event.data ? event.data.json() : {};
    } catch {
        // a message that is none of ours is shown without words of its own
    }
    event.waitUntil(
        self.registration.showNotification(String(message.title || "Myotome"), {
            body: String(message.body || "There is something for today."),
            tag: String(message.tag || "myotome"),
            icon: "/assets/mark.svg",
            data: { url: pathOf(message.url) },
        }),
    );
});

self.addEventListener("notificationclick", (event) => {
    event.notification.close();
    const url = new URL(pathOf(event.notification.data && event.notification.data.url), self.location.origin).href;
    event.waitUntil(
        self.clients.matchAll({ type: "window" }).then((windows) => {
            const open = windows.find((window) => window.url === url);
            return open ? open.focus() : self.clients.openWindow(url);
        }),
    );
});

// Only a path of the person's own pages is opened.
function pathOf(url) {
    return typeof url === "string" && /^\/my\/[a-z/-]*$/.test(url) ? url : "/my/today";
}

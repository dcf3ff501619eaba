// The button that asks a browser for reminders. The service worker at /my/worker.js shows them.

const query = new URL(import.meta.url).search;
const { say } = await import(`./words.js${query}`);

const form = document.querySelector("form[data-subscribe]");
const words = form?.querySelector("[data-subscribe-words]");
const button = form?.querySelector("button");

if (form && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window) {
    button.disabled = false;
    words.textContent = "";
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        subscribe();
    });
} else if (words) {
    words.textContent = window.isSecureContext
        ? say("This browser cannot show messages. The calendar can.")
        : say("Messages need a protected connection (https). The calendar works without.");
}

async function subscribe() {
    button.disabled = true;
    try {
        if ((await Notification.requestPermission()) !== "granted") {
            words.textContent = say("You did not allow messages, so none come. You can change that in your phone's settings.");
            return;
        }
        const registration = await navigator.serviceWorker.register("/my/worker.js", { scope: "/my/" });
        await navigator.serviceWorker.ready;
        const subscription = await registration.pushManager.subscribe({
            userVisibleOnly: true,
            applicationServerKey: form.dataset.subscribe,
        });
        form.elements.endpoint.value = subscription.endpoint;
        form.elements.key.value = text(subscription.getKey("p256dh"));
        form.elements.secret.value = text(subscription.getKey("auth"));
        form.submit();
    } catch {
        words.textContent = say("This did not work on this phone. The calendar does.");
    } finally {
        button.disabled = false;
    }
}

function text(buffer) {
    const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
    return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

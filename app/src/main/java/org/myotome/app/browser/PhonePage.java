package org.myotome.app.browser;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page on a phone: 390 by 844 CSS pixels, touch, and once asked for, a processor slowed six times and the network that
 * Chromium's own tools call "Slow 4G" (562.5 ms for each request, 1.44 Mbit/s down, 0.675 Mbit/s up).
 */
public final class PhonePage implements AutoCloseable {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final double SLOWER = 6;
    private static final double LATENCY_MILLISECONDS = 562.5;
    private static final double DOWN_BYTES_PER_SECOND = 1.44e6 / 8 * 1.024;
    private static final double UP_BYTES_PER_SECOND = 0.675e6 / 8 * 1.024;
    private static final Duration QUIET = Duration.ofMillis(1_500);
    private static final Duration MOST_TIME = Duration.ofSeconds(60);
    private static final int POLL_MILLISECONDS = 50;

    /** What the page notes of itself: when its largest part was there, what jumped, and how long events took to be shown. */
    private static final String WATCH = """
            (() => {
              const seen = window.__seen = { largest: 0, shift: 0, event: 0 };
              const watch = (type, take, more = {}) =>
                new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
              watch("largest-contentful-paint", (entry) => { seen.largest = entry.startTime; });
              watch("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
              watch("event", (entry) => { seen.event = Math.max(seen.event, entry.duration); }, { durationThreshold: 16 });
            })();
            """;

    private final DevTools tools;
    private final String session;
    private final AtomicLong bytes = new AtomicLong();
    private volatile long lastMoved = System.nanoTime();

    private PhonePage(BrowserProcess browser) {
        this.tools = DevTools.connect(browser.tools(), this::hear);
        String context = tools.send("", "Target.createBrowserContext", DevTools.parameters())
                .path("browserContextId")
                .asString();
        String target = tools.send(
                        "",
                        "Target.createTarget",
                        DevTools.parameters().put("url", "about:blank").put("browserContextId", context))
                .path("targetId")
                .asString();
        this.session = tools.send(
                        "",
                        "Target.attachToTarget",
                        DevTools.parameters().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asString();
        prepare();
    }

    /** Open an empty page that shares nothing with another. */
    public static PhonePage open(BrowserProcess browser) {
        return new PhonePage(browser);
    }

    private void prepare() {
        send("Page.enable", DevTools.parameters());
        send("Network.enable", DevTools.parameters());
        send(
                "Emulation.setDeviceMetricsOverride",
                DevTools.parameters()
                        .put("width", WIDTH)
                        .put("height", HEIGHT)
                        .put("deviceScaleFactor", 2)
                        .put("mobile", true));
        send("Emulation.setTouchEmulationEnabled", DevTools.parameters().put("enabled", true));
        send("Page.addScriptToEvaluateOnNewDocument", DevTools.parameters().put("source", WATCH));
    }

    private void hear(String method, JsonNode parameters) {
        if (method.startsWith("Network.")) {
            lastMoved = System.nanoTime();
        }
        if (method.equals("Network.loadingFinished")) {
            bytes.addAndGet(parameters.path("encodedDataLength").asLong());
        }
    }

    private JsonNode send(String method, ObjectNode parameters) {
        return tools.send(session, method, parameters);
    }

    /** Be as slow as a cheap phone on a slow network from now on, or as fast as this machine again. */
    public void slow(boolean slow) {
        send("Emulation.setCPUThrottlingRate", DevTools.parameters().put("rate", slow ? SLOWER : 1));
        send(
                "Network.emulateNetworkConditions",
                DevTools.parameters()
                        .put("offline", false)
                        .put("latency", slow ? LATENCY_MILLISECONDS : 0)
                        .put("downloadThroughput", slow ? DOWN_BYTES_PER_SECOND : -1)
                        .put("uploadThroughput", slow ? UP_BYTES_PER_SECOND : -1));
    }

    /** Forget what was loaded before, as on a first visit; who is signed in stays so. */
    public void forgetFiles() {
        send("Network.clearBrowserCache", DevTools.parameters());
    }

    /** Go to an address and wait until nothing more comes. */
    public void open(String address) {
        bytes.set(0);
        send("Page.navigate", DevTools.parameters().put("url", address));
        settle();
    }

    /**
     * Wait until nothing more comes.
     *
     * @throws IllegalStateException if something still comes after a minute
     */
    public void settle() {
        long begin = System.nanoTime();
        lastMoved = begin;
        while (System.nanoTime() - lastMoved < QUIET.toNanos() || !isComplete()) {
            if (System.nanoTime() - begin > MOST_TIME.toNanos()) {
                throw new IllegalStateException("The page still loads after " + MOST_TIME.toSeconds() + " s.");
            }
            try {
                Thread.sleep(POLL_MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The measurement was interrupted.", interrupted);
            }
        }
    }

    private boolean isComplete() {
        return evaluate("document.readyState === 'complete'").asBoolean();
    }

    /** Return what came over the network since the last address was opened, with headers, compressed. */
    public long bytes() {
        return bytes.get();
    }

    /**
     * Have the page work something out.
     *
     * @throws IllegalStateException if that fails
     */
    public JsonNode evaluate(String expression) {
        JsonNode result = send(
                "Runtime.evaluate",
                DevTools.parameters()
                        .put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(
                    "The page failed at: " + expression + "\n" + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /**
     * Tap the first thing that is seen of those a selector finds, as a finger does.
     *
     * @throws IllegalStateException if there is none
     */
    public void tap(String selector) {
        JsonNode place = evaluate("""
                (() => {
                  const seen = [...document.querySelectorAll(%s)].find((element) => element.checkVisibility());
                  if (!seen) return null;
                  seen.scrollIntoView({ block: "center", behavior: "instant" });
                  const box = seen.getBoundingClientRect();
                  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                })()""".formatted(quoted(selector)));
        if (!place.isObject()) {
            throw new IllegalStateException("Nothing on the page is " + selector + ".");
        }
        ObjectNode touch = DevTools.parameters().put("type", "touchStart");
        touch.putArray("touchPoints")
                .addObject()
                .put("x", place.path("x").asDouble())
                .put("y", place.path("y").asDouble());
        send("Input.dispatchTouchEvent", touch);
        ObjectNode leave = DevTools.parameters().put("type", "touchEnd");
        leave.putArray("touchPoints");
        send("Input.dispatchTouchEvent", leave);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public void close() {
        tools.close();
    }
}

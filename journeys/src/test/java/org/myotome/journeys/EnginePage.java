package org.myotome.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A page with nothing on it but the engine, under the strictest content security policy it has to live with: no code
 * made from text.
 */
final class EnginePage implements AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
    private static final String PAGE =
            "<!doctype html><title>engine</title><script type=\"module\" src=\"/start.js\"></script>";
    private static final String START = """
            import { loadEngine } from "/browser/engine.js";
            window.engine = loadEngine("/browser/" + location.search.slice(1));
            """;
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "wasm", "application/wasm", "html", "text/html");

    private final HttpServer server;
    private final Page page;

    private EnginePage(HttpServer server, Page page) {
        this.server = server;
        this.page = page;
    }

    /** Open a page with the engine for the self-check and the search. */
    static EnginePage open(Chromium chromium) throws IOException {
        return open(chromium, "engine.wasm");
    }

    /** Open a page with one of the compiled engines. */
    static EnginePage open(Chromium chromium, String file) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", EnginePage::answer);
        server.start();
        Page page = chromium.open(Screen.PHONE);
        page.navigate("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/index.html?" + file);
        page.waitForFunction("() => window.engine !== undefined");
        return new EnginePage(server, page);
    }

    /** Ask the engine in the browser. */
    String ask(String question) {
        return (String) page.evaluate("async (question) => (await window.engine).answer(question)", question);
    }

    /** Slow the page's processor down by a factor. */
    void slowDown(int factor) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("rate", factor);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", parameters);
    }

    /** Ask the engine in the browser, and return how long it took, in milliseconds. */
    double millisecondsFor(String question) {
        return ((Number) page.evaluate(
                        "async (question) => { const engine = await window.engine; const begun = performance.now();"
                                + " engine.answer(question); return performance.now() - begun; }",
                        question))
                .doubleValue();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = body(path);
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders()
                .add("Content-Type", TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] body(String path) throws IOException {
        return switch (path) {
            case "/index.html" -> PAGE.getBytes(StandardCharsets.UTF_8);
            case "/start.js" -> START.getBytes(StandardCharsets.UTF_8);
            default -> resource(path);
        };
    }

    /** Return a file of the class path; empty where there is none. */
    static byte[] resource(String path) throws IOException {
        try (InputStream in = EnginePage.class.getResourceAsStream(path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    @Override
    public void close() {
        page.context().close();
        server.stop(0);
    }
}

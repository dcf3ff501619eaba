package org.myotome.app.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation with a browser by the Chrome DevTools Protocol (https://chromedevtools.github.io/devtools-protocol/).
 * Commands are sent one after another; each waits for its answer.
 */
public final class DevTools implements AutoCloseable {

    private static final int MOST_SECONDS = 120;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final BiConsumer<String, JsonNode> events;
    private final WebSocket socket;

    private DevTools(URI address, BiConsumer<String, JsonNode> events) {
        this.events = events;
        this.socket =
                client.newWebSocketBuilder().buildAsync(address, new Listener()).join();
    }

    /**
     * Begin to talk.
     *
     * @param events takes what the browser tells unasked, by its method; called from another thread
     */
    public static DevTools connect(URI address, BiConsumer<String, JsonNode> events) {
        return new DevTools(address, events);
    }

    /** Return an empty list of parameters, to be filled. */
    public static ObjectNode parameters() {
        return JSON.createObjectNode();
    }

    /**
     * Send a command and return its result.
     *
     * @param session the page that is meant; empty for the browser itself
     * @throws IllegalStateException if the browser refuses, or does not answer within two minutes
     */
    public JsonNode send(String session, String method, ObjectNode parameters) {
        int id = last.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(message.toString(), true).join();
        try {
            return answer.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(method + ": " + refused.getMessage(), refused);
        } catch (TimeoutException late) {
            throw new IllegalStateException("The browser does not answer to " + method + ".", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The conversation was interrupted.", interrupted);
        }
    }

    private void take(JsonNode message) {
        if (!message.has("id")) {
            events.accept(message.path("method").asString(), message.path("params"));
            return;
        }
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
        if (answer == null) {
            return;
        }
        if (message.has("error")) {
            answer.completeExceptionally(new IllegalStateException(
                    message.path("error").path("message").asString()));
        } else {
            answer.complete(message.path("result"));
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }

    /** Puts the parts of messages together. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                take(message);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}

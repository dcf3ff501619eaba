package org.myotome.laboratory.conformance.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.laboratory.conformance.pack.Trees;
import org.myotome.laboratory.conformance.protocol.AnswerReader;
import org.myotome.laboratory.conformance.protocol.MalformedAnswerException;
import org.myotome.laboratory.conformance.protocol.Response;
import org.myotome.laboratory.conformance.protocol.SystemDescription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Talks with an adapter over its whole life. An adapter that breaks is started again, so that one bad answer does not hide
 * the others; after a few times no more.
 */
final class Conversation implements AutoCloseable {

    private static final int MOST_FAULTS = 3;
    /** Starting a program may take longer than answering. */
    private static final int START_FACTOR = 6;

    private final List<String> command;
    private final Duration mostTime;
    private final List<String> faults = new ArrayList<>();
    private @Nullable AdapterProcess adapter;
    private int asked;

    Conversation(List<String> command, Duration mostTime) {
        this.command = List.copyOf(command);
        this.mostTime = mostTime;
    }

    /** Start the adapter and ask what it is; nothing if it does not say. */
    Optional<SystemDescription> begin() {
        try {
            return Optional.of(start());
        } catch (AdapterFaultException | MalformedAnswerException e) {
            noteFault("the first request", e);
            return Optional.empty();
        }
    }

    private SystemDescription start() throws AdapterFaultException, MalformedAnswerException {
        AdapterProcess started = AdapterProcess.start(command);
        adapter = started;
        ObjectNode request = Trees.empty();
        String id = nextId();
        request.put("id", id).put("kind", "describe").put("protocol", AnswerReader.PROTOCOL);
        return AnswerReader.readDescription(started.ask(text(request), mostTime.multipliedBy(START_FACTOR)), id);
    }

    /**
     * Ask about a case.
     *
     * @param title what the case is, for messages
     * @param exchanges takes what was asked and answered
     * @return the answer, or nothing if the adapter broke
     */
    Optional<Response> ask(String title, JsonNode caseTree, List<CheckResult.Exchange> exchanges) {
        String id = nextId();
        ObjectNode request = Trees.empty();
        request.put("id", id).put("kind", "decide").set("case", caseTree);
        String line = text(request);
        String answer = "";
        try {
            AdapterProcess running = running();
            answer = running.ask(line, mostTime);
            Response response = AnswerReader.readResponse(answer, id);
            exchanges.add(new CheckResult.Exchange(title, line, answer));
            return Optional.of(response);
        } catch (AdapterFaultException | MalformedAnswerException e) {
            exchanges.add(new CheckResult.Exchange(title, line, answer));
            noteFault("request " + id, e);
            return Optional.empty();
        }
    }

    private AdapterProcess running() throws AdapterFaultException, MalformedAnswerException {
        AdapterProcess running = adapter;
        if (running == null) {
            start();
            running = adapter;
        }
        if (running == null) {
            throw new AdapterFaultException("cannot be started");
        }
        return running;
    }

    private void noteFault(String when, Exception fault) {
        String message = fault instanceof AdapterFaultException
                ? "The adapter " + fault.getMessage() + "."
                : "The adapter wrote a line that is no answer: " + fault.getMessage();
        faults.add("At " + when + ": " + message);
        close();
    }

    /** Let the adapter end. */
    void end() {
        AdapterProcess running = adapter;
        if (running == null) {
            return;
        }
        try {
            running.finish(mostTime);
        } catch (AdapterFaultException e) {
            noteFault("the end", e);
        }
    }

    /** Return whether the adapter broke too often to go on. */
    boolean isOver() {
        return faults.size() >= MOST_FAULTS;
    }

    /** Return where the adapter broke, in order. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private String nextId() {
        asked++;
        return Integer.toString(asked);
    }

    private static String text(JsonNode request) {
        return JsonMapper.shared().writeValueAsString(request);
    }

    @Override
    public void close() {
        AdapterProcess running = adapter;
        if (running != null) {
            running.close();
            adapter = null;
        }
    }
}

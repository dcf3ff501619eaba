package org.myotome.laboratory.conformance.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.myotome.laboratory.conformance.pack.Check;
import org.myotome.laboratory.conformance.pack.Expectation;
import org.myotome.laboratory.conformance.pack.Pack;
import org.myotome.laboratory.conformance.pack.Variant;
import org.myotome.laboratory.conformance.protocol.Response;
import org.myotome.laboratory.conformance.protocol.SystemDescription;
import org.myotome.laboratory.conformance.run.CheckResult.Outcome;

/** Scores one system with one pack. */
public final class ConformanceRun {

    private static final String THE_CASE = "the case";
    private static final Expectation GOOD_INPUT = new Expectation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Expectation.BadInput.None(),
            false);

    private final Pack pack;
    private final List<String> command;
    private final Duration mostTime;
    private final Pattern pattern = new Pattern();

    /**
     * Prepare a run.
     *
     * @param command the adapter and its arguments
     * @param mostTime how long one answer may take
     */
    public ConformanceRun(Pack pack, List<String> command, Duration mostTime) {
        this.pack = pack;
        this.command = List.copyOf(command);
        this.mostTime = mostTime;
    }

    /** Run every check. */
    public Score run() {
        try (Conversation conversation = new Conversation(command, mostTime)) {
            Optional<SystemDescription> system = conversation.begin();
            if (system.isEmpty()) {
                return new Score(
                        pack,
                        new SystemDescription("unknown", "", Collections.emptySet()),
                        pack.checks().stream().map(ConformanceRun::notRun).toList(),
                        conversation.faults(),
                        List.of());
            }
            List<CheckResult> results = pack.checks().stream()
                    .map(check -> result(check, system.get(), conversation))
                    .toList();
            conversation.end();
            return new Score(pack, system.get(), results, conversation.faults(), pattern.notes());
        }
    }

    private static CheckResult notRun(Check check) {
        return new CheckResult(check, Outcome.NOT_RUN, List.of("The adapter broke before."), List.of());
    }

    private CheckResult result(Check check, SystemDescription system, Conversation conversation) {
        List<String> missing = system.missing(check.needs());
        if (!missing.isEmpty()) {
            return new CheckResult(check, Outcome.NOT_APPLICABLE, missing, List.of());
        }
        return conversation.isOver() ? notRun(check) : applied(check, system, conversation);
    }

    private CheckResult applied(Check check, SystemDescription system, Conversation conversation) {
        List<CheckResult.Exchange> exchanges = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Optional<Response> first = conversation.ask(
                THE_CASE, pack.vocabulary().restrictedTo(check.caseTree(), system::isSupported), exchanges);
        if (first.isEmpty()) {
            faults.add("The adapter broke.");
            return new CheckResult(check, Outcome.FAILED, faults, exchanges);
        }
        pattern.note(first.get(), check);
        faults.addAll(Requirement.faults(check.expectation().orElse(GOOD_INPUT), first.get()));
        for (Variant variant : check.variants()) {
            if (faults.isEmpty()) {
                faults.addAll(compared(variant, first.get(), system, conversation, exchanges));
            }
        }
        return new CheckResult(check, faults.isEmpty() ? Outcome.PASSED : Outcome.FAILED, faults, exchanges);
    }

    private List<String> compared(
            Variant variant,
            Response first,
            SystemDescription system,
            Conversation conversation,
            List<CheckResult.Exchange> exchanges) {
        Optional<Response> second = conversation.ask(
                variant.title(), pack.vocabulary().restrictedTo(variant.caseTree(), system::isSupported), exchanges);
        if (second.isEmpty()) {
            return List.of("The adapter broke.");
        }
        if (!(first instanceof Response.Decision before)) {
            return List.of();
        }
        return switch (second.get()) {
            case Response.Refusal refusal ->
                List.of(variant.title() + ": refuses a good case at " + refusal.path() + ": " + refusal.why());
            case Response.Decision after ->
                Comparison.faults(variant.relation(), before, variant.mirrored() ? after.mirrored() : after).stream()
                        .map(fault -> variant.title() + " ("
                                + variant.relation().words() + (variant.mirrored() ? ", mirrored" : "") + "): " + fault)
                        .toList();
        };
    }
}

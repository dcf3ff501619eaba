package org.myotome.engine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * Looks ahead from a programme: takes the rule's steps one after the other, for each movement while the others stay as they
 * are, as if every session went well. The belief, which can only make a step smaller, is left out.
 */
public final class WaysAhead {

    /** Where the next movement is further away than so many steps, what is open now says more than a count. Ours. */
    private static final int MOST_STEPS = 30;

    private final ProgrammeItem from;
    private final Programme programme;
    private final StepSetting setting;
    private final StepUp stepUp;
    private final StepSize size;
    private final int minutes;

    private WaysAhead(Library library, ProgressionRequest request, ProgrammeItem from) {
        this.from = from;
        this.programme = request.programme();
        this.setting = StepSetting.of(library, wentWell(request, from), Progression.policy(request));
        this.stepUp = new StepUp(setting);
        this.size = StepSize.of(setting.irritability(), Optional.empty());
        this.minutes = SessionRoom.minutes(request);
    }

    /** Whoever does every session well has shown the movement, and with it all that lies below. */
    private static ProgressionRequest wentWell(ProgressionRequest request, ProgrammeItem from) {
        List<Trial> trials = new ArrayList<>(request.trials());
        trials.add(
                new Trial(SidedMovement.both(from.movementId()), Trial.Form.CLEAN, List.of(), new PainReport.Absent()));
        return new ProgressionRequest(
                request.programme(),
                request.sessions(),
                request.log(),
                request.record(),
                request.triage(),
                trials,
                request.lookedAt(),
                request.today(),
                request.belief(),
                request.past());
    }

    /** Return what lies ahead of each movement of the programme in force; nothing in a lighter week, which raises nothing. */
    public static List<WayAhead> of(Library library, ProgressionRequest request) {
        if (LighterWeek.isOn(request.programme())) {
            return List.of();
        }
        return request.programme().items().stream()
                .map(item -> new WaysAhead(library, request, item).way())
                .toList();
    }

    private WayAhead way() {
        if (nearest().isEmpty()) {
            return new WayAhead(from.movementId(), List.of(), new WayAhead.Ahead.Top());
        }
        List<Variable> steps = new ArrayList<>();
        ProgrammeItem item = from;
        while (steps.size() < MOST_STEPS) {
            Programme soFar = with(item);
            switch (stepUp.from(item, soFar, SessionRoom.around(item, soFar, minutes), size)) {
                case StepUp.Result.Changed(Change change) -> {
                    if (change.variable() == Variable.MOVEMENT) {
                        return new WayAhead(
                                from.movementId(),
                                steps,
                                new WayAhead.Ahead.Opens(change.item().movementId()));
                    }
                    steps.add(change.variable());
                    item = change.item();
                }
                case StepUp.Result.Stays(StepReason reason, var ignored) -> {
                    return ended(steps, reason);
                }
            }
        }
        // What is open and not reached in so many steps does not fit beside the other movements.
        return closedOr(List.of(), new StepReason.SessionFull(minutes));
    }

    private WayAhead ended(List<Variable> steps, StepReason reason) {
        boolean isAboutTheNext = reason instanceof StepReason.NextNotOpen
                || reason instanceof StepReason.AtTheTop
                || reason instanceof StepReason.ReadyToTransfer;
        return isAboutTheNext
                ? closedOr(steps, reason)
                : new WayAhead(from.movementId(), steps, new WayAhead.Ahead.Stays(reason));
    }

    /** Only the rule itself opens a movement: where it does not go there, what stands in the way is named, or why it stays. */
    private WayAhead closedOr(List<Variable> steps, StepReason reason) {
        WayAhead.Ahead ahead = nearest()
                .filter(next -> !obstacles(next).isEmpty())
                .<WayAhead.Ahead>map(next -> new WayAhead.Ahead.Closed(next.id(), obstacles(next)))
                .orElseGet(() -> new WayAhead.Ahead.Stays(reason));
        return new WayAhead(from.movementId(), steps, ahead);
    }

    /** The nearest harder movement: an open one where there is one. */
    private Optional<Movement> nearest() {
        List<Movement> harder = stepUp.harderThan(setting.library().getMovement(from.movementId()));
        return harder.stream()
                .filter(next -> obstacles(next).isEmpty())
                .findFirst()
                .or(() -> harder.stream().findFirst());
    }

    private List<LeftOutReason> obstacles(Movement next) {
        List<LeftOutReason> all = new ArrayList<>();
        setting.obstacles().find(next.id()).ifPresent(all::add);
        for (String missing : setting.shown().missingBefore(next)) {
            LeftOutReason first = new LeftOutReason.NeedsFirst(missing);
            if (!all.contains(first)) {
                all.add(first);
            }
        }
        return List.copyOf(all);
    }

    private Programme with(ProgrammeItem item) {
        List<ProgrammeItem> items = programme.items().stream()
                .map(each -> each.equals(from) ? item : each)
                .toList();
        return programme.withItems(items, programme.leftOut());
    }
}

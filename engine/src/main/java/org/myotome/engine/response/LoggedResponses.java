package org.myotome.engine.response;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.history.AcceptedProgramme;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.progression.Diary;
import org.myotome.engine.progression.Mornings;
import org.myotome.engine.progression.MovementResponse;
import org.myotome.engine.progression.ResponseRule;
import org.myotome.engine.progression.Responses;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;

/**
 * Reads from a log how a person answered, session by session, to a movement of the programme in force and to those from
 * which it came by steps.
 *
 * <p>Log-load counts from the first of these sessions. What was done counts, not what was planned; a set of which nobody
 * said how much was done counts as planned. Another movement or another way of doing it counts by points of difficulty.
 * A flare is a morning more than one point above the usual or stiff for more than half an hour.
 */
final class LoggedResponses {

    /** Older sessions say little about now, and each costs time. */
    private static final int MOST_SESSIONS = 60;

    /** The scale of abilities has half a unit to a point of difficulty, and ways of doing a movement are on that scale. */
    private static final double POINTS_PER_SHIFT = 2;

    private static final double LARGEST_LOG_LOAD = 6;
    private static final double MOST_RUNGS = 10;
    private static final double LEAST_SHARE = 0.05;

    private final Library library;
    private final Diary diary;
    private final List<AcceptedProgramme> programmes;

    LoggedResponses(Library library, Diary diary, List<AcceptedProgramme> programmes) {
        this.library = library;
        this.diary = diary;
        this.programmes = programmes;
    }

    /** A session of a movement, and the item of the programme that it was done by. */
    private record Done(Session session, ProgrammeItem item) {}

    /**
     * How much a session was.
     *
     * @param logLoad log-load of what was done, from the library's start dose; unknown where they cannot be compared
     * @param points difficulty of the movement in that way
     */
    private record Size(Known<Double> logLoad, double points) {}

    /** Return how the person answered, first to last; of a movement that the library no longer has, nothing. */
    List<SessionResponse> of(ProgrammeItem item) {
        List<Done> sessions = sessions(item);
        List<SessionResponse> responses = new ArrayList<>();
        Size first = new Size(Known.of(0.0), 0);
        for (int i = 0; i < sessions.size(); i++) {
            Size size = size(sessions.get(i));
            if (i == 0) {
                first = size;
            }
            Known<Integer> days = i == 0
                    ? Known.unknown()
                    : Known.of(daysBetween(
                            sessions.get(i - 1).session(), sessions.get(i).session()));
            responses.add(response(sessions.get(i), from(first, size), days));
        }
        return responses;
    }

    private static int daysBetween(Session before, Session after) {
        return (int) ChronoUnit.DAYS.between(before.day(), after.day());
    }

    private static Size from(Size first, Size size) {
        double start = first.logLoad().find().orElse(0.0);
        Known<Double> logLoad = size.logLoad()
                .find()
                .map(load -> Known.of(bounded(load - start, LARGEST_LOG_LOAD)))
                .orElseGet(Known::unknown);
        return new Size(logLoad, bounded(size.points() - first.points(), MOST_RUNGS));
    }

    private static double bounded(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }

    // --- which sessions ---

    private List<Done> sessions(ProgrammeItem item) {
        List<Done> found = new ArrayList<>();
        Optional<ProgrammeItem> at = Optional.of(item);
        for (int i = programmes.size() - 1; i >= 0 && at.isPresent(); i--) {
            at = itemThen(programmes.get(i), at.get());
            List<Done> here = new ArrayList<>();
            for (Session session : sessionsUnder(i)) {
                at.filter(then -> !session.setsOf(then.movementId()).isEmpty())
                        .filter(then -> library.findMovement(then.movementId()).isPresent())
                        .ifPresent(then -> here.add(new Done(session, then)));
            }
            found.addAll(0, here);
        }
        return found.subList(Math.max(0, found.size() - MOST_SESSIONS), found.size());
    }

    /** Return the item of an earlier programme that a later item is, or from which it came by a step. */
    private static Optional<ProgrammeItem> itemThen(AcceptedProgramme then, ProgrammeItem later) {
        return then.programme()
                .findItem(later.movementId())
                .or(() -> later.reason() instanceof ChoiceReason.StepFrom(String from)
                        ? then.programme().findItem(from)
                        : Optional.empty());
    }

    private List<Session> sessionsUnder(int number) {
        List<String> before = programmes.get(number).sessionsBefore();
        List<String> upToNext =
                number + 1 < programmes.size() ? programmes.get(number + 1).sessionsBefore() : List.of();
        return diary.sessions().stream()
                .filter(session -> !before.contains(session.id()))
                .filter(session -> number + 1 == programmes.size() || upToNext.contains(session.id()))
                .toList();
    }

    // --- how much it was ---

    private Size size(Done done) {
        ProgrammeItem item = done.item();
        Movement movement = library.getMovement(item.movementId());
        Known<Double> logLoad = DoseLoad.find(movement, item.dose(), movement.startDose())
                .map(planned -> Known.of(planned + Exponential.log(shareDone(done))))
                .orElseGet(Known::unknown);
        return new Size(logLoad, movement.difficulty() + POINTS_PER_SHIFT * movement.shift(item.way()));
    }

    /** Return which share of the planned amount was done. */
    private static double shareDone(Done done) {
        Dose dose = done.item().dose();
        List<SetLog> sets = done.session().setsOf(done.item().movementId());
        double planned = DoseLoad.size(dose.amount());
        double total = 0;
        for (SetLog set : sets) {
            total += set.done()
                    .find()
                    .filter(amount -> isAlike(amount, dose.amount()))
                    .map(DoseLoad::size)
                    .orElse(planned);
        }
        // Both sides do the same; the sides of one set are logged once for both or once for each.
        boolean bySide = sets.stream().anyMatch(set -> set.movement().side().isKnown());
        int sides = bySide ? Math.max(1, done.item().sides().size()) : 1;
        return Math.max(LEAST_SHARE, total / (planned * dose.sets() * sides));
    }

    private static boolean isAlike(Amount one, Amount other) {
        return one.getClass().equals(other.getClass());
    }

    // --- how it was answered ---

    private SessionResponse response(Done done, Size size, Known<Integer> days) {
        MovementResponse said = Responses.of(done.item(), done.session(), Mornings.after(diary, done.session()));
        Optional<Double> rise = Mornings.findRise(diary, done.session());
        return new SessionResponse(
                size.logLoad(),
                size.points(),
                days,
                said.worstPain(),
                said.painAfter(),
                rise.map(Known::of).orElseGet(Known::unknown),
                said.effort(),
                allDone(said),
                flare(said, rise));
    }

    private static Answer allDone(MovementResponse said) {
        if (said.setsMissing() > 0) {
            return Answer.NO;
        }
        return switch (said.done()) {
            case ALL -> Answer.YES;
            case LESS -> Answer.NO;
            case UNKNOWN, DOUBTFUL -> Answer.UNKNOWN;
        };
    }

    private static Answer flare(MovementResponse said, Optional<Double> rise) {
        Optional<Integer> stiff = said.morning().stiffnessMinutes().find();
        boolean flared = rise.filter(points -> points > ResponseRule.LARGEST_RISE_TO_REPEAT)
                        .isPresent()
                || stiff.filter(minutes -> minutes > ResponseRule.LONGEST_STIFFNESS_MINUTES)
                        .isPresent();
        if (flared) {
            return Answer.YES;
        }
        return rise.isPresent() && stiff.isPresent() ? Answer.NO : Answer.UNKNOWN;
    }
}

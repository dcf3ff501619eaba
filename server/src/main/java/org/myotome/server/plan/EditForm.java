package org.myotome.server.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.Alternative;
import org.myotome.engine.programme.Alternatives;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.LeftOut;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Side;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Problem;
import org.myotome.server.wording.Plain;

/** Reads what a clinician changed about an offered programme, and makes the programme that they accept. */
final class EditForm {

    static final String KEEP = "keep";
    static final String REMOVE = "remove";

    private final Content content;
    private final TriageDecision triage;
    private final Alternatives alternatives;
    private final Problems fields;
    private final String reason;
    private final List<String> edits = new ArrayList<>();
    private final List<LeftOut> removed = new ArrayList<>();

    private EditForm(Content content, TriageDecision triage, Alternatives alternatives, Problems fields) {
        this.alternatives = alternatives;
        this.content = content;
        this.triage = triage;
        this.fields = fields;
        this.reason = fields.text("reason", "Why", 400);
    }

    /** Read what a page sent about a programme of a case, as it stands on a day. */
    static EditForm of(Content content, Decisions decisions, CaseFile file, LocalDate day, Typed typed) {
        return new EditForm(
                content, decisions.triage(file), decisions.alternatives(file, day), new Problems(typed.values()));
    }

    /** What was accepted, and what was changed to get there. */
    record Accepted(Programme programme, List<String> edits, String reason) {}

    Accepted accept(Programme offered) {
        List<ProgrammeItem> items = new ArrayList<>();
        for (ProgrammeItem item : offered.items()) {
            edited(offered, item).ifPresent(items::add);
        }
        added(items).ifPresent(items::add);
        if (items.isEmpty()) {
            fields.add("Programme", "empty", "Keep at least one movement.");
        }
        if (!edits.isEmpty() && reason.isEmpty()) {
            fields.add(
                    "Why", "", "You changed what was proposed. Say why in a few words; it becomes part of the record.");
        }
        fields.throwIfAny();
        return new Accepted(offered.withItems(items, leftOut(offered, items)), edits, reason);
    }

    private Optional<ProgrammeItem> edited(Programme offered, ProgrammeItem item) {
        String what = fields.text("item." + item.movementId() + ".do");
        if (what.isEmpty() || what.equals(KEEP)) {
            return Optional.of(withDose(item));
        }
        String name = Plain.movementName(content.library(), item.movementId());
        if (what.equals(REMOVE)) {
            edits.add("took out " + name);
            removed.add(
                    new LeftOut(item.movementId(), new LeftOutReason.RemovedByClinician(reasonOr("no reason given"))));
            return Optional.empty();
        }
        Optional<Alternative> chosen = alternatives.of(offered, item).stream()
                .filter(alternative -> alternative.key().equals(what))
                .findFirst();
        if (chosen.isEmpty()) {
            fields.add(name, what, "Choose one of the movements on the page.");
            return Optional.of(item);
        }
        ProgrammeItem instead = chosen.get().item();
        edits.add(name + " became "
                + Plain.movementName(content.library(), instead.movementId())
                + instead.way().afterName());
        return Optional.of(instead);
    }

    private ProgrammeItem withDose(ProgrammeItem item) {
        String name = Plain.movementName(content.library(), item.movementId());
        Dose changed = new DoseForm(fields, item.movementId(), name).read(item.dose());
        if (!changed.equals(item.dose())) {
            String tempo = DoseText.ENGLISH.tempo(changed.tempo());
            edits.add("changed the dose of " + name + " to " + DoseText.ENGLISH.sets(changed) + ", "
                    + DoseText.ENGLISH.days(changed) + ", " + DoseText.ENGLISH.effort(changed.effort())
                    + (tempo.isEmpty() ? "" : ", " + tempo));
        }
        return item.withDose(changed);
    }

    private Optional<ProgrammeItem> added(List<ProgrammeItem> items) {
        String id = fields.text("add");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Movement> movement = content.library().findMovement(id);
        if (movement.isEmpty()
                || items.stream().anyMatch(item -> item.movementId().equals(id))) {
            fields.add("Add", id, "Choose a movement of the list that is not in the programme yet.");
            return Optional.empty();
        }
        if (isLocked(id)) {
            fields.add("Add", movement.get().name(), "Safety locks it. See Safety for the reason.");
            return Optional.empty();
        }
        edits.add("added " + movement.get().name());
        return Optional.of(item(
                movement.get(),
                List.of(Side.LEFT, Side.RIGHT),
                new ChoiceReason.AddedByClinician(reasonOr("no reason given")),
                movement.get().startDose()));
    }

    private ProgrammeItem item(Movement movement, List<Side> sides, ChoiceReason why, Dose days) {
        List<Side> used =
                movement.isOneSided() ? (sides.isEmpty() ? List.of(Side.LEFT, Side.RIGHT) : sides) : List.of();
        return new ProgrammeItem(
                movement.id(),
                used,
                movement.startDose()
                        .withDaysPerWeek(Math.min(movement.startDose().daysPerWeek(), days.daysPerWeek())),
                movement.cues(),
                why,
                open(movement.regressions()),
                open(movement.progressions()));
    }

    private List<String> open(List<String> movements) {
        return movements.stream().filter(id -> !isLocked(id)).toList();
    }

    private boolean isLocked(String movementId) {
        return triage.isLocked(movementId);
    }

    private String reasonOr(String otherwise) {
        return reason.isEmpty() ? otherwise : reason;
    }

    private List<LeftOut> leftOut(Programme offered, List<ProgrammeItem> items) {
        List<LeftOut> all = new ArrayList<>(offered.leftOut());
        all.addAll(removed);
        for (ProgrammeItem item : offered.items()) {
            boolean stillThere =
                    items.stream().anyMatch(kept -> kept.movementId().equals(item.movementId()));
            boolean said = all.stream().anyMatch(left -> left.movementId().equals(item.movementId()));
            if (!stillThere && !said) {
                all.add(new LeftOut(item.movementId(), new LeftOutReason.RemovedByClinician(reasonOr("changed"))));
            }
        }
        List<String> order =
                content.library().movements().stream().map(Movement::id).toList();
        return all.stream()
                .filter(left ->
                        items.stream().noneMatch(item -> item.movementId().equals(left.movementId())))
                .sorted(Comparator.comparingInt(left -> order.indexOf(left.movementId())))
                .toList();
    }

    /** Stop because the page was about something that has changed since. */
    static BadInputException stale() {
        return new BadInputException(List.of(new Problem(
                "Plan",
                "",
                "The case has changed since this page was opened. Load the plan again and look at what is new.")));
    }
}

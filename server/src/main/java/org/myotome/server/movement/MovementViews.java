package org.myotome.server.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.DemandAnalysis;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.Check;
import org.myotome.biomechanics.movement.DepthRange;
import org.myotome.biomechanics.movement.Depths;
import org.myotome.biomechanics.movement.Disagreement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.biomechanics.strength.SidedAction;
import org.myotome.content.library.Electromyography;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.movement.Fault;
import org.myotome.engine.movement.Movement;
import org.myotome.server.casefile.Content;
import org.myotome.server.form.Choice;
import org.myotome.server.signoff.ClinicalContent;
import org.myotome.server.signoff.Reviews;
import org.myotome.server.signoff.Standing;
import org.myotome.server.wording.Plain;
import org.springframework.stereotype.Component;

/** Works out what the page of one movement shows. */
@Component
public class MovementViews {

    private final Content content;
    private final Pictures pictures;
    private final Descriptions descriptions;
    private final Reviews reviews;

    MovementViews(Content content, Pictures pictures, Descriptions descriptions, Reviews reviews) {
        this.content = content;
        this.pictures = pictures;
        this.descriptions = descriptions;
        this.reviews = reviews;
    }

    /**
     * A movement.
     *
     * @param picture its drawing
     * @param hasOtherView whether it helps to see it from elsewhere too
     * @param fault what the picture of the common fault shows; empty if none is shown
     * @param dose what people begin with
     * @param equipment what it needs; may be empty
     * @param cues of the library
     * @param checks what has to be right
     * @param faults of the library
     * @param muscles that work, by their role
     * @param activity measured muscle activity
     * @param whom for whom the demand is, in words
     * @param form the fields of that
     * @param demand at each depth; nothing without a file
     * @param disagreements of the library's demand with the computed one
     * @param evidence note of the library
     * @param standing who has reviewed it
     */
    public record MovementView(
            Picture picture,
            boolean hasOtherView,
            String fault,
            String dose,
            String equipment,
            List<String> cues,
            List<Checked> checks,
            List<String> faults,
            List<String> muscles,
            List<Activity> activity,
            String whom,
            WhomForm form,
            Optional<DemandTable> demand,
            List<String> disagreements,
            String evidence,
            Standing standing) {}

    /**
     * A check.
     *
     * @param cue what to say
     * @param limit what is looked at and where its limit is
     */
    public record Checked(String cue, String limit) {}

    /**
     * How active a muscle was in a study.
     *
     * @param muscle its name
     * @param percent of the greatest voluntary activity
     * @param source which study
     * @param isSeen whether the number was read there; otherwise it is unreviewed
     */
    public record Activity(String muscle, String percent, String source, boolean isSeen) {}

    /**
     * Fields of the form.
     *
     * @param sexes to choose from
     * @param sex that is chosen
     * @param years as typed
     * @param height as typed, in cm
     * @param mass as typed, in kg
     * @param strengths that can be typed
     */
    public record WhomForm(
            List<Choice> sexes, String sex, String years, String height, String mass, List<Field> strengths) {}

    /**
     * A field.
     *
     * @param name of the field
     * @param label in words
     * @param value as typed
     */
    public record Field(String name, String label, String value) {}

    MovementView of(Movement movement, Whom whom, Map<String, String> sent) {
        Optional<MovementDescription> description = descriptions.find(movement.id());
        return new MovementView(
                pictures.of(movement.id()),
                description
                        .filter(found -> !found.view().equals(found.otherView()))
                        .isPresent(),
                description.map(MovementViews::fault).orElse(""),
                DoseText.ENGLISH.sets(movement.startDose()) + ", " + DoseText.ENGLISH.days(movement.startDose()),
                equipment(movement),
                movement.cues(),
                description.map(MovementViews::checks).orElse(List.of()),
                movement.faults().stream().map(Fault::text).toList(),
                muscles(movement),
                activity(movement),
                whom.text(),
                form(whom, sent),
                description.map(found -> demand(found, whom)),
                description.stream()
                        .flatMap(found -> found.disagreements().stream())
                        .map(MovementViews::words)
                        .toList(),
                movement.evidenceNote(),
                reviews.standing(ClinicalContent.MOVEMENT, movement.id()));
    }

    private static String fault(MovementDescription description) {
        return description.checks().stream()
                .filter(check -> !check.fault().isEmpty())
                .findFirst()
                .map(Check::cue)
                .orElse("");
    }

    private String equipment(Movement movement) {
        return Plain.list(movement.equipment().stream()
                .map(word -> content.equipment().getOrDefault(word, word.replace('-', ' ')))
                .toList());
    }

    private static List<Checked> checks(MovementDescription description) {
        return description.checks().stream()
                .map(check -> new Checked(check.cue(), CheckWords.limit(check)))
                .toList();
    }

    private List<String> muscles(Movement movement) {
        List<String> lines = new ArrayList<>();
        lines.add("Mainly "
                + Plain.list(
                        movement.primaryMuscles().stream().map(this::muscle).toList()));
        if (!movement.secondaryMuscles().isEmpty()) {
            lines.add("Also "
                    + Plain.list(movement.secondaryMuscles().stream()
                            .map(this::muscle)
                            .toList()));
        }
        return lines;
    }

    private String muscle(String id) {
        return id.replace('_', ' ');
    }

    private List<Activity> activity(Movement movement) {
        return content.electromyography().stream()
                .filter(one -> one.movementId().equals(movement.id()))
                .map(one -> new Activity(
                        muscle(one.muscleId()),
                        Math.round(one.percentOfMaximum()) + " %",
                        one.source(),
                        one.mark() == Electromyography.Mark.SEEN))
                .toList();
    }

    private static WhomForm form(Whom whom, Map<String, String> sent) {
        List<Field> strengths = Whom.ACTIONS.stream()
                .map(word -> new Field(
                        word, Plain.capital(SidedAction.find(word).orElseThrow().words()), sent.getOrDefault(word, "")))
                .toList();
        return new WhomForm(
                List.of(Choice.of(Drawn.word(Sex.FEMALE), "Woman"), Choice.of(Drawn.word(Sex.MALE), "Man")),
                Drawn.word(whom.sex()),
                Long.toString(Math.round(whom.years())),
                Long.toString(Math.round(100 * whom.heightMetres())),
                Long.toString(Math.round(whom.kilograms())),
                strengths);
    }

    private static DemandTable demand(MovementDescription description, Whom whom) {
        DemandAnalysis analysis = new DemandAnalysis(Human.of(whom.physique()), whom.strengths());
        List<String> depths = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        for (DepthRange range : description.ranges()) {
            for (double degrees : range.degrees().subList(0, range.degrees().size() - 1)) {
                depths.add(CheckWords.measure(range.coordinate()) + " " + Math.round(degrees) + "°");
                demands.add(analysis.of(Depths.at(description.movement(), range.coordinate(), degrees)));
            }
        }
        depths.add(depths.isEmpty() ? "" : "full depth");
        demands.add(analysis.of(description.movement()));
        return DemandTable.of(depths, demands);
    }

    private static String words(Disagreement one) {
        return Plain.capital(one.demand().replace('_', ' ')) + ": " + one.why();
    }
}

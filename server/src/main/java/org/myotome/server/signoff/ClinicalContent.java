package org.myotome.server.signoff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.content.document.Excerpts;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.outcome.OutcomeContent;
import org.myotome.content.screening.SafetyNet;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.outcome.Measure;
import org.myotome.engine.outcome.Threshold;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.triage.ScreeningRule;
import org.myotome.server.casefile.Content;
import org.myotome.server.wording.InterventionWords;
import org.myotome.server.wording.Plain;
import org.springframework.stereotype.Component;

/**
 * Every piece of clinical content that this program shows or decides with, kind by kind. A translation is content like any other: a further
 * kind is one more line in the list.
 */
@Component
public class ClinicalContent {

    public static final String MOVEMENT = "movement";
    public static final String QUESTION = "question";
    public static final String RULE = "rule";
    public static final String CONDITION = "condition";
    public static final String MEASURE = "measure";
    public static final String INTERVENTION = "intervention";
    public static final String CLAIM = "claim";
    public static final String ADVICE = "advice";

    /** The one piece of advice: when to call whom. */
    public static final String SAFETY_NET = "safety_net";

    private static final String OURS = "our own wording and judgement";

    private final Content content;
    private final List<Kind> kinds;
    private final Map<String, Map<String, Piece>> pieces;

    ClinicalContent(Content content) {
        this.content = content;
        this.kinds = List.of(
                new Kind(RULE, "Screening rules", this::rules),
                new Kind(CONDITION, "Conditions and contradictions", this::conditions),
                new Kind(QUESTION, "Screening questions", this::questions),
                new Kind(ADVICE, "Safety-net advice", ClinicalContent::advice),
                new Kind(MOVEMENT, "Movements", this::movements),
                new Kind(MEASURE, "Outcome measures", this::measures),
                new Kind(INTERVENTION, "Interventions", ClinicalContent::interventions),
                new Kind(CLAIM, "Claims about evidence", Claims::pieces));
        this.pieces = read(kinds);
    }

    private static Map<String, Map<String, Piece>> read(List<Kind> kinds) {
        Map<String, Map<String, Piece>> read = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            Map<String, Piece> byId = new LinkedHashMap<>();
            for (Piece piece : kind.pieces().get()) {
                if (byId.put(piece.id(), piece) != null) {
                    throw new IllegalStateException(
                            "The piece (" + kind.word() + "/" + piece.id() + ") is there twice.");
                }
            }
            read.put(kind.word(), Collections.unmodifiableMap(byId));
        }
        return Collections.unmodifiableMap(read);
    }

    /** Return the kinds, in the order in which they are best reviewed: what keeps people safe first. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** Return every piece, kind by kind. */
    public List<Piece> all() {
        return pieces.values().stream().flatMap(byId -> byId.values().stream()).toList();
    }

    /** Return a piece, if there is one. */
    public Optional<Piece> find(String kind, String id) {
        return Optional.ofNullable(pieces.getOrDefault(kind, Map.of()).get(id));
    }

    private List<Piece> movements() {
        Excerpts file = new Excerpts(TextFile.shipped(LibraryReader.class, "movements.yaml"));
        return content.library().movements().stream()
                .map(movement -> movement(movement, written(file, "movements", movement.id())))
                .toList();
    }

    private static Piece movement(Movement movement, String text) {
        return new Piece(
                MOVEMENT,
                movement.id(),
                movement.name(),
                List.of(movement.region().word()),
                movement.evidenceNote(),
                OURS,
                text);
    }

    private List<Piece> questions() {
        Excerpts file = new Excerpts(TextFile.shipped(ScreeningContent.class, "questions.yaml"));
        return content.screening().questions().stream()
                .map(question -> new Piece(
                        QUESTION,
                        question.id(),
                        question.wording(),
                        List.of(),
                        "",
                        OURS,
                        written(file, "questions", bare(question.id()))))
                .toList();
    }

    private List<Piece> rules() {
        Excerpts file = new Excerpts(TextFile.shipped(ScreeningContent.class, "rules.yaml"));
        return content.screening().rules().stream()
                .map(rule -> rule(rule, file.withDefinitions(written(file, "rules", rule.id()))))
                .toList();
    }

    private static Piece rule(ScreeningRule rule, String text) {
        return new Piece(
                RULE,
                rule.id(),
                Plain.capital(rule.name()),
                rule.branches().stream()
                        .flatMap(branch -> branch.regions().stream())
                        .distinct()
                        .toList(),
                rule.source(),
                "grade " + rule.evidenceGrade() + (rule.review().sourced() ? "" : ", from general knowledge"),
                text);
    }

    private List<Piece> conditions() {
        Excerpts file = new Excerpts(TextFile.shipped(ScreeningContent.class, "rules.yaml"));
        Stream<Piece> training = content.screening().trainingConditions().stream()
                .map(condition -> condition(file, "training_conditions", condition.id(), condition.because()));
        Stream<Piece> contradictions = content.screening().contradictions().stream()
                .map(contradiction -> condition(file, "contradictions", contradiction.id(), contradiction.because()));
        return Stream.concat(training, contradictions).toList();
    }

    private static Piece condition(Excerpts file, String list, String id, String because) {
        return new Piece(CONDITION, id, because, List.of(), "", OURS, file.withDefinitions(written(file, list, id)));
    }

    private List<Piece> measures() {
        Excerpts file = new Excerpts(TextFile.shipped(OutcomeContent.class, "measures.yaml"));
        return content.measures().measures().stream()
                .filter(measure -> file.findItem("measures", measure.id()).isPresent())
                .map(measure -> measure(measure, written(file, "measures", measure.id())))
                .toList();
    }

    private static Piece measure(Measure measure, String text) {
        String figures = Stream.of(measure.error(), measure.important())
                .flatMap(Optional::stream)
                .map(Threshold::mark)
                .map(mark -> OutcomeSentences.ENGLISH.of(mark))
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("no figure for error or importance");
        return new Piece(
                MEASURE,
                measure.id(),
                measure.name(),
                measure.use().regions().stream().map(BodyRegion::word).toList(),
                measure.rights().attribution(),
                figures,
                text);
    }

    private static List<Piece> interventions() {
        return Stream.of(Intervention.values())
                .map(one -> new Piece(
                        INTERVENTION,
                        one.word(),
                        one.plainName(),
                        List.of(),
                        "",
                        "grade " + one.evidenceGrade() + ", from general knowledge",
                        String.join(
                                "\n",
                                "name: " + one.plainName(),
                                "by: " + one.by().name().toLowerCase(Locale.ROOT),
                                "evidence for short relief: " + one.evidenceGrade(),
                                "how: " + InterventionWords.how(one))))
                .toList();
    }

    private static List<Piece> advice() {
        SafetyNet net = SafetyNet.shipped();
        List<String> lines = new ArrayList<>();
        net.advice().forEach(advice -> lines.add(advice.lead() + " " + advice.text()));
        return List.of(new Piece(
                ADVICE,
                SAFETY_NET,
                "When to call whom",
                List.of(),
                net.source(),
                "grade " + net.grade() + (net.sourced() ? "" : ", from general knowledge"),
                String.join("\n", lines)));
    }

    private static String bare(String questionId) {
        return questionId.startsWith("q.") ? questionId.substring(2) : questionId;
    }

    private static String written(Excerpts file, String list, String id) {
        return file.findItem(list, id)
                .orElseThrow(() -> new IllegalStateException("The text of " + id
                        + " was not found.\nMaybe it is written in a form that excerpts do not know."));
    }
}

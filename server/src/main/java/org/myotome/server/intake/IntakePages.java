package org.myotome.server.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.ReflexFinding;
import org.myotome.engine.record.Reflexes;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SensationFinding;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.server.account.SignedIn;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseFiles;
import org.myotome.server.casefile.Content;
import org.myotome.server.casefile.Decisions;
import org.myotome.server.casefile.Heading;
import org.myotome.server.form.Choice;
import org.myotome.server.form.Merge;
import org.myotome.server.form.Problems;
import org.myotome.server.form.Typed;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which a case is filled in, and the saving of each section. */
@Controller
public class IntakePages {

    private final Pages pages;
    private final Shells shells;
    private final CaseFiles cases;
    private final Content content;
    private final Decisions decisions;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    IntakePages(
            Pages pages, Shells shells, CaseFiles cases, Content content, Decisions decisions, List<Section> sections) {
        this.pages = pages;
        this.shells = shells;
        this.cases = cases;
        this.content = content;
        this.decisions = decisions;
        sections.forEach(section -> this.sections.put(section.id(), section));
    }

    /** The first page: person, complaint, pain, time and place. */
    public record StoryView(
            Heading heading,
            SectionView person,
            SectionView complaint,
            SectionView pain,
            SectionView circumstances,
            List<Choice> equipment) {

        /** Return the sexes to choose from. */
        public List<Choice> sexes() {
            return List.of(
                    Choice.unknown(Sex.UNKNOWN.word()),
                    Choice.of(Sex.FEMALE.word(), "female"),
                    Choice.of(Sex.MALE.word(), "male"));
        }

        /** Return the regions to choose from. */
        public List<Choice> regions() {
            return Arrays.stream(BodyRegion.values())
                    .filter(region -> region != BodyRegion.NONE_STATED)
                    .map(region -> Choice.of(region.word(), Plain.region(region)))
                    .toList();
        }

        /** Return the regions for the main one, with "not said". */
        public List<Choice> mainRegions() {
            List<Choice> choices = new ArrayList<>();
            choices.add(Choice.of("", "not said"));
            choices.addAll(regions());
            return choices;
        }

        /** Return the sides to choose from. */
        public List<Choice> sides() {
            return Arrays.stream(ReportedSide.values())
                    .map(side -> side == ReportedSide.NOT_STATED
                            ? new Choice(side.word(), "?", "not said", "unknown")
                            : Choice.of(side.word(), Plain.side(side)))
                    .toList();
        }

        /** Return the kinds of pain that are asked for: field, label and note. */
        public List<Choice> painRows() {
            return List.of(
                    Choice.of("rest", "At rest"),
                    Choice.of("activity", "During activity"),
                    Choice.of("night", "At night"),
                    Choice.of("worst", "At its worst"),
                    new Choice("morning", "Usual in the morning", "later mornings are compared with it", ""));
        }

        /** Return the pain policies to choose from. */
        public List<Choice> policies() {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice("", "?", "not decided", "unknown"));
            for (PainPolicy policy : PainPolicy.values()) {
                choices.add(Choice.of(policy.word(), Plain.policy(policy)));
            }
            return choices;
        }
    }

    /**
     * A question as it is asked.
     *
     * @param id question id
     * @param wording how to ask it
     * @param why what hangs on it; empty when it is answered
     * @param answer the stored answer
     */
    public record AskedQuestion(String id, String wording, String why, String answer) {}

    /**
     * Questions that are asked together.
     *
     * @param bundle the bundle's id; empty for none
     * @param title what they are about
     * @param questions the questions
     */
    public record QuestionGroup(String bundle, String title, List<AskedQuestion> questions) {

        /** Return how many have no answer yet, where a common answer makes sense; 0 where it does not. */
        public long open() {
            return bundle.isEmpty()
                    ? 0
                    : questions.stream()
                            .filter(question -> question.answer().equals(Answer.UNKNOWN.word()))
                            .count();
        }
    }

    /** The second page: the safety questions. */
    public record QuestionsView(Heading heading, SectionView section, List<QuestionGroup> groups, String standing) {}

    /** The third page: strength, reflexes, feeling, mobility, tests. */
    public record ExaminationView(Heading heading, SectionView strength, SectionView examination) {

        private static final List<String> FINDINGS =
                List.of("", "normal", "limited", "reduced", "severely limited", "painful", "excessive");

        /** Return the strength movements: word, label, main roots. */
        public List<Choice> movements() {
            return Arrays.stream(StrengthMovement.values())
                    .map(movement -> Choice.of(movement.word(), Plain.capital(Plain.word(movement.word()))))
                    .toList();
        }

        /** Return the grades, unknown first. */
        public List<Choice> grades() {
            List<Choice> choices = new ArrayList<>();
            choices.add(Choice.of(StrengthGrade.UNKNOWN.word(), "?"));
            choices.add(Choice.of(StrengthGrade.NORMAL.word(), "normal"));
            for (StrengthGrade grade : StrengthGrade.values()) {
                if (grade.isGraded() && grade != StrengthGrade.NORMAL) {
                    choices.add(2, Choice.of(grade.word(), grade.word()));
                }
            }
            choices.add(Choice.of(StrengthGrade.WEAK.word(), "weak, no grade"));
            choices.add(Choice.of(StrengthGrade.PAIN_LIMITED.word(), "limited by pain"));
            return choices;
        }

        /** Return the reflex findings. */
        public List<Choice> reflexes() {
            return words(Arrays.stream(ReflexFinding.values())
                    .map(ReflexFinding::word)
                    .toList());
        }

        /** Return the responses of the toes. */
        public List<Choice> plantar() {
            return words(Arrays.stream(Reflexes.PlantarResponse.values())
                    .map(Reflexes.PlantarResponse::word)
                    .toList());
        }

        /** Return the findings for clonus. */
        public List<Choice> clonus() {
            return words(Arrays.stream(Reflexes.Clonus.values())
                    .map(Reflexes.Clonus::word)
                    .toList());
        }

        /** Return the sides. */
        public List<Choice> sides() {
            return Arrays.stream(ReportedSide.values())
                    .sorted((a, b) -> Boolean.compare(b == ReportedSide.NOT_STATED, a == ReportedSide.NOT_STATED))
                    .map(side -> Choice.of(side.word(), Plain.side(side)))
                    .toList();
        }

        /** Return the qualities of feeling, nothing chosen first. */
        public List<Choice> qualities() {
            List<Choice> choices = new ArrayList<>();
            choices.add(Choice.of("", "choose"));
            for (SensationFinding.Quality quality : SensationFinding.Quality.values()) {
                choices.add(Choice.of(
                        quality.word(),
                        quality == SensationFinding.Quality.PARAESTHESIA ? "tingling" : quality.word()));
            }
            return choices;
        }

        /** Return the units, with the stored one if it is another. */
        public List<Choice> units(String stored) {
            List<String> units = new ArrayList<>(List.of(""));
            units.addAll(ExaminationSection.UNITS);
            return words(withStored(units, stored));
        }

        /** Return the judgements on mobility, with the stored one if it is another. */
        public List<Choice> findings(String stored) {
            return words(withStored(FINDINGS, stored));
        }

        /** Return areas of skin to suggest. */
        public List<String> areas() {
            return List.of(
                    "inner thigh",
                    "outer thigh",
                    "front of the knee",
                    "inner shin",
                    "outer shin",
                    "top of the foot",
                    "first web space",
                    "big toe",
                    "outer edge of the foot",
                    "sole",
                    "heel",
                    "saddle");
        }

        /** Return movements of joints to suggest. */
        public List<String> mobilities() {
            return List.of(
                    "ankle dorsiflexion knee to wall",
                    "ankle dorsiflexion",
                    "hip internal rotation",
                    "hip flexion",
                    "hip extension",
                    "knee flexion",
                    "knee extension",
                    "lumbar flexion",
                    "lumbar extension",
                    "big toe extension");
        }

        /** Return functional tests to suggest. */
        public List<String> tests() {
            return List.of(
                    "straight leg raise",
                    "slump",
                    "femoral nerve stretch",
                    "single-leg stance",
                    "heel raise",
                    "heel walk",
                    "toe walk",
                    "squat",
                    "step-down",
                    "hop",
                    "Trendelenburg",
                    "gait",
                    "calf squeeze",
                    "repeated lumbar extension",
                    "side plank hold",
                    "prone plank hold");
        }

        private static List<String> withStored(List<String> words, String stored) {
            if (words.contains(stored)) {
                return words;
            }
            List<String> more = new ArrayList<>(words);
            more.add(stored);
            return more;
        }

        private static List<Choice> words(List<String> words) {
            return words.stream()
                    .sorted((a, b) -> Boolean.compare(b.equals("unknown"), a.equals("unknown")))
                    .map(word ->
                            Choice.of(word, word.equals("unknown") ? "?" : word.isEmpty() ? "none" : Plain.word(word)))
                    .toList();
        }
    }

    /** A section that could not be saved, shown to browsers without script. */
    public record RefusedView(
            Heading heading, SectionView section, Said said, Map<String, String> typed, String back) {}

    @GetMapping("/cases/{caseId}/intake")
    ResponseEntity<String> story(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "Intake", "intake", Shell.Place.INTAKE, caseId);
        List<Choice> equipment = content.equipment().entrySet().stream()
                .map(entry ->
                        Choice.of(entry.getKey(), Plain.word(entry.getKey()).replace('-', ' ')))
                .toList();
        return pages.page(
                "intake/story",
                shell,
                new StoryView(
                        Heading.of(file),
                        view(file, "person"),
                        view(file, "complaint"),
                        view(file, "pain"),
                        view(file, "circumstances"),
                        equipment));
    }

    @GetMapping("/cases/{caseId}/intake/questions")
    ResponseEntity<String> questions(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        TriageDecision triage = decisions.triage(file);
        Shell shell = shells.of(request, "Safety questions", "intake", Shell.Place.INTAKE, caseId);
        return pages.page(
                "intake/questions",
                shell,
                new QuestionsView(Heading.of(file), view(file, "questions"), groups(file, triage), standing(triage)));
    }

    @GetMapping("/cases/{caseId}/intake/examination")
    ResponseEntity<String> examination(HttpServletRequest request, @PathVariable UUID caseId) {
        CaseFile file = cases.get(caseId);
        Shell shell = shells.of(request, "Examination", "intake", Shell.Place.INTAKE, caseId);
        return pages.page(
                "intake/examination",
                shell,
                new ExaminationView(Heading.of(file), view(file, "strength"), view(file, "examination")));
    }

    @PostMapping("/cases/{caseId}/intake/{sectionId}")
    ResponseEntity<String> save(
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID caseId,
            @PathVariable String sectionId) {
        Section section = sections.get(sectionId);
        if (section == null) {
            return ResponseEntity.notFound().build();
        }
        Typed typed = withNoneOfThese(request, Typed.of(request));
        try {
            CaseFile file = cases.change(caseId, who.account(), now -> {
                Merge merge = Merge.of(section.show(now.episode()), typed);
                if (!merge.collisions().isEmpty()) {
                    throw new CollisionException(merge.collisions());
                }
                Problems fields = new Problems(merge.values());
                var events = merge.changed().isEmpty()
                        ? List.<org.myotome.engine.history.Event>of()
                        : section.read(fields, merge.changed(), now);
                fields.throwIfAny();
                return events;
            });
            return saved(request, section, file);
        } catch (BadInputException bad) {
            SectionView asShown = new SectionView(caseId, sectionId, section.label(), typed.shown());
            return refused(
                    request, HttpStatus.UNPROCESSABLE_CONTENT, asShown, typed, new Said("", bad.problems(), List.of()));
        } catch (CollisionException collision) {
            List<Said.Other> others = collision.collisions().stream()
                    .map(other -> new Said.Other(
                            section.fieldLabel(other.field()), Plain.word(other.mine()), Plain.word(other.theirs())))
                    .toList();
            // the values now stored become what the page has shown, so that saving again is a decision and not a slip
            return refused(
                    request,
                    HttpStatus.CONFLICT,
                    view(cases.get(caseId), sectionId),
                    typed,
                    new Said("", List.of(), others));
        }
    }

    private Typed withNoneOfThese(HttpServletRequest request, Typed typed) {
        String bundle = request.getParameter("none");
        if (bundle == null || bundle.isEmpty()) {
            return typed;
        }
        Map<String, String> values = new TreeMap<>(typed.values());
        for (ScreeningQuestion question : content.screening().questions()) {
            String field = QuestionsSection.FIELD + question.id();
            if (question.bundle().equals(bundle) && Answer.UNKNOWN.word().equals(values.get(field))) {
                values.put(field, Answer.NO.word());
            }
        }
        return new Typed(typed.shown(), values);
    }

    private ResponseEntity<String> saved(HttpServletRequest request, Section section, CaseFile file) {
        String message = section.id().equals("questions") ? standing(decisions.triage(file)) : "Saved.";
        if (isHtmx(request) && request.getParameter("none") == null) {
            return pages.fragment(
                    HttpStatus.OK,
                    "intake/said",
                    Map.of("section", SectionView.of(section, file), "said", Said.message(message)));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", back(file.caseId(), section.id()))
                .body("");
    }

    private ResponseEntity<String> refused(
            HttpServletRequest request, HttpStatus status, SectionView section, Typed typed, Said said) {
        if (isHtmx(request)) {
            return pages.fragment(status, "intake/said", Map.of("section", section, "said", said));
        }
        Shell shell = shells.of(request, "Not saved", "intake", Shell.Place.INTAKE, section.caseId());
        Heading heading = Heading.of(cases.get(section.caseId()));
        RefusedView view =
                new RefusedView(heading, section, said, typed.values(), back(section.caseId(), section.id()));
        return pages.page(status, "intake/refused", shell, view);
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static String back(UUID caseId, String sectionId) {
        String page = switch (sectionId) {
            case "questions" -> "/questions";
            case "strength", "examination" -> "/examination#" + sectionId;
            default -> "#" + sectionId;
        };
        return "/cases/" + caseId + "/intake" + page;
    }

    private SectionView view(CaseFile file, String sectionId) {
        Section section = sections.get(sectionId);
        if (section == null) {
            throw new IllegalArgumentException("There is no section (" + sectionId + ").");
        }
        return SectionView.of(section, file);
    }

    private static String standing(TriageDecision triage) {
        int open = triage.questions().size();
        String questions =
                open == 0 ? "No question is open." : open == 1 ? "1 question is open." : open + " questions are open.";
        return "Saved so far: " + Plain.word(triage.tier().behaviour()).replace('-', ' ') + " (" + triage.tier() + "). "
                + questions;
    }

    private List<QuestionGroup> groups(CaseFile file, TriageDecision triage) {
        Map<String, List<AskedQuestion>> byGroup = new LinkedHashMap<>();
        Map<String, String> why = new LinkedHashMap<>();
        triage.questions().forEach(question -> why.put(question.questionId(), question.why()));
        List<String> order = new ArrayList<>(why.keySet());
        content.screening().questions().stream()
                .map(ScreeningQuestion::id)
                .filter(id -> !order.contains(id))
                .forEach(order::add);
        for (String id : order) {
            content.screening()
                    .findQuestion(id)
                    .filter(ScreeningQuestion::isClosed)
                    .ifPresent(question -> {
                        AskedQuestion asked = new AskedQuestion(
                                id,
                                question.wording(),
                                why.getOrDefault(id, ""),
                                file.record().answers().answer(id).word());
                        byGroup.computeIfAbsent(groupOf(question, why.containsKey(id)), _ -> new ArrayList<>())
                                .add(asked);
                    });
        }
        return byGroup.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String groupOf(ScreeningQuestion question, boolean open) {
        if (!question.bundle().isEmpty()) {
            return question.bundle();
        }
        return open ? "" : "rest";
    }

    private static QuestionGroup group(String id, List<AskedQuestion> questions) {
        return switch (id) {
            case "" -> new QuestionGroup("", "Ask next", questions);
            case "rest" -> new QuestionGroup("", "Answered, or not needed now", questions);
            default -> new QuestionGroup(id, Plain.capital(Plain.word(id)), questions);
        };
    }
}

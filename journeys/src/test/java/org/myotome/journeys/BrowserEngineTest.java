package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.Anchor;
import org.myotome.biomechanics.movement.Load;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.browser.CaseText;
import org.myotome.browser.DemandQuestion;
import org.myotome.browser.KnowledgeQuestion;
import org.myotome.browser.LibraryText;
import org.myotome.browser.Questions;
import org.myotome.browser.SearchQuestion;
import org.myotome.browser.SelfCheckQuestion;
import org.myotome.browser.ValueWriter;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.selfcheck.SelfCheck;
import org.myotome.engine.selfcheck.SelfCheckStep;
import org.myotome.engine.selfcheck.SelfReport;
import org.myotome.engine.selfcheck.SelfTest;
import org.myotome.engine.startingpoint.Proposal;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/** FEATURE UNDER TEST: invariant 7. The engine in the browser answers to the bit what it answers on the JVM. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserEngineTest {

    private static final List<Trial.Form> FORMS =
            List.of(Trial.Form.CLEAN, Trial.Form.NOT_CLEAN, Trial.Form.MAJOR_FAULT, Trial.Form.MINOR_FAULTS);
    private static final List<SetEffort> EFFORTS = List.of(SetEffort.RIGHT, SetEffort.ALL, SetEffort.UNKNOWN);
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    private Chromium chromium;
    private EnginePage page;

    @BeforeAll
    void openTheEngine() throws IOException {
        chromium = Chromium.start();
        page = EnginePage.open(chromium);
    }

    @AfterAll
    void closeTheEngine() {
        page.close();
        chromium.close();
    }

    @Test
    void badQuestionIsRefusedInTheSameWords() {
        assertSameAnswer("read back\n1\n1\nsquat\nSquat\nELBOW\n");
        assertThat(page.ask("sing\n")).startsWith("bad\nThere is no question (sing).");
    }

    @Test
    void arithmeticAgreesToTheBit() {
        for (long seed = 1; seed <= 3; seed++) {
            assertSameAnswer("arithmetic\n" + seed + "\n20000\n");
        }
        assertThat(page.ask("arithmetic\n1\n10\n")).isNotEqualTo(page.ask("arithmetic\n2\n10\n"));
    }

    @Test
    void libraryAndCasesAreUnderstoodTheSame() {
        ValueWriter question = new ValueWriter().text("read back");
        LibraryText.write(KNOWLEDGE.library(), question);
        CaseText.write(cases().getLast(), question);

        assertSameAnswer(question.lines());
    }

    /** Closing 25 poses, the forces that hold them, and strength: all of it in other arithmetic units. */
    @Test
    void demandAgreesToTheBit() {
        Movement movement = kinematics().movement();
        for (Physique physique : List.of(new Physique(Sex.FEMALE, 1.62, 58), new Physique(Sex.MALE, 1.84, 93))) {
            for (Movement one : List.of(movement, movement.mirrored(), loaded(movement))) {
                ValueWriter question = new ValueWriter().text("demand");
                new DemandQuestion(physique, 47, one).write(question);
                assertSameAnswer(question.lines());
                assertThat(page.ask(question.lines()))
                        .startsWith("ok\nsingle_leg_squat: estimated joint demand of poses at rest");
            }
        }
    }

    private static MovementDescription kinematics() {
        return Kinematics.shipped(List.of("single_leg_squat"))
                .find("single_leg_squat")
                .orElseThrow();
    }

    private static Movement loaded(Movement movement) {
        return new Movement(
                movement.id(),
                movement.attitude(),
                movement.keyframes(),
                movement.givesWay(),
                movement.slides(),
                movement.obstacles(),
                List.of(
                        new Load.Weight(List.of("palm_r", "palm_l"), 4),
                        new Load.Pull(new Anchor.OnBody("wrist_r"), new Anchor.InRoom(new Vector3(1, 1, 0.3)), 20)),
                movement.marginCentimetres());
    }

    @Test
    void searchAgreesToTheBitFromFirstTrialToLast() {
        List<String> firstWords = new ArrayList<>();
        for (CaseRecord record : calmCases()) {
            firstWords.add(walk(record));
        }

        assertThat(firstWords).as("what the searches began with").contains("propose");
    }

    /** Each step of the page for anybody, from the first question to the answer, for people who answer and move differently. */
    @Test
    void selfCheckAgreesToTheBitFromFirstQuestionToAnswer() {
        assertSameAnswer(new KnowledgeQuestion(KNOWLEDGE.library(), KNOWLEDGE.bank()).lines());
        Set<String> ends = new TreeSet<>();
        for (int person = 0; person < 4; person++) {
            ends.add(walkAlone(person));
        }
        assertThat(ends).contains("done", "see");
    }

    private String walkAlone(int person) {
        SelfCheck check = new SelfCheck(KNOWLEDGE.library(), KNOWLEDGE.bank());
        CaseRecord record = CaseRecord.unknown("self-check")
                .withPerson(new Person(Known.of(30.0 + 11 * person), org.myotome.engine.record.Sex.FEMALE, ""))
                .withComplaint(new Complaint(
                        List.of(List.of(BodyRegion.KNEE, BodyRegion.HEEL, BodyRegion.LOWER_BACK, BodyRegion.HIP)
                                .get(person)),
                        ReportedSide.LEFT,
                        Known.of(9.5),
                        "",
                        "",
                        ""))
                .withPain(new Pain(
                        new PainReport.Score(1),
                        new PainReport.Score(3),
                        new PainReport.Absent(),
                        new PainReport.Score(4)))
                .withCircumstances(Circumstances.unknown().withFloor(Answer.YES));
        SelfReport report = new SelfReport(record, List.of(), List.of());
        for (int step = 0; step < 40; step++) {
            ValueWriter question = new ValueWriter().text("self check");
            new SelfCheckQuestion(report, false).write(question);
            assertSameAnswer(question.lines());
            switch (check.next(report)) {
                case SelfCheckStep.Ask ask -> report = answered(report, ask, person == 3);
                case SelfCheckStep.Try test -> report = tried(report, test.test(), step + person);
                case SelfCheckStep.Done _ -> {
                    return "done";
                }
                case SelfCheckStep.SeeSomebody _ -> {
                    return "see";
                }
                case SelfCheckStep.NotForThis _ -> {
                    return "not for this";
                }
            }
        }
        return "no end";
    }

    private static SelfReport answered(SelfReport report, SelfCheckStep.Ask ask, boolean anyYes) {
        SafetyAnswers answers = report.record().answers();
        for (ScreeningQuestion question : ask.questions()) {
            boolean yes = anyYes && question.id().equals("foot_drop");
            answers = answers.with(question.id(), yes ? Answer.YES : Answer.NO);
        }
        return new SelfReport(report.record().withAnswers(answers), report.trials(), report.notTried());
    }

    private static SelfReport tried(SelfReport report, SelfTest test, int round) {
        if (round % 5 == 4) {
            List<SidedMovement> notTried = new ArrayList<>(report.notTried());
            notTried.add(test.tried());
            return new SelfReport(report.record(), report.trials(), notTried);
        }
        List<Trial> trials = new ArrayList<>(report.trials());
        trials.add(new Trial(
                test.tried(),
                round % 3 == 2 ? Trial.Form.NOT_CLEAN : Trial.Form.CLEAN,
                List.of(),
                new PainReport.Score(round % 4),
                SetEffort.UNKNOWN,
                Trial.Observer.PERSON));
        return new SelfReport(report.record(), trials, report.notTried());
    }

    /** The budget of the page for anybody; other pages share the file. */
    @Test
    void compressedEngineIsSmallEnoughForAPhone() throws IOException {
        byte[] engine = EnginePage.resource("/browser/engine.wasm");
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(engine);
        }
        System.out.println("engine.wasm: " + engine.length + " bytes, " + compressed.size() + " compressed");
        assertThat(compressed.size()).isLessThan(400 * 1024);
    }

    /** Search with a person whose trials get worse and worse, compare each step, and return what the first one was. */
    private String walk(CaseRecord record) {
        TriageDecision triage = Triage.decide(record, KNOWLEDGE.bank(), KNOWLEDGE.library());
        long seed = Consultation.seedFor(record.id());
        List<Trial> trials = new ArrayList<>();
        String firstWord = "";
        for (int round = 0; round < 4; round++) {
            ValueWriter question = new ValueWriter().text("search");
            SearchQuestion asked = new SearchQuestion(KNOWLEDGE.library(), record, triage, seed, trials);
            asked.write(question);
            assertSameAnswer(question.lines());
            firstWord = round == 0 ? asked.answer().split(":", 2)[0] : firstWord;
            SearchStep step = StartingPointSearch.replay(
                            record, KNOWLEDGE.library(), triage, SearchSettings.standard(), seed, trials)
                    .next();
            if (!(step instanceof SearchStep.Propose(Proposal proposal))) {
                break;
            }
            trials.add(new Trial(
                    proposal.movement(),
                    FORMS.get(round % FORMS.size()),
                    List.of(),
                    new PainReport.Score(round),
                    EFFORTS.get(round % EFFORTS.size()),
                    round == 1 ? Trial.Observer.PERSON : Trial.Observer.CLINICIAN));
        }
        return firstWord;
    }

    /** Return some shipped cases, with every safety question that is open answered with no. */
    private static List<CaseRecord> calmCases() {
        return cases().stream()
                .filter(record -> record.id().startsWith("M"))
                .limit(5)
                .map(record -> record.withAnswers(
                        record.answers().withRestNo(KNOWLEDGE.bank().questionIds())))
                .toList();
    }

    private static List<CaseRecord> cases() {
        return KNOWLEDGE.caseReader().readShipped();
    }

    private void assertSameAnswer(String question) {
        assertThat(page.ask(question)).isEqualTo(Questions.answer(question));
    }
}

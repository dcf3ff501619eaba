package org.myotome.content.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.myotome.content.knowledge.Knowledge;
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
import org.myotome.engine.record.Sex;
import org.myotome.engine.selfcheck.SelfCheck;
import org.myotome.engine.selfcheck.SelfCheckStep;
import org.myotome.engine.selfcheck.SelfReport;
import org.myotome.engine.selfcheck.SelfTest;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.ScreeningQuestion;

/** Somebody alone with a self-check: what they say, and how they go through it. */
final class Alone {

    static final Knowledge KNOWLEDGE = Knowledge.shipped();
    static final SelfCheck CHECK = new SelfCheck(KNOWLEDGE.library(), KNOWLEDGE.bank());

    private Alone() {}

    /** Return somebody of 41 with mild pain in one place, who can get to the floor. */
    static CaseRecord person(BodyRegion region, ReportedSide side) {
        return CaseRecord.unknown("self-check")
                .withPerson(new Person(Known.of(41.0), Sex.FEMALE, ""))
                .withComplaint(new Complaint(List.of(region), side, Known.of(10.0), "", "", ""))
                .withPain(pain(1, 3, 0, 4))
                .withCircumstances(Circumstances.unknown().withFloor(Answer.YES));
    }

    static Pain pain(double rest, double activity, double night, double worst) {
        return new Pain(
                new PainReport.Score(rest),
                new PainReport.Score(activity),
                new PainReport.Score(night),
                new PainReport.Score(worst));
    }

    static SelfReport report(CaseRecord record) {
        return new SelfReport(record, List.of(), List.of());
    }

    /** Answer every question that is put with no, until none is put any more. */
    static SelfReport allNo(CaseRecord record) {
        return answered(record, _ -> Answer.NO);
    }

    /** Answer every question that is put, until none is put any more. */
    static SelfReport answered(CaseRecord record, Function<String, Answer> answers) {
        SelfReport report = report(record);
        while (CHECK.next(report) instanceof SelfCheckStep.Ask ask) {
            SafetyAnswers given = report.record().answers();
            for (ScreeningQuestion question : ask.questions()) {
                given = given.with(question.id(), answers.apply(question.id()));
            }
            report = report(report.record().withAnswers(given));
        }
        return report;
    }

    static Trial trial(SidedMovement movement, Trial.Form form, PainReport pain) {
        return new Trial(movement, form, List.of(), pain, SetEffort.UNKNOWN, Trial.Observer.PERSON);
    }

    static SelfReport with(SelfReport report, Trial trial) {
        List<Trial> trials = new ArrayList<>(report.trials());
        trials.add(trial);
        return new SelfReport(report.record(), trials, report.notTried());
    }

    static SelfReport without(SelfReport report, SidedMovement movement) {
        List<SidedMovement> notTried = new ArrayList<>(report.notTried());
        notTried.add(movement);
        return new SelfReport(report.record(), report.trials(), notTried);
    }

    /** Do each test as told, until there is none. */
    static SelfReport done(SelfReport begin, Function<SelfTest, Trial> how) {
        SelfReport report = begin;
        while (CHECK.next(report) instanceof SelfCheckStep.Try test) {
            report = with(report, how.apply(test.test()));
        }
        return report;
    }

    static Trial well(SelfTest test) {
        return trial(test.tried(), Trial.Form.CLEAN, new PainReport.Absent());
    }
}

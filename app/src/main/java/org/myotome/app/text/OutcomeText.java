package org.myotome.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.myotome.content.outcome.ScoreFile;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.outcome.Followed;
import org.myotome.engine.outcome.LeftOutScore;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.ProgressReport;

/** Writes how somebody is doing as text. */
public final class OutcomeText {

    private OutcomeText() {}

    /** Write one person. */
    public static String of(ScoreFile person, ProgressReport report) {
        Sheet sheet = new Sheet().title(person.record().id());
        for (Progress progress : report.answers()) {
            OutcomeSentences sentences = OutcomeSentences.ENGLISH;
            sheet.section(
                    sentences.asked(progress.question()) + " " + sentences.said(progress.finding()), lines(progress));
        }
        report.followed()
                .forEach(followed -> sheet.section(OutcomeSentences.ENGLISH.name(followed.series()), lines(followed)));
        sheet.section(
                "Does not count",
                report.leftOut().stream().map(OutcomeText::leftOut).toList());
        sheet.section(
                "Missing, and left missing",
                person.missing().stream()
                        .map(missing -> missing.measureId() + " of " + missing.day())
                        .toList());
        return sheet.text();
    }

    private static List<String> lines(Progress progress) {
        List<String> lines = new ArrayList<>();
        lines.add(OutcomeSentences.ENGLISH.answer(progress));
        progress.surer()
                .forEach(surer -> lines.add("Surer with: "
                        + OutcomeSentences.ENGLISH.surer(surer, surer.from().toString()) + "."));
        return lines;
    }

    private static List<String> lines(Followed followed) {
        return Stream.of(
                        Stream.of(OutcomeSentences.ENGLISH.change(followed)),
                        OutcomeSentences.ENGLISH.trend(followed).stream(),
                        followed.change().cautions().stream().map(OutcomeSentences.ENGLISH::caution))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String leftOut(LeftOutScore leftOut) {
        OutcomeScore score = leftOut.score();
        return score.measureId() + " of " + score.day() + " (" + score.score() + "): "
                + leftOut.reason().plainName();
    }
}

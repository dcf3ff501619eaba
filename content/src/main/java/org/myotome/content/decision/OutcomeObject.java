package org.myotome.content.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.myotome.content.outcome.ScoreFile;
import org.myotome.engine.explanation.OutcomeSentences;
import org.myotome.engine.outcome.Caution;
import org.myotome.engine.outcome.Change;
import org.myotome.engine.outcome.Followed;
import org.myotome.engine.outcome.Interval;
import org.myotome.engine.outcome.LeftOutScore;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.Progress;
import org.myotome.engine.outcome.ProgressReport;
import org.myotome.engine.outcome.Reading;
import org.myotome.engine.outcome.Series;
import org.myotome.engine.outcome.Surer;
import org.myotome.engine.outcome.Trend;

/** How a person's measures have changed, as keys and values. */
final class OutcomeObject {

    private OutcomeObject() {}

    static JsonObject of(ScoreFile person, ProgressReport report, MeasureBank bank, LocalDate today) {
        return new JsonObject()
                .with("id", person.record().id())
                .with("on", today.toString())
                .with("measures_version", bank.version())
                .with(
                        "answers",
                        report.answers().stream().map(OutcomeObject::answer).toList())
                .with(
                        "series",
                        report.followed().stream().map(OutcomeObject::followed).toList())
                .with(
                        "left_out",
                        report.leftOut().stream().map(OutcomeObject::leftOut).toList())
                .with(
                        "missing",
                        person.missing().stream()
                                .map(missing -> new JsonObject()
                                        .with("measure", missing.measureId())
                                        .with("day", missing.day().toString())
                                        .map())
                                .toList());
    }

    private static Map<String, Object> answer(Progress progress) {
        JsonObject object = new JsonObject()
                .with("question", progress.question().word())
                .with("finding", progress.finding().word())
                .with("grounds", progress.grounds().word());
        progress.lead().ifPresent(lead -> object.with("lead", lead.series().key()));
        return object.with("words", OutcomeSentences.ENGLISH.answer(progress))
                .with(
                        "surer",
                        progress.surer().stream().map(OutcomeObject::surer).toList())
                .map();
    }

    private static Map<String, Object> surer(Surer surer) {
        return new JsonObject()
                .with("measure", surer.measure().id())
                .with("about", surer.about())
                .with("again", surer.again())
                .with("from", surer.from().toString())
                .map();
    }

    private static Map<String, Object> followed(Followed followed) {
        Series series = followed.series();
        JsonObject object = new JsonObject()
                .with("key", series.key())
                .with("measure", series.measure().id())
                .with("about", series.about())
                .with("unit", series.measure().scale().unit())
                .with("better", series.measure().scale().best().word());
        series.side().find().ifPresent(side -> object.with("side", side.word()));
        return object.with(
                        "readings",
                        series.readings().stream().map(OutcomeObject::reading).toList())
                .with("change", change(followed))
                .map();
    }

    private static Map<String, Object> reading(Reading reading) {
        JsonObject object =
                new JsonObject().with("day", reading.day().toString()).with("value", reading.value());
        reading.standardError().find().ifPresent(error -> object.with("standard_error", error));
        if (!reading.replaced().isEmpty()) {
            object.with("replaced", reading.replaced());
        }
        return object.map();
    }

    private static Map<String, Object> change(Followed followed) {
        Change change = followed.change();
        JsonObject object = new JsonObject()
                .with("verdict", change.verdict().word())
                .with("gain", change.gain())
                .with("best", change.best().value());
        change.interval().ifPresent(interval -> object.with("interval", interval(interval)));
        change.detectable().ifPresent(error -> object.with("detectable", error));
        change.important().ifPresent(least -> object.with("important", least));
        change.trend().ifPresent(trend -> object.with("trend", trend(trend)));
        return object.with(
                        "cautions",
                        change.cautions().stream().map(Caution::word).toList())
                .with("words", OutcomeSentences.ENGLISH.change(followed))
                .map();
    }

    private static Map<String, Object> trend(Trend trend) {
        return new JsonObject()
                .with("gain_per_week", trend.gainPerWeek())
                .with("interval", interval(trend.interval()))
                .with("weeks", trend.weeks())
                .map();
    }

    private static List<Double> interval(Interval interval) {
        return List.of(interval.lower(), interval.upper());
    }

    private static Map<String, Object> leftOut(LeftOutScore leftOut) {
        return new JsonObject()
                .with("measure", leftOut.score().measureId())
                .with("day", leftOut.score().day().toString())
                .with("reason", leftOut.reason().word())
                .map();
    }
}

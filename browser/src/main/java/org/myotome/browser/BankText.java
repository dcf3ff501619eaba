package org.myotome.browser;

import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.triage.LockScope;
import org.myotome.engine.triage.ScreeningBank;
import org.myotome.engine.triage.ScreeningQuestion;
import org.myotome.engine.triage.ScreeningRule;
import org.myotome.engine.triage.Tier;

/** The safety rules and questions as lines of text, in the order of the records' components. */
public final class BankText {

    private BankText() {}

    /** Write a bank. */
    public static void write(ScreeningBank bank, ValueWriter writer) {
        writer.text(bank.version());
        writer.list(bank.rules(), rule -> writeRule(rule, writer));
        writer.list(bank.trainingConditions(), condition -> {
            writer.text(condition.id());
            ConditionText.write(condition.when(), writer);
            writer.text(condition.because());
        });
        writer.list(bank.contradictions(), contradiction -> {
            writer.text(contradiction.id());
            ConditionText.write(contradiction.when(), writer);
            writer.text(contradiction.because()).text(contradiction.question());
        });
        writer.list(bank.questions(), question -> {
            writer.text(question.id()).text(question.wording()).word(question.kind());
            ConditionText.write(question.appliesWhen(), writer);
            writer.text(question.bundle()).truth(question.forClinician());
        });
    }

    /**
     * Read a bank.
     *
     * @throws IllegalArgumentException if the text is not a bank
     */
    public static ScreeningBank read(ValueReader reader) {
        return ScreeningBank.of(
                reader.text(),
                reader.list(() -> readRule(reader)),
                reader.list(() ->
                        new ScreeningBank.TrainingCondition(reader.text(), ConditionText.read(reader), reader.text())),
                reader.list(() -> new ScreeningBank.Contradiction(
                        reader.text(), ConditionText.read(reader), reader.text(), reader.text())),
                reader.list(() -> new ScreeningQuestion(
                        reader.text(),
                        reader.text(),
                        reader.word(ScreeningQuestion.Kind.values()),
                        ConditionText.read(reader),
                        reader.text(),
                        reader.truth())));
    }

    private static void writeRule(ScreeningRule rule, ValueWriter writer) {
        writer.text(rule.id()).text(rule.name()).truth(rule.flagged());
        writer.truth(rule.locksWhileOpen()).truth(rule.openedByAnswers());
        writer.list(rule.branches(), branch -> writeBranch(branch, writer));
        writer.text(rule.source()).text(rule.evidenceGrade());
        writer.truth(rule.review().sourced()).text(rule.review().reviewer()).whole(rule.version());
    }

    private static ScreeningRule readRule(ValueReader reader) {
        return new ScreeningRule(
                reader.text(),
                reader.text(),
                reader.truth(),
                reader.truth(),
                reader.truth(),
                reader.list(() -> readBranch(reader)),
                reader.text(),
                reader.text(),
                new ScreeningRule.Review(reader.truth(), reader.text()),
                reader.count());
    }

    private static void writeBranch(ScreeningRule.Branch branch, ValueWriter writer) {
        writer.word(branch.tier());
        ConditionText.write(branch.when(), writer);
        writer.text(branch.reason())
                .text(branch.action())
                .text(branch.timeFrame())
                .text(branch.say());
        writer.list(branch.locks(), lock -> writeLock(lock, writer));
        writer.list(
                branch.suspects(),
                suspicion -> writer.text(suspicion.lesionCode()).number(suspicion.weight()));
        writer.texts(branch.regions());
    }

    private static ScreeningRule.Branch readBranch(ValueReader reader) {
        return new ScreeningRule.Branch(
                reader.word(Tier.values()),
                ConditionText.read(reader),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.list(() -> readLock(reader)),
                reader.list(() -> new ScreeningRule.Suspicion(reader.text(), reader.number())),
                reader.texts());
    }

    private static void writeLock(LockScope lock, ValueWriter writer) {
        switch (lock) {
            case LockScope.Everything() -> writer.text("everything");
            case LockScope.AffectedRegion() -> writer.text("affected region");
            case LockScope.ImpactAtLeast(int demand) -> writer.text("impact").whole(demand);
            case LockScope.BalanceAtLeast(int demand) -> writer.text("balance").whole(demand);
            case LockScope.TissueAtLeast(TissueAxis axis, int load) ->
                writer.text("tissue").word(axis).whole(load);
            case LockScope.FootWeightBearing() -> writer.text("foot weight bearing");
            case LockScope.Positions positions -> writer.text("positions").list(positions.positions(), writer::word);
            case LockScope.DifficultyAbove(int difficulty) ->
                writer.text("difficulty above").whole(difficulty);
            case LockScope.Contraindicated(String condition) ->
                writer.text("contraindicated").text(condition);
        }
    }

    private static LockScope readLock(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "everything" -> new LockScope.Everything();
            case "affected region" -> new LockScope.AffectedRegion();
            case "impact" -> new LockScope.ImpactAtLeast(reader.count());
            case "balance" -> new LockScope.BalanceAtLeast(reader.count());
            case "tissue" -> new LockScope.TissueAtLeast(reader.word(TissueAxis.values()), reader.count());
            case "foot weight bearing" -> new LockScope.FootWeightBearing();
            case "positions" -> new LockScope.Positions(ConditionText.set(Position.class, Position.values(), reader));
            case "difficulty above" -> new LockScope.DifficultyAbove(reader.count());
            case "contraindicated" -> new LockScope.Contraindicated(reader.text());
            default -> throw LibraryText.unknownKind("lock", kind);
        };
    }
}

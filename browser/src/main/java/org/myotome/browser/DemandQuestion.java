package org.myotome.browser;

import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.DemandAnalysis;
import org.myotome.biomechanics.demand.DemandReport;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.biomechanics.strength.Strengths;

/**
 * What a movement asks of somebody with mean strength.
 *
 * @param physique of the person
 * @param years of age
 * @param movement that the person does
 */
public record DemandQuestion(Physique physique, double years, Movement movement) {

    /** Write the question. */
    public void write(ValueWriter writer) {
        writer.word(physique.sex())
                .number(physique.heightMetres())
                .number(physique.massKilograms())
                .number(years);
        MovementText.write(movement, writer);
    }

    static DemandQuestion read(ValueReader reader) {
        Physique physique = new Physique(reader.word(Sex.values()), reader.number(), reader.number());
        return new DemandQuestion(physique, reader.number(), MovementText.read(reader));
    }

    /** Write the report, and each number of it with all its bits. */
    void writeAnswer(ValueWriter answer) {
        Demand demand = new DemandAnalysis(Human.of(physique), Strengths.ofMeanPeople(physique, years)).of(movement);
        answer.text(DemandReport.of(demand));
        switch (demand) {
            case Demand.SaysNothing _ -> {}
            case Demand.Estimated estimated -> {
                answer.list(
                        estimated.muscles(),
                        one -> answer.word(one.group())
                                .number(one.peak().percent())
                                .number(one.meanPercent()));
                answer.list(
                        estimated.actions(),
                        one -> answer.word(one.action())
                                .number(one.newtonMetresPerKilogram())
                                .number(one.impulse()));
                answer.list(estimated.supports(), one -> answer.text(one.body()).number(one.most()));
            }
        }
    }
}

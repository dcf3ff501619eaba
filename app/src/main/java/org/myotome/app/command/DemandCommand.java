package org.myotome.app.command;

import org.myotome.biomechanics.demand.DemandAnalysis;
import org.myotome.biomechanics.demand.DemandReport;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.movement.DepthRange;
import org.myotome.biomechanics.movement.Depths;
import org.myotome.biomechanics.movement.Movement;
import org.myotome.content.kinematics.LocatedDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Estimates the joint demand of movements. */
@Command(
        name = "demand",
        description = {
            "Estimate the joint demand of movements, as shares of somebody's strength, at each depth.",
            "Poses at rest, held with the least effort of the joints: not muscle force, not tissue stress, and",
            "nothing about what is fast. Norms of strength differ much between people: read the bands."
        },
        mixinStandardHelpOptions = true)
final class DemandCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private MovementFiles files = new MovementFiles();

    @Mixin
    private PersonOptions person = new PersonOptions();

    DemandCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        DemandAnalysis analysis = new DemandAnalysis(Human.of(person.physique()), person.strengths());
        for (LocatedDescription located : files.read()) {
            Movement movement = located.description().movement();
            terminal.out().print(DemandReport.of(analysis.of(movement)));
            for (DepthRange range : located.description().ranges()) {
                shallower(analysis, movement, range);
            }
        }
    }

    private void shallower(DemandAnalysis analysis, Movement movement, DepthRange range) {
        for (double degrees : range.degrees().subList(0, range.degrees().size() - 1)) {
            terminal.out().print("At " + range.coordinate() + " " + degrees + ": ");
            terminal.out().print(DemandReport.of(analysis.of(Depths.at(movement, range.coordinate(), degrees))));
        }
    }
}

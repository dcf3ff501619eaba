package org.myotome.biomechanics.multibody;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myotome.biomechanics.multibody.ModelProblem.Part;

/** Checks that coordinates which follow others can. */
final class CouplingCheck {

    private final List<ModelProblem> problems = new ArrayList<>();
    private final List<String> coordinates;
    private final Map<String, Coupling> couplings = new LinkedHashMap<>();

    private CouplingCheck(List<Coordinate> coordinates) {
        this.coordinates = coordinates.stream().map(Coordinate::name).toList();
    }

    static List<ModelProblem> of(List<Coupling> couplings, List<Coordinate> coordinates) {
        CouplingCheck check = new CouplingCheck(coordinates);
        couplings.forEach(check::coupling);
        couplings.forEach(check::leads);
        return check.problems;
    }

    private void coupling(Coupling coupling) {
        for (String name : List.of(coupling.dependent(), coupling.independent())) {
            if (!coordinates.contains(name)) {
                add(coupling, "names a coordinate that is not there: (" + name + ").", Names.oneOf(coordinates));
            }
        }
        if (!coupling.function().isFinite()) {
            add(coupling, "has a function with a number that is not finite.", "Maybe a number is NaN or missing.");
        }
        if (couplings.put(coupling.dependent(), coupling) != null) {
            add(coupling, "is there twice, and one coordinate cannot follow two.", "Maybe leave one of them out.");
        }
    }

    private void leads(Coupling coupling) {
        if (couplings.containsKey(coupling.independent())) {
            add(
                    coupling,
                    "follows (" + coupling.independent() + "), which follows another coordinate itself.",
                    "Maybe let both follow the one that leads.");
        }
    }

    private void add(Coupling coupling, String what, String advice) {
        problems.add(new ModelProblem(Part.COUPLING, coupling.dependent(), what, advice));
    }
}

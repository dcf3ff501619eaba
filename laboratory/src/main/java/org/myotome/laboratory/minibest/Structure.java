package org.myotome.laboratory.minibest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.myotome.laboratory.itemresponse.GradedFit;
import org.myotome.laboratory.itemresponse.GradedModel;
import org.myotome.laboratory.itemresponse.Quadrature;
import org.myotome.laboratory.itemresponse.ScoreBelief;
import org.myotome.laboratory.itemresponse.ScoreTable;
import org.myotome.laboratory.itemresponse.SideBySideBelief;

/** How many abilities there are, and whether they go together. */
public enum Structure {

    /** One ability for each part of the test; they go together as the people show. */
    FOUR_CORRELATED {
        @Override
        Supplier<ScoreBelief> fit(ScoreTable table, List<MiniBest.Item> items, Quadrature quadrature) {
            return correlated(table, items, quadrature)::prior;
        }
    },

    /** One ability for all. */
    ONE {
        @Override
        Supplier<ScoreBelief> fit(ScoreTable table, List<MiniBest.Item> items, Quadrature quadrature) {
            List<Integer> abilities = Collections.nCopies(items.size(), 0);
            return GradedFit.fit(table, abilities, quadrature, GradedFit.Prior.weak())::prior;
        }
    },

    /** One ability for each part of the test; none says anything about another. */
    FOUR_INDEPENDENT {
        @Override
        Supplier<ScoreBelief> fit(ScoreTable table, List<MiniBest.Item> items, Quadrature quadrature) {
            List<GradedModel> models = new ArrayList<>();
            for (MiniBest.Part part : MiniBest.Part.values()) {
                List<Integer> own = IntStream.range(0, items.size())
                        .filter(item -> items.get(item).part() == part)
                        .boxed()
                        .toList();
                List<Integer> abilities = Collections.nCopies(own.size(), 0);
                models.add(GradedFit.fit(table.ofItems(own), abilities, quadrature, GradedFit.Prior.weak()));
            }
            List<Integer> parts = abilities(items);
            return () ->
                    new SideBySideBelief(models.stream().map(GradedModel::prior).toList(), parts);
        }
    };

    /** Return what gives the belief about a new person, fitted to the people of a table. */
    abstract Supplier<ScoreBelief> fit(ScoreTable table, List<MiniBest.Item> items, Quadrature quadrature);

    static GradedModel correlated(ScoreTable table, List<MiniBest.Item> items, Quadrature quadrature) {
        return GradedFit.fit(table, abilities(items), quadrature, GradedFit.Prior.weak());
    }

    private static List<Integer> abilities(List<MiniBest.Item> items) {
        return items.stream().map(item -> item.part().ability()).toList();
    }
}

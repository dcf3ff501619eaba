package org.myotome.laboratory.itemresponse;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A bank, people who answered all of it, and what a published program did with them; {@code reference/ORIGIN.md} says where
 * each comes from.
 *
 * @param bank the items
 * @param answers by person, then item: passed or not
 * @param abilities the true ability of each person
 * @param steps what the reference did, by person from 0; not everybody is in it
 */
record ReferenceData(
        TwoParameterBank bank,
        List<List<Boolean>> answers,
        List<Double> abilities,
        SortedMap<Integer, List<Step>> steps) {

    /**
     * One step of the reference.
     *
     * @param item number from 0
     * @param passed the answer
     * @param ability its estimate after the answer
     * @param standardError the error it gives
     */
    record Step(int item, boolean passed, double ability, double standardError) {}

    ReferenceData {
        answers = answers.stream().map(List::copyOf).toList();
        abilities = List.copyOf(abilities);
    }

    static ReferenceData shipped() {
        TwoParameterBank bank = new TwoParameterBank(read("bank.csv").body().stream()
                .map(row -> new TwoParameterBank.Item(
                        Double.parseDouble(row.getFirst()), Double.parseDouble(row.getLast())))
                .toList());
        List<List<Boolean>> answers = read("resp.csv").rows().stream()
                .map(row -> row.stream().map("1"::equals).toList())
                .toList();
        List<Double> abilities = read("theta.csv").rows().stream()
                .map(row -> Double.valueOf(row.getFirst()))
                .toList();
        return new ReferenceData(bank, answers, abilities, readSteps());
    }

    private static SortedMap<Integer, List<Step>> readSteps() {
        SortedMap<Integer, List<Step>> steps = new TreeMap<>();
        for (List<String> row : read("catr_mfi_eap_steps.csv").body()) {
            Step step = new Step(
                    Integer.parseInt(row.get(2)) - 1,
                    "1".equals(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    Double.parseDouble(row.get(5)));
            steps.merge(Integer.parseInt(row.getFirst()) - 1, List.of(step), ReferenceData::joined);
        }
        return steps;
    }

    private static List<Step> joined(List<Step> first, List<Step> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static DataFile read(String name) {
        return DataFile.beside(ReferenceData.class, "reference/" + name);
    }
}

package org.myotome.laboratory.localisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myotome.content.document.Table;
import org.myotome.content.document.TextFile;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.content.problem.Problems;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Triage;

/**
 * The shipped cases about a nerve or the cord whose report states the lesion: is it among the first three suspects? The
 * rules and the model were written with these cases in view.
 */
final class ShippedNerveCases {

    private static final int FIRST = 3;

    private ShippedNerveCases() {}

    /**
     * One case.
     *
     * @param id the case
     * @param lesion the lesion that the report states, as a code of the case files
     * @param firstThree the first three suspects, open questions answered no
     */
    record Scored(String id, String lesion, List<String> firstThree) {

        boolean isFound() {
            return firstThree.contains(lesion);
        }
    }

    /** Score every such case. */
    static List<Scored> score(Knowledge knowledge) {
        TextFile file = TextFile.shipped(ShippedNerveCases.class, "stated_lesions.csv");
        Problems problems = new Problems(file.name());
        Map<String, String> stated = new TreeMap<>();
        for (Table.Row row : Table.read(file, List.of("case", "lesion"), problems)) {
            stated.put(row.cell("case"), row.cell("lesion"));
        }
        problems.throwIfAny();
        return knowledge.caseReader().readShipped().stream()
                .filter(record -> stated.containsKey(record.id()))
                .map(record ->
                        new Scored(record.id(), stated.getOrDefault(record.id(), ""), firstThree(record, knowledge)))
                .toList();
    }

    private static List<String> firstThree(CaseRecord record, Knowledge knowledge) {
        CaseRecord asked =
                record.withAnswers(record.answers().withRestNo(knowledge.bank().questionIds()));
        return Triage.decide(asked, knowledge.bank(), knowledge.library()).suspects().stream()
                .limit(FIRST)
                .map(suspect -> suspect.lesionCode())
                .toList();
    }
}

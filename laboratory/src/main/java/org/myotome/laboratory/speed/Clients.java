package org.myotome.laboratory.speed;

import java.util.ArrayList;
import java.util.List;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SearchStep;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.triage.TriageDecision;

/** The shipped cases whose search begins with a trial once every open safety question is answered with no. */
final class Clients {

    private Clients() {}

    /** One case and what triage says of it. */
    record Client(CaseRecord caseRecord, TriageDecision triage) {}

    static List<Client> all(Knowledge knowledge) {
        Consultation consultation = knowledge.consultation();
        SearchSettings quick = SearchSettings.standard().withParticles(256).withLookAhead(false);
        List<Client> clients = new ArrayList<>();
        for (CaseRecord shipped : knowledge.caseReader().readShipped()) {
            CaseRecord caseRecord = answeredNo(shipped, knowledge);
            TriageDecision triage = consultation.triage(Episode.of(caseRecord));
            StartingPointSearch search = StartingPointSearch.begin(caseRecord, knowledge.library(), triage, quick, 1);
            if (search.next() instanceof SearchStep.Propose) {
                clients.add(new Client(caseRecord, triage));
            }
        }
        return List.copyOf(clients);
    }

    private static CaseRecord answeredNo(CaseRecord record, Knowledge knowledge) {
        return record.withAnswers(record.answers().withRestNo(knowledge.bank().questionIds()));
    }
}

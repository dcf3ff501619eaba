package org.myotome.server.intake;

import java.util.List;
import java.util.Map;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.form.Problems;
import org.myotome.server.wording.Plain;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Age, sex and activity. */
@Component
@Order(1)
final class PersonSection implements Section {

    @Override
    public String id() {
        return "person";
    }

    @Override
    public String label() {
        return "Person";
    }

    @Override
    public Map<String, String> show(Episode episode) {
        Person person = episode.caseRecord().person();
        return Map.of(
                "age", person.ageYears().find().map(Plain::number).orElse(""),
                "sex", person.sex().word(),
                "activity", person.activity());
    }

    @Override
    public List<Event> read(Problems fields, List<String> changed, CaseFile file) {
        var age = fields.number(
                "age",
                "Age",
                0,
                Person.OLDEST_PLAUSIBLE_AGE_YEARS,
                "years",
                "Check for a slip, such as a year of birth or a doubled digit.");
        Sex sex = fields.choice("sex", "Sex", List.of(Sex.values()), Sex::word, Sex.UNKNOWN);
        String activity = fields.text("activity", "Work and sport", 400);
        return fields.found().isEmpty() ? List.of(new Event.PersonStated(new Person(age, sex, activity))) : List.of();
    }

    @Override
    public String fieldLabel(String field) {
        return switch (field) {
            case "age" -> "Age";
            case "sex" -> "Sex";
            default -> "Work and sport";
        };
    }
}

package org.myotome.content.library;

import java.util.List;
import org.myotome.content.document.Fields;
import org.myotome.content.problem.Problem;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.TestedMuscle;

/**
 * A library as far as it could be read, with everything that is wrong with its files. Where a value could not be read, a
 * stand-in holds its place and a problem says so; only a draft without problems becomes a library.
 *
 * @param version name of this content
 * @param movementsFile name of the file of movements
 * @param movements every entry of the file that has an id, in its order
 * @param innervationFile name of the file of muscles
 * @param muscles every line of the table, in its order
 * @param vocabulary the words that movements may use
 * @param electromyography muscle activity
 * @param muscleCodes codes of muscles
 * @param testedMuscles which muscles a test of strength tests
 * @param problems what is wrong with the files
 */
public record LibraryDraft(
        String version,
        String movementsFile,
        List<LocatedMovement> movements,
        String innervationFile,
        List<LocatedMuscle> muscles,
        Vocabulary vocabulary,
        List<Electromyography> electromyography,
        List<MuscleCode> muscleCodes,
        List<TestedMuscle> testedMuscles,
        List<Problem> problems) {

    public LibraryDraft {
        movements = List.copyOf(movements);
        muscles = List.copyOf(muscles);
        electromyography = List.copyOf(electromyography);
        muscleCodes = List.copyOf(muscleCodes);
        testedMuscles = List.copyOf(testedMuscles);
        problems = List.copyOf(problems);
    }

    /**
     * A movement and where it stands.
     *
     * @param movement the movement
     * @param fields its keys, for the lines they stand on
     */
    public record LocatedMovement(Movement movement, Fields fields) {

        /** Return the line of one key, or of the whole entry if the key is missing. */
        public int lineOf(String key) {
            return fields.lineOf(key);
        }
    }

    /**
     * A muscle and where it stands.
     *
     * @param muscle the muscle
     * @param line line in the table, from 1
     */
    public record LocatedMuscle(Muscle muscle, int line) {}
}

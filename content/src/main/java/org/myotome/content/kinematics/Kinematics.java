package org.myotome.content.kinematics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.content.document.Fields;
import org.myotome.content.document.TextFile;
import org.myotome.content.document.YamlDocument;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;

/**
 * The movements of a library that have a file of their own, and why the others have none.
 *
 * @param described by the id of the movement, in the order of the library
 * @param missing what stands in the way of a file, by the id of the movement
 */
public record Kinematics(Map<String, LocatedDescription> described, Map<String, String> missing) {

    /** The file with the reasons. */
    public static final String MISSING = "missing.yaml";

    public Kinematics {
        described = Collections.unmodifiableMap(new LinkedHashMap<>(described));
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /**
     * Read what the program ships for a library.
     *
     * @throws UnusableFileException with all problems of all files
     */
    public static Kinematics shipped(Library library) {
        return shipped(library.movements().stream().map(Movement::id).toList());
    }

    /**
     * Read what the program ships for some movements.
     *
     * @throws UnusableFileException with all problems of all files
     */
    public static Kinematics shipped(Collection<String> movementIds) {
        Map<String, TextFile> files = new LinkedHashMap<>();
        for (String id : movementIds) {
            TextFile.findShipped(Kinematics.class, id + ".yaml").ifPresent(file -> files.put(id, file));
        }
        return read(files, TextFile.shipped(Kinematics.class, MISSING));
    }

    private static Kinematics read(Map<String, TextFile> files, TextFile missing) {
        KinematicsReader reader = new KinematicsReader();
        List<Problem> problems = new ArrayList<>();
        Map<String, LocatedDescription> described = new LinkedHashMap<>();
        for (Map.Entry<String, TextFile> file : files.entrySet()) {
            try {
                described.put(file.getKey(), reader.read(file.getValue()));
            } catch (UnusableFileException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableFileException(problems);
        }
        return new Kinematics(described, reasons(missing));
    }

    private static Map<String, String> reasons(TextFile file) {
        Problems problems = new Problems(file.name());
        Fields fields = Fields.ofAnyKeys(YamlDocument.read(file), "", problems);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String id : fields.keys()) {
            reasons.put(id, fields.requiredText(id));
        }
        problems.throwIfAny();
        return reasons;
    }

    /** Return the description of a movement, if it has a file. */
    public Optional<MovementDescription> find(String movementId) {
        return Optional.ofNullable(described.get(movementId)).map(LocatedDescription::description);
    }
}

package org.myotome.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.myotome.content.document.TextFile;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.content.kinematics.KinematicsReader;
import org.myotome.content.kinematics.LocatedDescription;
import org.myotome.content.library.LibraryReader;
import picocli.CommandLine.Option;

/** Which files of movements a command works with: the shipped ones, some of them, or somebody's own. */
final class MovementFiles {

    @Option(
            names = "--movement",
            paramLabel = "ID",
            description = "A movement of the library; may be given several times (default: all that have a file).")
    private List<String> movements = List.of();

    @Option(
            names = "--file",
            paramLabel = "YAML",
            description = "A file of a movement instead of the shipped ones; may be given several times.")
    private List<Path> files = List.of();

    /** Read them; what cannot be used is reported together. */
    List<LocatedDescription> read() {
        if (!files.isEmpty()) {
            KinematicsReader reader = new KinematicsReader();
            return files.stream().map(file -> reader.read(TextFile.read(file))).toList();
        }
        Kinematics shipped = shipped();
        if (movements.isEmpty()) {
            return List.copyOf(shipped.described().values());
        }
        List<LocatedDescription> chosen = new ArrayList<>();
        for (String id : movements) {
            chosen.add(get(shipped, id));
        }
        return chosen;
    }

    private static LocatedDescription get(Kinematics shipped, String id) {
        LocatedDescription found = shipped.described().get(id);
        if (found != null) {
            return found;
        }
        String reason = shipped.missing().get(id);
        throw new BadInputException(
                reason == null
                        ? "There is no movement (" + id
                                + ") in the library.\nMaybe the id is mistyped; ids are written as in"
                                + " movements.yaml, such as single_leg_squat."
                        : "The movement (" + id + ") has no file of its own: " + reason
                                + "\nMaybe choose another one.");
    }

    private static Kinematics shipped() {
        return Kinematics.shipped(LibraryReader.readShipped().library());
    }
}

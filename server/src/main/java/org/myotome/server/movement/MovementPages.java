package org.myotome.server.movement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.myotome.engine.movement.Movement;
import org.myotome.server.casefile.Content;
import org.myotome.server.page.Pages;
import org.myotome.server.page.Shell;
import org.myotome.server.page.Shells;
import org.myotome.server.wording.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The library as pictures, and one page for each movement. */
@Controller
public class MovementPages {

    private final Pages pages;
    private final Shells shells;
    private final Content content;
    private final Pictures pictures;
    private final Descriptions descriptions;
    private final MovementViews views;

    MovementPages(
            Pages pages,
            Shells shells,
            Content content,
            Pictures pictures,
            Descriptions descriptions,
            MovementViews views) {
        this.pages = pages;
        this.shells = shells;
        this.content = content;
        this.pictures = pictures;
        this.descriptions = descriptions;
        this.views = views;
    }

    /**
     * All movements.
     *
     * @param find what is looked for; may be empty
     * @param drawn how many of the library have a drawing
     * @param all how many there are
     * @param groups by region, in the order of the library
     * @param missing those found that have no drawing
     */
    public record SheetView(String find, long drawn, int all, List<Group> groups, List<Missing> missing) {}

    /**
     * A region.
     *
     * @param title its name
     * @param pictures of its movements
     */
    public record Group(String title, List<Picture> pictures) {}

    /**
     * A movement without a drawing.
     *
     * @param name what it is called
     * @param reason what stands in the way
     */
    public record Missing(String name, String reason) {}

    @GetMapping("/movements")
    ResponseEntity<String> all(HttpServletRequest request, @RequestParam(defaultValue = "") String find) {
        Shell shell = shells.of(request, "Movements", "movements", Shell.Place.MOVEMENTS);
        return pages.page("movement/all", shell, sheet(find.strip()));
    }

    private SheetView sheet(String find) {
        Map<String, List<Picture>> groups = new LinkedHashMap<>();
        List<Missing> missing = new ArrayList<>();
        for (Movement movement : content.library().movements()) {
            if (!fits(movement, find)) {
                continue;
            }
            Picture picture = pictures.of(movement.id());
            if (picture.isDrawn()) {
                groups.computeIfAbsent(region(movement), _ -> new ArrayList<>()).add(picture);
            } else {
                missing.add(new Missing(
                        movement.name(),
                        descriptions.all().missing().getOrDefault(movement.id(), "Nobody has written its file yet.")));
            }
        }
        List<Group> list = groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        return new SheetView(
                find,
                descriptions.all().described().size(),
                content.library().movements().size(),
                list,
                missing);
    }

    private static String region(Movement movement) {
        return Plain.capital(Drawn.word(movement.region()).replace('_', ' '));
    }

    private static boolean fits(Movement movement, String find) {
        return movement.name().toLowerCase(Locale.ROOT).contains(find.toLowerCase(Locale.ROOT));
    }

    @GetMapping("/movements/{movementId}")
    ResponseEntity<String> one(
            HttpServletRequest request, @PathVariable String movementId, @RequestParam Map<String, String> sent) {
        if (content.library().findMovement(movementId).isEmpty()) {
            return pages.page(
                    HttpStatus.NOT_FOUND,
                    "movement/all",
                    shells.of(request, "Movements", "movements", Shell.Place.MOVEMENTS),
                    sheet(movementId));
        }
        Movement movement = content.library().getMovement(movementId);
        Shell shell = shells.of(request, movement.name(), "movement", Shell.Place.MOVEMENTS);
        return pages.page("movement/one", shell, views.of(movement, Whom.read(sent), sent));
    }
}

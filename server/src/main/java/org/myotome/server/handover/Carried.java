package org.myotome.server.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Carries a link over a redirect, so that it is shown once and a reload neither shows nor makes another. */
public final class Carried {

    private static final String FRESH = "fresh link";
    private static final String FAILURE = "why it was not sent";

    private Carried() {}

    /** Show a link on the next page. */
    public static void show(RedirectAttributes carried, Handover handover) {
        carried.addFlashAttribute(FRESH, handover);
    }

    /** Say on the next page why a link was not sent. */
    public static void failed(RedirectAttributes carried, NotSentException failure) {
        carried.addFlashAttribute(FAILURE, failure.why());
    }

    /** Return the link that this page shows, if there is one. */
    public static Optional<Handover> findHandover(HttpServletRequest request) {
        return find(request, FRESH, Handover.class);
    }

    /** Return why it was not sent, if it was to be. */
    public static Optional<String> findFailure(HttpServletRequest request) {
        return find(request, FAILURE, String.class);
    }

    private static <T> Optional<T> find(HttpServletRequest request, String name, Class<T> type) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        @Nullable Object value = carried == null ? null : carried.get(name);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}

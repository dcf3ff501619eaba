package org.myotome.server.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Every address that the server's pages answer at, read from the pages themselves, so that no new one is forgotten. */
final class Routes {

    private static final int FEWEST = 60;

    private Routes() {}

    /** An address with its variables still open, and whether it takes a form. */
    record Route(boolean post, String pattern) {

        /** Return the address with a case in it, and something in the place of every other variable. */
        String path(String caseId) {
            return pattern.replace("{caseId}", caseId)
                    .replaceAll(
                            "\\{[^}]+\\}", UUID.nameUUIDFromBytes(new byte[0]).toString())
                    .replace("**", "any");
        }
    }

    static List<Route> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        List<Route> routes = new ArrayList<>();
        for (BeanDefinition definition : scanner.findCandidateComponents("org.myotome.server")) {
            for (Method method : classOf(definition).getDeclaredMethods()) {
                GetMapping get = method.getAnnotation(GetMapping.class);
                PostMapping post = method.getAnnotation(PostMapping.class);
                for (String pattern : get == null ? new String[0] : get.value()) {
                    routes.add(new Route(false, pattern));
                }
                for (String pattern : post == null ? new String[0] : post.value()) {
                    routes.add(new Route(true, pattern));
                }
            }
        }
        if (routes.size() < FEWEST) {
            throw new AssertionError("Only " + routes.size() + " addresses were found: " + routes);
        }
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::post));
        return routes;
    }

    /** Return whether an address is open before anybody has signed in, or only leads on. */
    static boolean isForEverybody(String path) {
        return List.of(
                                "/",
                                "/alive",
                                "/signin",
                                "/signout",
                                "/favicon.ico",
                                "/open",
                                "/trust",
                                "/verify",
                                "/self-check",
                                "/language",
                                "/my/worker.js",
                                "/stop")
                        .contains(path)
                || path.startsWith("/welcome/")
                || path.startsWith("/open/")
                || path.startsWith("/trust/")
                || path.startsWith("/verify/")
                || path.startsWith("/calendar/")
                || path.startsWith("/browser/")
                || path.startsWith("/assets/")
                || path.startsWith("/figures/");
    }

    private static Class<?> classOf(BeanDefinition definition) {
        try {
            return Class.forName(definition.getBeanClassName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

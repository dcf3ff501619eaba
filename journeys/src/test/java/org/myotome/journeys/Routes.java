package org.myotome.journeys;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of the server's pages, read from its code, so that a new one cannot be forgotten. */
final class Routes {

    /** What leads elsewhere (also /my/block, where the demonstration has nobody), is asked by machines, or is part of a page. */
    private static final Set<String> NO_PAGES = Set.of("/", "/alive", "/caseload/loading", "/my/block", "/my/app/case");

    private Routes() {}

    /** Return the patterns of pages that none of these paths belongs to. Files, with a dot in their name, are no pages. */
    static List<String> without(Collection<String> paths) {
        PathPatternParser parser = new PathPatternParser();
        return pages().stream()
                .filter(page -> paths.stream()
                        .noneMatch(path -> parser.parse(page)
                                .matches(org.springframework.http.server.PathContainer.parsePath(path))))
                .toList();
    }

    private static Set<String> pages() {
        ClassPathScanningCandidateComponentProvider controllers =
                new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        Set<String> pages = new TreeSet<>();
        controllers.findCandidateComponents("org.myotome.server").stream()
                .map(BeanDefinition::getBeanClassName)
                .flatMap(Routes::patterns)
                .filter(pattern -> !NO_PAGES.contains(pattern) && !isFile(pattern))
                .forEach(pages::add);
        return pages;
    }

    private static boolean isFile(String pattern) {
        return pattern.substring(pattern.lastIndexOf('/')).contains(".");
    }

    private static Stream<String> patterns(String controller) {
        Class<?> type = ClassUtils.resolveClassName(controller, Routes.class.getClassLoader());
        return Arrays.stream(type.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(mapping -> Arrays.stream(mapping.value()));
    }
}

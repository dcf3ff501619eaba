package org.myotome.server.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.myotome.browser.KnowledgeQuestion;
import org.myotome.server.casefile.Content;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Addresses of the compiled engine and of what it is handed, each named by its content, so that browsers may keep them. A
 * build may lack the compiled engine; then the pages that need it say so. Safe for use by many threads.
 */
@Controller
public final class CompiledEngine {

    private static final String KNOWLEDGE = "/browser/knowledge.txt";
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Content content;
    private final String loader = version("/browser/engine.js");
    private final String selfCheck = version("/browser/engine.wasm");
    private final String days = version("/browser/days.wasm");
    private @Nullable Knowledge knowledge;

    CompiledEngine(Content content) {
        this.content = content;
    }

    private record Knowledge(String lines, String version) {}

    /** Return the address of the loader. */
    public String loader() {
        return "/browser/engine.js?" + loader;
    }

    /** Return the address of the engine for the self-check. */
    public String selfCheck() {
        return "/browser/engine.wasm?" + selfCheck;
    }

    /** Return the address of the engine for a person's days without network. */
    public String days() {
        return "/browser/days.wasm?" + days;
    }

    /** Return the address of the library and the safety rules, in the text that the engine reads. */
    public String knowledge() {
        return KNOWLEDGE + "?" + known().version();
    }

    @GetMapping(KNOWLEDGE)
    ResponseEntity<String> knowledgeFile() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(known().lines());
    }

    private synchronized Knowledge known() {
        Knowledge known = knowledge;
        if (known == null) {
            String lines = new KnowledgeQuestion(content.library(), content.screening()).lines();
            known = new Knowledge(lines, sum(lines.getBytes(StandardCharsets.UTF_8)));
            knowledge = known;
        }
        return known;
    }

    private static String version(String file) {
        try (InputStream stream = CompiledEngine.class.getResourceAsStream(file)) {
            return stream == null ? "missing" : sum(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return Long.toHexString(sum.getValue());
    }
}

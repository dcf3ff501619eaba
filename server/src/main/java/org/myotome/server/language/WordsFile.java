package org.myotome.server.language;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.myotome.content.translation.Section;
import org.myotome.engine.language.Language;
import org.myotome.server.casefile.Content;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.ObjectMapper;

/** The translations that scripts need, as files that say nothing about anybody. */
@Controller
public class WordsFile {

    private static final String FILE = "/browser/words-";

    private final Map<Language, String> files = new EnumMap<>(Language.class);

    WordsFile(Content content, ObjectMapper json) {
        for (Language language : Language.values()) {
            files.put(
                    language,
                    json.writeValueAsString(content.translations(language).texts(Section.ON_A_PHONE)));
        }
    }

    /** Return the address of the translations into a language; empty for English, which needs none. */
    public String address(Language language) {
        if (language == Language.ENGLISH) {
            return "";
        }
        CRC32 sum = new CRC32();
        sum.update(text(language).getBytes(StandardCharsets.UTF_8));
        return FILE + language.tag() + ".json?" + Long.toHexString(sum.getValue());
    }

    @GetMapping(FILE + "{tag:[a-z]+}.json")
    ResponseEntity<String> file(@PathVariable String tag) {
        return Language.find(tag)
                .map(language -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                        .body(text(language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String text(Language language) {
        return files.getOrDefault(language, "{}");
    }
}

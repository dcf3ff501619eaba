package org.myotome.server.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The design tokens, read from the very style sheet that browsers get. Immutable. */
public final class Tokens {

    private static final String FILE = "/static/assets/tokens.css";
    private static final Pattern BLOCK = Pattern.compile("(?:@media([^{]*)\\{\\s*)?:root\\s*\\{([^}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");

    private final Map<Theme, Map<String, String>> byTheme;

    private Tokens(Map<Theme, Map<String, String>> byTheme) {
        this.byTheme = byTheme;
    }

    /** Read the tokens that this program ships. */
    public static Tokens shipped() {
        try (InputStream file = Tokens.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The program has no file " + FILE + ".\nMaybe build it anew.");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read tokens from a style sheet: blocks for {@code :root}, some of them for certain media; later ones win. */
    static Tokens parse(String css) {
        String bare = css.replaceAll("(?s)/\\*.*?\\*/", "");
        Map<Theme, Map<String, String>> byTheme = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            Map<String, String> values = new LinkedHashMap<>();
            Matcher block = BLOCK.matcher(bare);
            while (block.find()) {
                String media = block.group(1) == null ? "" : block.group(1);
                if (theme.takes(media)) {
                    TOKEN.matcher(block.group(2))
                            .results()
                            .forEach(token -> values.put(token.group(1), token.group(2)));
                }
            }
            byTheme.put(theme, Map.copyOf(values));
        }
        return new Tokens(byTheme);
    }

    /**
     * Return what a token stands for, with references to other tokens followed.
     *
     * @param name without its dashes, such as {@code ink}
     * @throws NoSuchElementException if there is none of this name
     */
    public String get(Theme theme, String name) {
        String value = byTheme.getOrDefault(theme, Map.of()).get(name);
        if (value == null) {
            throw new NoSuchElementException("There is no token --" + name + ".\nMaybe look into tokens.css.");
        }
        return value.startsWith("var(--") ? get(theme, value.substring(6, value.length() - 1)) : value.strip();
    }

    /** Return the colour that a token stands for. */
    public Colour getColour(Theme theme, String name) {
        return Colour.parse(get(theme, name));
    }
}

package org.myotome.browser;

import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Variant;

/** A way of doing a movement as lines of text: its kind, and the number that belongs to it. */
final class VariantText {

    private VariantText() {}

    static void write(Variant variant, ValueWriter writer) {
        switch (variant) {
            case Variant.Usual() -> writer.text("usual");
            case Variant.Held(int seconds) -> writer.text("held").whole(seconds);
            case Variant.Repeated(int count) -> writer.text("repeated").whole(count);
            case Variant.Lasting(int seconds) -> writer.text("lasting").whole(seconds);
            case Variant.HalfRange() -> writer.text("half range");
            case Variant.Supported() -> writer.text("supported");
            case Variant.Loaded(Load load) -> {
                writer.text("loaded");
                LibraryText.writeLoad(load, writer);
            }
        }
    }

    static Variant read(ValueReader reader) {
        String kind = reader.text();
        return switch (kind) {
            case "usual" -> Variant.usual();
            case "held" -> new Variant.Held(reader.count());
            case "repeated" -> new Variant.Repeated(reader.count());
            case "lasting" -> new Variant.Lasting(reader.count());
            case "half range" -> new Variant.HalfRange();
            case "supported" -> new Variant.Supported();
            case "loaded" -> new Variant.Loaded(LibraryText.readLoad(reader));
            default -> throw LibraryText.unknownKind("variant", kind);
        };
    }
}

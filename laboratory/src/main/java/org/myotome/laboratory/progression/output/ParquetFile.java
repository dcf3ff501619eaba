package org.myotome.laboratory.progression.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a Parquet file: one row group, one plain page a column, every value required, nothing compressed.
 *
 * <p>After the format description of Apache Parquet (parquet.thrift). Enough for some hundred thousand rows of figures,
 * not for the courses of a population.
 */
final class ParquetFile {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String CREATED_BY = "myotome";
    private static final int TYPE_INT64 = 2;
    private static final int TYPE_DOUBLE = 5;
    private static final int TYPE_BYTES = 6;
    private static final int REQUIRED = 0;
    private static final int TEXT = 0;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int UNCOMPRESSED = 0;
    private static final int DATA_PAGE = 0;
    private static final int BYTES_OF_NUMBER = 8;

    private ParquetFile() {}

    /** Where a column lies in the file. */
    private record Place(Table.Column column, long offset, long length) {}

    static byte[] write(Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(MAGIC);
        List<Place> places = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            byte[] page = values(column);
            byte[] header = header(page.length, table.rows());
            places.add(new Place(column, file.size(), (long) header.length + page.length));
            file.writeBytes(header);
            file.writeBytes(page);
        }
        byte[] footer = footer(table, places);
        file.writeBytes(footer);
        file.writeBytes(length(footer.length));
        file.writeBytes(MAGIC);
        return file.toByteArray();
    }

    private static byte[] values(Table.Column column) {
        return switch (column) {
            case Table.Column.Words(String _, List<String> values) -> words(values);
            case Table.Column.Fractions(String _, List<Double> values) ->
                numbers(values.stream().map(Double::doubleToRawLongBits).toList());
            case Table.Column.Wholes(String _, List<Long> values) -> numbers(values);
        };
    }

    /** A double is written as its bits, in the same order of bytes as a whole number. */
    private static byte[] numbers(List<Long> values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.size() * BYTES_OF_NUMBER).order(ByteOrder.LITTLE_ENDIAN);
        values.forEach(buffer::putLong);
        return buffer.array();
    }

    private static byte[] length(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] words(List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String value : values) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(length(utf8.length));
            bytes.writeBytes(utf8);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int size, int rows) {
        return new CompactWriter()
                .begin()
                .int32(1, DATA_PAGE)
                .int32(2, size)
                .int32(3, size)
                .begin(5)
                .int32(1, rows)
                .int32(2, PLAIN)
                .int32(3, RLE)
                .int32(4, RLE)
                .end()
                .end()
                .bytes();
    }

    private static byte[] footer(Table table, List<Place> places) {
        CompactWriter footer = new CompactWriter().begin().int32(1, 1);
        footer.listOfStructures(2, places.size() + 1);
        footer.begin().text(4, "schema").int32(5, places.size()).end();
        places.forEach(place -> schema(footer, place.column()));
        footer.int64(3, table.rows());
        footer.listOfStructures(4, 1).begin();
        footer.listOfStructures(1, places.size());
        places.forEach(place -> chunk(footer, place, table.rows()));
        footer.int64(2, places.stream().mapToLong(Place::length).sum());
        footer.int64(3, table.rows()).end();
        return footer.text(6, CREATED_BY).end().bytes();
    }

    private static void schema(CompactWriter footer, Table.Column column) {
        footer.begin().int32(1, type(column)).int32(3, REQUIRED).text(4, column.name());
        if (column instanceof Table.Column.Words) {
            footer.int32(6, TEXT);
        }
        footer.end();
    }

    private static int type(Table.Column column) {
        return switch (column) {
            case Table.Column.Words _ -> TYPE_BYTES;
            case Table.Column.Fractions _ -> TYPE_DOUBLE;
            case Table.Column.Wholes _ -> TYPE_INT64;
        };
    }

    private static void chunk(CompactWriter footer, Place place, int rows) {
        footer.begin().int64(2, place.offset()).begin(3);
        footer.int32(1, type(place.column()));
        footer.listOfNumbers(2, 1).element(PLAIN);
        footer.listOfTexts(3, 1).element(place.column().name());
        footer.int32(4, UNCOMPRESSED)
                .int64(5, rows)
                .int64(6, place.length())
                .int64(7, place.length())
                .int64(9, place.offset())
                .end()
                .end();
    }
}

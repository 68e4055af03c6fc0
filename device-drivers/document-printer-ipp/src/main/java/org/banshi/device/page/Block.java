package org.banshi.device.page;

import java.util.List;

/** A part of a page's body. */
public sealed interface Block {

    /** A heading within the document, for example {@code 一、参保信息}. */
    record Heading(String text) implements Block {}

    /** Running text. @param indented whether its first line is indented by two characters, as Chinese text is */
    record Paragraph(String text, boolean indented) implements Block {}

    /** Small print: notes under a table. */
    record Note(String text) implements Block {}

    /** Facts in a grid, two in a row; one that needs more room gets a row of its own. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    record Field(String label, String value) {}

    /** A table; its heading is repeated on each page. Each row has as many cells as there are columns. */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row of the table must have " + width + " cells, at least one");
            }
        }
    }

    /** @param weight share of the table's width, compared with the other columns */
    record Column(String heading, float weight, Align align) {}

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}

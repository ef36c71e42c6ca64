package niangjia.letters;

import java.util.List;

/** What goes into a place, as it will be printed; a choice by its code. One cell a row, but for a table. */
record Value(FieldType type, List<List<String>> rows) {
    Value {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Value one(FieldType type, String text) {
        return new Value(type, text.isBlank() ? List.of() : List.of(List.of(text)));
    }

    boolean blank() {
        return rows.isEmpty();
    }

    String single() {
        return rows.get(0).get(0);
    }

    List<String> singles() {
        return rows.stream().map(row -> row.get(0)).toList();
    }
}

package niangjia.mediation.web;

import java.util.List;

/**
 * One thing a reckoning asks for.
 *
 * @param options of a choice, else empty
 * @param parts of the rows of a table, else empty
 */
record SumField(String name, Look look, boolean required, List<String> options, List<SumField> parts) {
    SumField {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    enum Look {
        MONEY,
        DAY,
        MONTH,
        DECIMAL,
        CHOICE,
        PLACE,
        FLAG,
        ROWS
    }

    static SumField needed(String name, Look look) {
        return new SumField(name, look, true, List.of(), List.of());
    }

    static SumField optional(String name, Look look) {
        return new SumField(name, look, false, List.of(), List.of());
    }

    static SumField rows(String name, SumField... parts) {
        return new SumField(name, Look.ROWS, true, List.of(), List.of(parts));
    }
}

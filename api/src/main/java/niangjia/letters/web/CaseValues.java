package niangjia.letters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import niangjia.shared.DeskTime;
import niangjia.shared.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a paper as its case gives them, as {@link PaperValues} reads them; what the case does not know is left out. */
public final class CaseValues {
    private final ObjectNode values = JsonNodeFactory.instance.objectNode();

    public ObjectNode values() {
        return values;
    }

    public boolean has(String name) {
        return values.has(name);
    }

    public CaseValues remove(String name) {
        values.remove(name);
        return this;
    }

    /** A line, paragraphs, or the code of a choice. */
    public CaseValues put(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            values.put(name, text);
        }
        return this;
    }

    public CaseValues put(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode lines = values.putArray(name);
            texts.forEach(lines::add);
        }
        return this;
    }

    public CaseValues day(String name, @Nullable LocalDate day) {
        return put(name, day == null ? null : day.toString());
    }

    public CaseValues day(String name, @Nullable Instant at) {
        return day(name, at == null ? null : DeskTime.dayOf(at));
    }

    /** To the minute, as the clock on the wall of the desk shows it. */
    public CaseValues moment(String name, @Nullable Instant at) {
        return put(
                name,
                at == null
                        ? null
                        : LocalDateTime.ofInstant(at, DeskTime.ZONE)
                                .withSecond(0)
                                .withNano(0)
                                .toString());
    }

    public CaseValues sum(String name, @Nullable Long fen) {
        return put(name, fen == null ? null : new Money(fen).toYuan().toPlainString());
    }

    public CaseValues count(String name, long count) {
        values.put(name, count);
        return this;
    }

    public CaseValues rows(String name, Stream<List<String>> cells) {
        List<List<String>> all = cells.toList();
        if (!all.isEmpty()) {
            ArrayNode rows = values.putArray(name);
            all.forEach(each -> {
                ArrayNode row = rows.addArray();
                each.stream().map(Objects::requireNonNull).forEach(row::add);
            });
        }
        return this;
    }

    /** Rows that are counted from 1 in their first column. */
    public CaseValues counted(String name, Stream<List<String>> cells) {
        List<List<String>> all = cells.toList();
        List<List<String>> counted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(i + 1)));
            row.addAll(all.get(i));
            counted.add(row);
        }
        return rows(name, counted.stream());
    }
}

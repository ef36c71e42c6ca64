package niangjia.axonserver;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One fact of a refusal on its way to another node, of the same kind when it arrives: a page words a date or a constant
 * otherwise than a text.
 *
 * @param kind name of its class, {@code several} for a collection; of one not known here, that of a text
 * @param text as the class itself reads it back
 * @param facts of a collection, else empty
 */
record CarriedFact(String kind, String text, List<CarriedFact> facts) {
    private static final String TEXT = "String";
    private static final String SEVERAL = "several";
    private static final String OURS = "niangjia.";
    private static final Map<String, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(TEXT, text -> text),
            Map.entry("Integer", Integer::valueOf),
            Map.entry("Long", Long::valueOf),
            Map.entry("Boolean", Boolean::valueOf),
            Map.entry("BigDecimal", BigDecimal::new),
            Map.entry("LocalDate", LocalDate::parse),
            Map.entry("LocalTime", LocalTime::parse),
            Map.entry("LocalDateTime", LocalDateTime::parse),
            Map.entry("ZonedDateTime", ZonedDateTime::parse),
            Map.entry("Instant", Instant::parse),
            Map.entry("Duration", Duration::parse));

    static CarriedFact of(Object fact) {
        if (fact instanceof Collection<?> several) {
            return new CarriedFact(
                    SEVERAL, "", several.stream().map(CarriedFact::of).toList());
        }
        if (fact instanceof Enum<?> constant) {
            return new CarriedFact(constant.getDeclaringClass().getName(), constant.name(), List.of());
        }
        String kind = fact.getClass().getSimpleName();
        return new CarriedFact(READERS.containsKey(kind) ? kind : TEXT, fact.toString(), List.of());
    }

    Object fact() {
        if (kind.equals(SEVERAL)) {
            return facts.stream().map(CarriedFact::fact).toList();
        }
        // no class is loaded by a name from outside, but for constants of our own
        return kind.startsWith(OURS)
                ? constant()
                : READERS.getOrDefault(kind, given -> given).apply(text);
    }

    private Object constant() {
        try {
            Class<?> type = Class.forName(kind, false, CarriedFact.class.getClassLoader());
            Object[] constants = type.getEnumConstants();
            for (Object each : constants == null ? new Object[0] : constants) {
                if (((Enum<?>) each).name().equals(text)) {
                    return each;
                }
            }
        } catch (ClassNotFoundException newer) {
            // a node of another version: its name is better than none
        }
        return text;
    }
}

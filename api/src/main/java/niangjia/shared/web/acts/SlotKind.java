package niangjia.shared.web.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;

/** What a slot takes, seen by the one who fills it in. */
public enum SlotKind {
    TEXT,
    /** Words about a person, sealed by the server before anything is kept. */
    SEALED,
    UNIT,
    MONEY,
    DATE,
    MOMENT,
    ENUM,
    FLAG,
    NUMBER,
    /** Somebody known by a pseudonym; may be left out where the act itself brings them in. */
    PERSON,
    /** Identity of a stream, such as {@code credential:…}. */
    ID,
    /** A record of slots of its own. */
    PART;

    private static final Map<Class<?>, SlotKind> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(SealedText.class, SEALED),
            Map.entry(UnitRef.class, UNIT),
            Map.entry(Money.class, MONEY),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Instant.class, MOMENT),
            Map.entry(boolean.class, FLAG),
            Map.entry(int.class, NUMBER),
            Map.entry(Integer.class, NUMBER),
            Map.entry(PersonId.class, PERSON));

    /** @throws IllegalArgumentException if a command speaks of something new, for which a reader must be written */
    static SlotKind of(Class<?> type) {
        if (type.isEnum()) {
            return ENUM;
        }
        SlotKind known = BY_TYPE.get(type);
        if (known != null) {
            return known;
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("component of type " + type.getName() + " (expected: a known kind)");
        }
        boolean id = type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType().equals(String.class);
        return id ? ID : PART;
    }
}

package niangjia.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import niangjia.complaint.Caller;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Instalment;
import niangjia.complaint.Party;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;

/** What a field of an act takes, seen by the one who fills it in. */
public enum FieldKind {
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
    PERSON,
    COMPLAINT,
    CALLER,
    PARTY,
    INSTALMENT;

    private static final Map<Class<?>, FieldKind> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(SealedText.class, SEALED),
            Map.entry(UnitRef.class, UNIT),
            Map.entry(Money.class, MONEY),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Instant.class, MOMENT),
            Map.entry(boolean.class, FLAG),
            Map.entry(int.class, NUMBER),
            Map.entry(PersonId.class, PERSON),
            Map.entry(ComplaintId.class, COMPLAINT),
            Map.entry(Caller.class, CALLER),
            Map.entry(Party.class, PARTY),
            Map.entry(Instalment.class, INSTALMENT));

    /** @throws IllegalArgumentException if a command speaks of something new, for which a reader must be written */
    static FieldKind of(Class<?> type) {
        FieldKind kind = type.isEnum() ? ENUM : BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("component of type " + type.getName() + " (expected: a known kind)");
        }
        return kind;
    }
}

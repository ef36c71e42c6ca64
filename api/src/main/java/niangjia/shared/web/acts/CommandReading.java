package niangjia.shared.web.acts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.web.Faults;
import niangjia.shared.web.UnitLookup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One body being read: every slot by its kind, every fault noted, nothing thrown until the end. */
final class CommandReading {
    private static final Pattern ID = Pattern.compile("[a-z]{1,20}:[A-Za-z0-9-]{1,44}");

    private final Context context;
    private final Faults faults;
    private final JsonValues values;

    /** @param sealing seals nothing while faults are looked for */
    record Context(WhoseWords whose, Instant now, Sealing sealing, UnitLookup units) {}

    CommandReading(Context context, Faults faults) {
        this.context = context;
        this.faults = faults;
        this.values = new JsonValues(faults);
    }

    @Nullable
    String line(String name, @Nullable JsonNode node) {
        return node == null || JsonValues.absent(node) ? null : values.line(name, node);
    }

    /** @return one value for each slot; null where it is absent or faulty */
    List<@Nullable Object> slots(List<Slot> slots, String prefix, JsonNode body, PersonId owner) {
        List<@Nullable Object> read = new ArrayList<>();
        PersonId whose =
                context.whose().within(prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1), body, owner);
        for (Slot slot : slots) {
            String path = prefix + slot.name();
            Object value = slot(slot, path, body.path(slot.name()), whose);
            // a name belongs to the person named just before it
            whose = value instanceof PersonId person && context.whose().theirsFollows(path) ? person : whose;
            read.add(value);
        }
        return read;
    }

    private @Nullable Object slot(Slot slot, String path, JsonNode node, PersonId owner) {
        if (slot.many()) {
            return several(slot, path, node, owner);
        }
        if (slot.kind() == SlotKind.PERSON) {
            return person(path, node);
        }
        if (JsonValues.absent(node)) {
            return whenAbsent(slot, path);
        }
        return single(slot, path, node, owner);
    }

    private @Nullable Object whenAbsent(Slot slot, String path) {
        if (slot.required()) {
            values.missing(path);
        }
        return switch (slot.kind()) {
            case FLAG -> false;
            case MOMENT -> slot.name().equals(Slot.OCCURRED_AT) ? context.now() : null;
            case NUMBER -> slot.type().equals(int.class) ? 0 : null;
            default -> null;
        };
    }

    private Object several(Slot slot, String path, JsonNode node, PersonId owner) {
        List<Object> read = new ArrayList<>();
        if (JsonValues.absent(node)) {
            return slot.set() ? Set.of() : read;
        }
        if (!node.isArray()) {
            values.wrongType(path, node, "array");
        } else if (node.size() > JsonValues.ENTRIES) {
            faults.add(path, Faults.TOO_LONG, String.valueOf(node.size()), "≤ " + JsonValues.ENTRIES);
        } else {
            for (int i = 0; i < node.size(); i++) {
                entry(slot, path + "[" + i + "]", node.get(i), owner).ifPresent(read::add);
            }
        }
        return slot.set() ? new LinkedHashSet<>(read) : read;
    }

    private Optional<Object> entry(Slot slot, String path, JsonNode node, PersonId owner) {
        if (JsonValues.absent(node)) {
            values.missing(path);
            return Optional.empty();
        }
        return Optional.ofNullable(single(slot, path, node, owner));
    }

    private @Nullable Object single(Slot slot, String path, JsonNode node, PersonId owner) {
        return switch (slot.kind()) {
            case TEXT -> values.line(path, node);
            case SEALED -> sealed(path, node, owner);
            case UNIT -> unit(path, node);
            case MONEY -> values.money(path, node);
            case DATE -> values.date(path, node);
            case MOMENT -> values.moment(path, node);
            case ENUM ->
                slot.type().isEnum()
                        ? values.option(path, node, slot.type())
                        : values.oneOf(path, node, slot.options());
            case FLAG -> values.flag(path, node);
            case NUMBER -> values.number(path, node);
            case PERSON -> person(path, node);
            case ID -> id(slot, path, node);
            case PART -> part(slot, path, node, owner);
        };
    }

    private @Nullable SealedText sealed(String path, JsonNode node, PersonId owner) {
        String clear = values.account(path, node);
        return clear == null ? null : context.sealing().seal(owner, clear);
    }

    private @Nullable UnitRef unit(String path, JsonNode node) {
        String code = values.line(path, node);
        UnitRef unit = code == null ? null : context.units().byCode(code).orElse(null);
        if (code != null && unit == null) {
            faults.add(path, Faults.UNKNOWN_UNIT, JsonValues.shown(code), "the code of an open unit");
        }
        return unit;
    }

    private @Nullable PersonId person(String path, JsonNode node) {
        String written = line(path, node);
        PersonId person = context.whose().person(path, written).orElse(null);
        if (person == null) {
            faults.add(path, Faults.UNKNOWN_PERSON, written == null ? null : JsonValues.shown(written), "person:…");
        }
        return person;
    }

    private @Nullable Object id(Slot slot, String path, JsonNode node) {
        String written = values.line(path, node);
        if (written == null) {
            return null;
        }
        try {
            if (ID.matcher(written).matches()) {
                return Records.of(slot.type(), List.of(written));
            }
        } catch (IllegalArgumentException otherKind) {
            // told below
        }
        faults.add(
                path, Faults.WRONG_TYPE, JsonValues.shown(written), slot.type().getSimpleName());
        return null;
    }

    /** A part may have rules of its own, which no slot of it breaks alone. */
    private @Nullable Object made(Slot slot, String path, List<@Nullable Object> read) {
        try {
            return Records.of(slot.type(), read);
        } catch (IllegalArgumentException refused) {
            faults.add(path, Faults.WRONG_TYPE, null, slot.type().getSimpleName());
            return null;
        }
    }

    private @Nullable Object part(Slot slot, String path, JsonNode node, PersonId owner) {
        if (!node.isObject()) {
            return values.wrongType(path, node, "object");
        }
        Unasked.note(path + ".", node, slot.parts().stream().map(Slot::name).toList(), faults);
        int before = faults.count();
        List<@Nullable Object> read = slots(slot.parts(), path + ".", node, owner);
        return faults.count() > before ? null : made(slot, path, read);
    }
}

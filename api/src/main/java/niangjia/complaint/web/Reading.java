package niangjia.complaint.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Instalment;
import niangjia.complaint.Party;
import niangjia.complaint.PartyKind;
import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.shared.web.Faults;
import niangjia.shared.web.UnitLookup;
import niangjia.shared.web.acts.JsonValues;
import niangjia.shared.web.acts.Sealing;
import niangjia.shared.web.acts.Unasked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One body being read: every field by its kind, every fault noted, nothing thrown until the end. */
final class Reading {
    private final JsonValues values;
    private final Faults faults;
    private final List<Handle> handles = new ArrayList<>();
    private final Context context;

    /**
     * @param caller under whose key the words of the case are sealed
     * @param known whether a person of another complaint has a key
     */
    record Context(
            People people,
            PersonId caller,
            Instant now,
            Sealing sealing,
            UnitLookup units,
            Predicate<PersonId> known) {}

    Reading(Context context, Faults faults) {
        this.context = context;
        this.faults = faults;
        this.values = new JsonValues(faults);
    }

    List<Handle> handles() {
        return handles;
    }

    /** @return the value; null if it is absent or faulty */
    @Nullable
    Object field(ActField field, JsonNode body, PersonId owner) {
        JsonNode node = body.get(field.name());
        if (field.many()) {
            return list(field, node, owner);
        }
        if (node == null || JsonValues.absent(node)) {
            return whenAbsent(field);
        }
        return single(field, field.name(), node, owner);
    }

    @Nullable
    String lateReason(@Nullable JsonNode node) {
        return node == null || JsonValues.absent(node) ? null : values.line(CommandReader.LATE_REASON, node);
    }

    private @Nullable Object whenAbsent(ActField field) {
        if (field.required()) {
            values.missing(field.name());
        }
        return switch (field.kind()) {
            case FLAG -> false;
            case MOMENT -> context.now();
            default -> null;
        };
    }

    private List<Object> list(ActField field, @Nullable JsonNode node, PersonId owner) {
        List<Object> read = new ArrayList<>();
        if (node == null || JsonValues.absent(node)) {
            return read;
        }
        if (!node.isArray()) {
            values.wrongType(field.name(), node, "array");
            return read;
        }
        if (node.size() > JsonValues.ENTRIES) {
            faults.add(field.name(), Faults.TOO_LONG, String.valueOf(node.size()), "≤ " + JsonValues.ENTRIES);
            return read;
        }
        for (int i = 0; i < node.size(); i++) {
            String path = field.name() + "[" + i + "]";
            JsonNode entry = node.get(i);
            if (JsonValues.absent(entry)) {
                values.missing(path);
                continue;
            }
            Object value = single(field, path, entry, owner);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private @Nullable Object single(ActField field, String path, JsonNode node, PersonId owner) {
        return switch (field.kind()) {
            case TEXT -> values.line(path, node);
            case SEALED -> sealed(path, node, owner);
            case UNIT -> unit(path, node);
            case MONEY -> values.money(path, node);
            case DATE -> values.date(path, node);
            case MOMENT -> values.moment(path, node);
            case ENUM -> values.option(path, node, field.type());
            case FLAG -> values.flag(path, node);
            case NUMBER -> values.number(path, node);
            case PERSON -> person(path, node);
            case COMPLAINT -> complaint(path, node);
            case CALLER -> new CallerReader(this, values, faults, context).read(path, node);
            case PARTY -> party(path, node);
            case INSTALMENT -> instalment(path, node);
        };
    }

    private @Nullable SealedText sealed(String path, JsonNode node, PersonId owner) {
        String clear = values.account(path, node);
        return clear == null ? null : context.sealing().seal(owner, clear);
    }

    private @Nullable UnitRef unit(String path, JsonNode node) {
        String code = values.line(path, node);
        if (code == null) {
            return null;
        }
        UnitRef unit = context.units().byCode(code).orElse(null);
        if (unit == null) {
            faults.add(path, Faults.UNKNOWN_UNIT, JsonValues.shown(code), "the code of an open unit");
        }
        return unit;
    }

    @Nullable
    PersonId person(String path, JsonNode node) {
        String written = values.line(path, node);
        if (written == null) {
            return null;
        }
        PersonId person = context.people().find(written, context.known()).orElse(null);
        if (person == null) {
            faults.add(path, Faults.UNKNOWN_PERSON, JsonValues.shown(written), "m1 or person:…");
        }
        return person;
    }

    private @Nullable ComplaintId complaint(String path, JsonNode node) {
        String written = values.line(path, node);
        if (written == null) {
            return null;
        }
        if (written.matches("complaint:[A-Za-z0-9-]{1,54}")) {
            return new ComplaintId(written);
        }
        faults.add(path, Faults.WRONG_TYPE, null, "complaint:…");
        return null;
    }

    private @Nullable Party party(String path, JsonNode node) {
        if (!object(path, node, List.of("partyId", "kind", "name"))) {
            return null;
        }
        String partyId = required(path + ".partyId", node.get("partyId"));
        String name = required(path + ".name", node.get("name"));
        JsonNode kindNode = node.get("kind");
        PartyKind kind = null;
        if (kindNode == null || JsonValues.absent(kindNode)) {
            values.missing(path + ".kind");
        } else {
            kind = values.option(path + ".kind", kindNode, PartyKind.class);
        }
        if (partyId == null || kind == null || name == null) {
            return null;
        }
        return kind == PartyKind.NATURAL_PERSON
                ? Party.person(partyId, context.sealing().seal(context.people().party(partyId), name))
                : Party.organisation(partyId, kind, name);
    }

    private @Nullable Instalment instalment(String path, JsonNode node) {
        if (!object(path, node, List.of("dueOn", "sum"))) {
            return null;
        }
        JsonNode dueOn = node.get("dueOn");
        JsonNode sum = node.get("sum");
        if (dueOn == null || JsonValues.absent(dueOn)) {
            values.missing(path + ".dueOn");
        }
        if (sum == null || JsonValues.absent(sum)) {
            values.missing(path + ".sum");
        }
        if (dueOn == null || sum == null) {
            return null;
        }
        var day = values.date(path + ".dueOn", dueOn);
        Money money = values.money(path + ".sum", sum);
        return day == null || money == null ? null : new Instalment(day, money);
    }

    private @Nullable String required(String path, @Nullable JsonNode node) {
        if (node == null || JsonValues.absent(node)) {
            values.missing(path);
            return null;
        }
        return values.line(path, node);
    }

    /** Notes the fields nobody asked for. */
    boolean object(String path, JsonNode node, List<String> fields) {
        if (!node.isObject()) {
            values.wrongType(path, node, "object");
            return false;
        }
        Unasked.note(path + ".", node, fields, faults);
        return true;
    }
}

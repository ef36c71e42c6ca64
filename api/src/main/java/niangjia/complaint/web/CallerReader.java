package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niangjia.complaint.Caller;
import niangjia.complaint.WorkerKind;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.web.Faults;
import niangjia.shared.web.IdNumber;
import niangjia.shared.web.PhoneNumber;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads who spoke; numbers are brought into their one form, hashed for look-up, and sealed like the rest. */
final class CallerReader {
    static final List<String> FIELDS = List.of("anonymous", "person", "name", "phone", "idNumber", "address", "kinds");
    /** Who says their name is not anonymous; a number alone tells nobody's name. */
    private static final List<String> NAMING = List.of("name", "idNumber", "address");

    private final Reading reading;
    private final JsonValues values;
    private final Faults faults;
    private final Reading.Context context;

    CallerReader(Reading reading, JsonValues values, Faults faults, Reading.Context context) {
        this.reading = reading;
        this.values = values;
        this.faults = faults;
        this.context = context;
    }

    @Nullable
    Caller read(String path, JsonNode node) {
        if (!reading.object(path, node, FIELDS)) {
            return null;
        }
        boolean anonymous = anonymous(path, node);
        PersonId person = person(path + ".person", node.get("person"));
        String phone = number(
                path + ".phone",
                node,
                "phone",
                PhoneNumber::normalise,
                Faults.BAD_PHONE,
                "mobile, area code and number, or + and country");
        String idNumber =
                number(path + ".idNumber", node, "idNumber", IdNumber::normalise, Faults.BAD_ID_NUMBER, "GB 11643, 18");
        String phoneHash = handle(HandleKind.PHONE, phone, person);
        handle(HandleKind.ID_NUMBER, idNumber, person);
        return new Caller(
                person,
                anonymous,
                sealed(line(path + ".name", node.get("name")), person),
                sealed(phone, person),
                phoneHash,
                sealed(idNumber, person),
                sealed(line(path + ".address", node.get("address")), person),
                kinds(path + ".kinds", node.get("kinds")));
    }

    private PersonId person(String path, @Nullable JsonNode node) {
        PersonId known = node == null || JsonValues.absent(node) ? null : reading.person(path, node);
        return known == null ? context.caller() : known;
    }

    private boolean anonymous(String path, JsonNode node) {
        JsonNode said = node.get("anonymous");
        if (said == null || JsonValues.absent(said)) {
            return false;
        }
        boolean anonymous = Boolean.TRUE.equals(values.flag(path + ".anonymous", said));
        if (anonymous) {
            for (String field : NAMING) {
                JsonNode value = node.get(field);
                if (value != null && !JsonValues.absent(value)) {
                    faults.add(path + "." + field, Faults.UNKNOWN, null, "anonymous: false");
                }
            }
        }
        return anonymous;
    }

    private @Nullable String number(
            String path,
            JsonNode node,
            String field,
            Function<String, Optional<String>> normalise,
            String code,
            String expected) {
        String written = line(path, node.get(field));
        if (written == null) {
            return null;
        }
        String normalised = normalise.apply(written).orElse(null);
        if (normalised == null) {
            faults.add(path, code, null, expected);
        }
        return normalised;
    }

    private @Nullable String handle(HandleKind kind, @Nullable String normalised, PersonId person) {
        if (normalised == null) {
            return null;
        }
        String hash = context.sealing().hash(kind, normalised);
        reading.handles().add(new Handle(kind, hash, person));
        return hash;
    }

    private @Nullable SealedText sealed(@Nullable String clear, PersonId person) {
        return clear == null ? null : context.sealing().seal(person, clear);
    }

    private @Nullable String line(String path, @Nullable JsonNode node) {
        return node == null || JsonValues.absent(node) ? null : values.line(path, node);
    }

    private List<WorkerKind> kinds(String path, @Nullable JsonNode node) {
        List<WorkerKind> kinds = new ArrayList<>();
        if (node == null || JsonValues.absent(node)) {
            return kinds;
        }
        if (!node.isArray()) {
            values.wrongType(path, node, "array");
            return kinds;
        }
        for (int i = 0; i < node.size(); i++) {
            WorkerKind kind = values.option(path + "[" + i + "]", node.get(i), WorkerKind.class);
            if (kind != null && !kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}

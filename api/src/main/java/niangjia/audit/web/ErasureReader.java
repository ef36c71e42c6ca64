package niangjia.audit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niangjia.audit.ErasureBasis;
import niangjia.audit.ErasureIdentity;
import niangjia.audit.HoldGround;
import niangjia.audit.KeptGround;
import niangjia.audit.KeptKey;
import niangjia.audit.RefusalGround;
import niangjia.shared.PersonId;
import niangjia.shared.web.Faults;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what an act on an erasure is sent with; every fault at once. */
final class ErasureReader {
    private static final String PERSON = "person:[A-Za-z0-9:._-]{1,140}";

    private final Faults faults = new Faults();
    private final JsonValues values = new JsonValues(faults);
    private final JsonNode body;

    ErasureReader(JsonNode body, Set<String> known) {
        this.body = body;
        for (String name : body.propertyNames()) {
            if (!known.contains(name)) {
                String shown = JsonValues.shown(name);
                faults.add(
                        shown == null ? "?" : shown,
                        Faults.UNKNOWN,
                        null,
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    void refuse() {
        faults.refuse();
    }

    String words(String field) {
        return given(field, node -> values.line(field, node), "");
    }

    String text(String field) {
        return given(field, node -> values.account(field, node), "");
    }

    ErasureBasis basis() {
        return given("basis", node -> values.option("basis", node, ErasureBasis.class), ErasureBasis.UNLAWFUL);
    }

    ErasureIdentity identity() {
        return given(
                "identity", node -> values.option("identity", node, ErasureIdentity.class), ErasureIdentity.NOT_NEEDED);
    }

    HoldGround hold() {
        return given("ground", node -> values.option("ground", node, HoldGround.class), HoldGround.INVESTIGATION);
    }

    RefusalGround refusal() {
        return given("ground", node -> values.option("ground", node, RefusalGround.class), RefusalGround.WITHDRAWN);
    }

    @Nullable
    LocalDate until() {
        JsonNode node = body.get("until");
        return JsonValues.absent(node) ? null : values.date("until", node);
    }

    /** None if the field is not there. */
    List<PersonId> persons(String field) {
        List<PersonId> persons = new ArrayList<>();
        for (String each : lines(field)) {
            if (each.matches(PERSON)) {
                persons.add(new PersonId(each));
            } else {
                faults.add(field, Faults.UNKNOWN_PERSON, null, "person:…");
            }
        }
        return persons;
    }

    /** Each a key, a blank and a ground. */
    List<KeptKey> kept() {
        List<KeptKey> kept = new ArrayList<>();
        for (String each : lines("kept")) {
            String[] parts = each.split(" ", 2);
            KeptGround ground = parts.length == 2 ? ground(parts[1]) : null;
            if (parts[0].matches(PERSON) && ground != null) {
                kept.add(new KeptKey(new PersonId(parts[0]), ground));
            } else {
                faults.add("kept", Faults.NOT_ONE_OF, null, "person:… ARCHIVE, person:… ANOTHER_PERSON");
            }
        }
        return kept;
    }

    private static @Nullable KeptGround ground(String written) {
        for (KeptGround ground : KeptGround.values()) {
            if (ground.name().equals(written)) {
                return ground;
            }
        }
        return null;
    }

    private List<String> lines(String field) {
        JsonNode node = body.get(field);
        List<String> lines = new ArrayList<>();
        if (node == null || JsonValues.absent(node)) {
            return lines;
        }
        if (!node.isArray() || node.size() > JsonValues.ENTRIES) {
            values.wrongType(field, node, "array");
            return lines;
        }
        node.forEach(each -> {
            String line = JsonValues.absent(each) ? null : values.line(field, each);
            if (line != null) {
                lines.add(line);
            }
        });
        return lines;
    }

    private interface Reading<T> {
        @Nullable
        T of(JsonNode node);
    }

    /** What is missing or wrong is noted, and stands in for until all is refused together. */
    private <T> T given(String field, Reading<T> reading, T instead) {
        JsonNode node = body.get(field);
        if (node == null || JsonValues.absent(node)) {
            values.missing(field);
            return instead;
        }
        T read = reading.of(node);
        return read == null ? instead : read;
    }
}

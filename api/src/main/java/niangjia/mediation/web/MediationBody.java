package niangjia.mediation.web;

import java.util.List;
import niangjia.complaint.Party;
import niangjia.complaint.PartyKind;
import niangjia.mediation.AgreementDraft;
import niangjia.mediation.RollMember;
import niangjia.shared.web.Faults;
import niangjia.shared.web.acts.Slot;
import niangjia.shared.web.acts.SlotKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was said of an act, with what the desk adds: the name of a natural person goes where it is sealed, a worker of a group
 * is the person their name is sealed for, and a draft has a place for the digest of its text.
 */
final class MediationBody {
    static final String DIGEST = "digest";
    /** Until {@link AgreementDesk} has written the text. */
    private static final String UNWRITTEN = "unwritten";

    private static final String NAME = "name";

    private final Faults faults = new Faults();

    private MediationBody() {}

    /** @throws niangjia.shared.web.BadInput if the sender says what the desk alone knows, or somebody has no name */
    static JsonNode completed(MediationForm form, JsonNode said) {
        JsonNode body = said.deepCopy();
        MediationBody completing = new MediationBody();
        completing.object("", form.form().slots(), body);
        completing.faults.refuse();
        return body;
    }

    private void object(String prefix, List<Slot> slots, JsonNode object) {
        for (Slot slot : slots) {
            JsonNode value = object.path(slot.name());
            String path = prefix + slot.name();
            if (slot.kind() == SlotKind.PART && value instanceof ObjectNode part) {
                part(path, slot, part);
            } else if (slot.kind() == SlotKind.PART && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    if (value.get(i) instanceof ObjectNode part) {
                        part(path + "[" + i + "]", slot, part);
                    }
                }
            }
        }
    }

    private void part(String path, Slot slot, ObjectNode part) {
        if (slot.type() == Party.class) {
            party(path, part);
        } else if (slot.type() == RollMember.class) {
            own(path, "person", part, part.path("memberId").asString(""));
        } else if (slot.type() == AgreementDraft.class) {
            own(path, DIGEST, part, UNWRITTEN);
        }
        object(path + ".", slot.parts(), part);
    }

    private void party(String path, ObjectNode party) {
        boolean named =
                party.path(NAME).isString() && !party.path(NAME).stringValue().isBlank();
        if (!named && !party.has("sealedName")) {
            faults.add(path + "." + NAME, Faults.MISSING, null, "a value");
        }
        if (named && party.path("kind").asString("").strip().equals(PartyKind.NATURAL_PERSON.name())) {
            party.set("sealedName", party.remove(NAME));
        }
    }

    private void own(String path, String name, ObjectNode part, String value) {
        if (part.has(name)) {
            faults.add(path + "." + name, Faults.UNKNOWN, null, "");
        } else if (!value.isEmpty()) {
            part.put(name, value);
        }
    }
}

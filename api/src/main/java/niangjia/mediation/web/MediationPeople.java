package niangjia.mediation.web;

import java.util.Optional;
import niangjia.mediation.PartySide;
import niangjia.mediation.SessionCommand.WriteNote;
import niangjia.shared.PersonId;
import niangjia.shared.web.acts.MatterPersons;
import niangjia.shared.web.acts.WhoseWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Under whose keys the words of one case are sealed: what one side says in confidence, and the names and numbers of those on
 * it, under that side's; the name of each worker of a group under their own; all that both sides' papers may say under the
 * case's.
 */
record MediationPeople(MediationForm form, MatterPersons persons) implements WhoseWords {
    private static final String SIDE = "side";

    @Override
    public PersonId ofTheMatter() {
        return persons.ofTheMatter();
    }

    /** Nobody chooses a key: each side and each worker has their own, whatever a sender would like. */
    @Override
    public Optional<PersonId> person(String slot, @Nullable String written) {
        return switch (slot) {
            case "applicantKey" -> written == null ? Optional.of(of(PartySide.APPLICANT)) : Optional.empty();
            case "respondentKey" -> written == null ? Optional.of(of(PartySide.RESPONDENT)) : Optional.empty();
            default ->
                Optional.ofNullable(written)
                        .filter(member -> !member.contains(":"))
                        .flatMap(member -> persons.named("member-" + member));
        };
    }

    @Override
    public PersonId within(String path, JsonNode object, PersonId owner) {
        boolean confided = form.act().command() == WriteNote.class;
        return path.isEmpty() && !confided ? owner : side(object).map(this::of).orElse(owner);
    }

    /** That a side has a key does not make the words behind it theirs. */
    @Override
    public boolean theirsFollows(String slot) {
        return !slot.endsWith("Key");
    }

    private PersonId of(PartySide side) {
        return switch (side) {
            case APPLICANT -> persons.of("applicant");
            case RESPONDENT -> persons.of("respondent");
            case THIRD -> persons.ofTheMatter();
        };
    }

    private static Optional<PartySide> side(JsonNode object) {
        String written = object.path(SIDE).asString("").strip();
        for (PartySide side : PartySide.values()) {
            if (side.name().equals(written)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}

package niangjia.organisation.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import niangjia.organisation.StaffId;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed into the form of one act on one person. */
record StaffForm(StaffMember person, MultiValueMap<String, String> typed, UnitDirectory units, LocalDate today) {
    StaffId id() {
        return new StaffId(person.staffId());
    }

    String filled(String name) {
        return OrganisationPagesText.filled(typed, name);
    }

    Role role() {
        return OrganisationPagesText.option(typed, "role", Role.class);
    }

    UnitRef unit() {
        return units.place(filled("unit")).orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of("")));
    }

    /** To try an act before its reason is written. */
    StaffForm withReason() {
        MultiValueMap<String, String> reasoned = new LinkedMultiValueMap<>(typed);
        if (OrganisationPagesText.text(typed, "reason").isEmpty()) {
            reasoned.set("reason", "-");
        }
        return new StaffForm(person, reasoned, units, today);
    }

    @Nullable
    LocalDate day(String name) {
        return OrganisationPagesText.day(typed, name);
    }

    LocalDate dayOrToday(String name) {
        LocalDate day = day(name);
        return day == null ? today : day;
    }

    StaffId other() {
        return StaffId.ofSignInName(filled("other"));
    }

    /** The same form sent twice names the same grant. */
    String freshId() {
        String requestId = OrganisationPagesText.text(typed, "requestId");
        return UUID.nameUUIDFromBytes(requestId.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

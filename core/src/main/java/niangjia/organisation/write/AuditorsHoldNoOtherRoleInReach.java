package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.Grant;
import niangjia.shared.Role;
import niangjia.shared.Rule;

/** Who checks a unit's work does none of it, there or above or below. Facts: the role asked for; the one in its way. */
record AuditorsHoldNoOtherRoleInReach(Grant wanted, List<Grant> held) implements Rule {
    @Override
    public boolean violated() {
        return clash().isPresent();
    }

    @Override
    public String code() {
        return "organisation/auditor-stands-apart";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                words(wanted),
                clash().map(AuditorsHoldNoOtherRoleInReach::words).orElse(""));
    }

    private Optional<Grant> clash() {
        return held.stream()
                .filter(grant -> (grant.role() == Role.AUDITOR) != (wanted.role() == Role.AUDITOR))
                .filter(grant ->
                        grant.unit().isWithin(wanted.unit()) || wanted.unit().isWithin(grant.unit()))
                .filter(grant -> grant.days().overlaps(wanted.days()))
                .findFirst();
    }

    private static String words(Grant grant) {
        return grant.role().name() + " @ " + grant.unit().id() + " " + grant.days();
    }
}

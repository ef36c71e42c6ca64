package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.Grant;
import niangjia.shared.Rule;

/** Facts: the days asked for; the days already granted. */
record ARoleIsGrantedOnceForADay(Grant wanted, List<Grant> held) implements Rule {
    @Override
    public boolean violated() {
        return clash().isPresent();
    }

    @Override
    public String code() {
        return "organisation/role-already-granted";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                wanted.days().toString(),
                clash().map(grant -> grant.days().toString()).orElse(""));
    }

    private Optional<Grant> clash() {
        return held.stream()
                .filter(grant -> grant.role() == wanted.role() && grant.unit().equals(wanted.unit()))
                .filter(grant -> grant.days().overlaps(wanted.days()))
                .findFirst();
    }
}

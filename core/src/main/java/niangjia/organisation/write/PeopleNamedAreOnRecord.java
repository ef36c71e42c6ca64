package niangjia.organisation.write;

import java.util.List;
import niangjia.organisation.StaffId;
import niangjia.shared.Rule;

/** Facts: the one named; nobody is on record under it. */
record PeopleNamedAreOnRecord(StaffId named, boolean onRecord) implements Rule {
    @Override
    public boolean violated() {
        return !onRecord;
    }

    @Override
    public String code() {
        return "organisation/staff-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(named.signInName(), "");
    }
}

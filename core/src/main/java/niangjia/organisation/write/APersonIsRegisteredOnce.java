package niangjia.organisation.write;

import java.util.List;
import niangjia.organisation.StaffId;
import niangjia.shared.Rule;

/** Facts: the sign-in name; nobody is expected under it. */
record APersonIsRegisteredOnce(StaffId staff, boolean onRecord) implements Rule {
    @Override
    public boolean violated() {
        return onRecord;
    }

    @Override
    public String code() {
        return "organisation/staff-exists";
    }

    @Override
    public List<Object> facts() {
        return List.of(staff.signInName(), "");
    }
}

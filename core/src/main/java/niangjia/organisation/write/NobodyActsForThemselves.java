package niangjia.organisation.write;

import java.util.List;
import niangjia.organisation.StaffId;
import niangjia.shared.Rule;

/** Facts: the one to act; the one to be acted for. */
record NobodyActsForThemselves(StaffId staff, StaffId substituteFor) implements Rule {
    @Override
    public boolean violated() {
        return staff.equals(substituteFor);
    }

    @Override
    public String code() {
        return "organisation/own-substitute";
    }

    @Override
    public List<Object> facts() {
        return List.of(staff.signInName(), substituteFor.signInName());
    }
}

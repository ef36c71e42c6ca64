package niangjia.organisation.write;

import java.util.List;
import niangjia.organisation.StaffId;
import niangjia.shared.Rule;

/** Facts: the sign-in name; the one in the id. */
record SignInNameIsTheOneInTheId(StaffId staff, String signInName) implements Rule {
    @Override
    public boolean violated() {
        return !staff.signInName().equals(signInName);
    }

    @Override
    public String code() {
        return "organisation/sign-in-name-differs";
    }

    @Override
    public List<Object> facts() {
        return List.of(signInName, staff.signInName());
    }
}

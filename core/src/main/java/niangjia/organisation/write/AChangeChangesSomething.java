package niangjia.organisation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: what is asked for; what is already so. */
record AChangeChangesSomething(String wanted, String present) implements Rule {
    @Override
    public boolean violated() {
        return wanted.equals(present);
    }

    @Override
    public String code() {
        return "organisation/nothing-changes";
    }

    @Override
    public List<Object> facts() {
        return List.of(wanted, present);
    }
}

package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

/** All extra days of one unit, valid for it and the units below it. A higher edition replaces a lower one whole. */
public record LocalDays(String unitId, int edition, List<LocalDay> days) {
    public LocalDays {
        days = List.copyOf(days);
        Rule.verify(new ADayIsNamedOnce(days), new ALocalDayHasAReason(days));
    }

    /** For example {@code 430502.3}. */
    public String id() {
        return unitId + "." + edition;
    }
}

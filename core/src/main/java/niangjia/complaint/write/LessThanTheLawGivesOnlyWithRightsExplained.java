package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

record LessThanTheLawGivesOnlyWithRightsExplained(
        long settledFen, @Nullable Long statutoryFen, boolean rightsExplained) implements Rule {
    @Override
    public boolean violated() {
        return statutoryFen != null && settledFen < statutoryFen && !rightsExplained;
    }

    @Override
    public String code() {
        return "complaint/rights-not-explained";
    }

    @Override
    public List<Object> facts() {
        return List.of(settledFen, statutoryFen == null ? 0L : statutoryFen);
    }
}

package niangjia.complaint.write;

import java.math.BigDecimal;
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
        return List.of(
                BigDecimal.valueOf(settledFen, 2), BigDecimal.valueOf(statutoryFen == null ? 0 : statutoryFen, 2));
    }
}

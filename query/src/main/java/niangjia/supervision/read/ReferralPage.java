package niangjia.supervision.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record ReferralPage(
        List<ReferralRow> items, @Nullable String next) {
    public ReferralPage {
        items = List.copyOf(items);
    }
}

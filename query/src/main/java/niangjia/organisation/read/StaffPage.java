package niangjia.organisation.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record StaffPage(List<StaffMember> items, @Nullable String next) {
    public StaffPage {
        items = List.copyOf(items);
    }
}

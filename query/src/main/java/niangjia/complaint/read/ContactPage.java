package niangjia.complaint.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record ContactPage(
        List<ContactEntry> items, @Nullable String next) {
    public ContactPage {
        items = List.copyOf(items);
    }
}

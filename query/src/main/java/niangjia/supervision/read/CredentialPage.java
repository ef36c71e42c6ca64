package niangjia.supervision.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record CredentialPage(
        List<CredentialRow> items, @Nullable String next) {
    public CredentialPage {
        items = List.copyOf(items);
    }
}

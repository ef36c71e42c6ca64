package niangjia.shared.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a list goes on: the same head, narrowed to the same, from a cursor on. */
public final class ListAddress {
    private final String path;
    private final UriComponentsBuilder query = UriComponentsBuilder.newInstance();

    private ListAddress(String path) {
        this.path = path;
    }

    /** @param path of the list; its rows alone are one step below */
    public static ListAddress of(String path, Enum<?> tab) {
        return new ListAddress(path).with("tab", tab.name());
    }

    /** @param value null where the list is not narrowed to one */
    public ListAddress with(String name, @Nullable String value) {
        query.queryParamIfPresent(name, Optional.ofNullable(value));
        return this;
    }

    /** Gives the page the addresses of what follows; none if nothing does. */
    public void further(Model model, @Nullable String cursor) {
        if (cursor != null) {
            String rest = with("cursor", cursor).query.build().encode().toUriString();
            model.addAttribute("moreHref", path + rest);
            model.addAttribute("moreLoad", path + "/rows" + rest);
        }
    }

    /** Null for what was left blank. */
    public static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

package niangjia.organisation.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import niangjia.organisation.DaySpan;
import niangjia.shared.Role;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Says lists of modules, acts and roles; templates know it as {@code @look}. */
@Component("look")
public final class LookWords {
    private final PageWords words;

    public LookWords(PageWords words) {
        this.words = words;
    }

    public String modules(List<String> keys) {
        return names(keys.stream().map(key -> "module." + key).toList());
    }

    public String names(List<String> keys) {
        return keys.isEmpty()
                ? words.text("look.none")
                : keys.stream().map(words::text).collect(Collectors.joining(words.text("list.comma")));
    }

    public String days(DaySpan days) {
        String to = days.to() == null ? "" : days.to().toString();
        return words.phrase("staff.days", List.of(days.from().toString(), to));
    }

    public String roles(Collection<Role> roles) {
        return words.labels("Role", roles.stream().sorted().map(Role::name).toList());
    }
}

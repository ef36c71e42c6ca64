package niangjia.shared.web.acts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import niangjia.shared.Role;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Says of an act that cannot be used now when it can be, and by whom. */
@Component
public final class ShutWords {
    private final PageWords words;

    public ShutWords(PageWords words) {
        this.words = words;
    }

    /**
     * @param key sentence of the state that is missing
     * @param type of the states
     */
    public String when(String key, String type, Collection<? extends Enum<?>> from, Collection<Role> roles) {
        return words.text(key, words.few(type, names(from)), said(roles));
    }

    public String who(ActOffer offer, Collection<Role> roles) {
        String units = offer.units().stream().map(words::unit).collect(Collectors.joining(words.text("list.comma")));
        return words.text("shut.who", units, said(roles));
    }

    private String said(Collection<Role> roles) {
        return words.few(
                "Role", names(roles.stream().filter(role -> role != Role.SYSTEM).toList()));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Enum::name)
                .toList();
    }
}

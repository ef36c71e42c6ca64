package niangjia.audit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with an event that was laid aside; the name in small letters stands in addresses. */
enum LetterDoing {
    RETRY,
    DISCARD;

    String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LetterDoing> of(String segment) {
        return Arrays.stream(values())
                .filter(each -> each.segment().equals(segment))
                .findFirst();
    }
}

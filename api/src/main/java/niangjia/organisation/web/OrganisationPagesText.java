package niangjia.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Faults;
import niangjia.shared.web.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Single values out of the forms of units and staff. */
final class OrganisationPagesText {
    private OrganisationPagesText() {}

    static String text(MultiValueMap<String, String> typed, String name) {
        String written = typed.getFirst(name);
        return written == null ? "" : written.strip();
    }

    static String filled(MultiValueMap<String, String> typed, String name) {
        String written = text(typed, name);
        if (written.isEmpty()) {
            throw fault(name, Faults.MISSING, "a value");
        }
        return written;
    }

    static @Nullable LocalDate day(MultiValueMap<String, String> typed, String name) {
        String written = text(typed, name);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw fault(name, Faults.IMPOSSIBLE_DATE, "YYYY-MM-DD");
        }
    }

    static <E extends Enum<E>> E option(MultiValueMap<String, String> typed, String name, Class<E> type) {
        String written = filled(typed, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(written))
                .findFirst()
                .orElseThrow(() -> fault(name, Faults.NOT_ONE_OF, "one of the list"));
    }

    private static BadInput fault(String name, String code, String expected) {
        return new BadInput(List.of(new FieldFault(name, code, null, expected)));
    }
}

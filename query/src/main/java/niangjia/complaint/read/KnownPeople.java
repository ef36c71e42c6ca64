package niangjia.complaint.read;

import java.util.List;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import org.jspecify.annotations.Nullable;

/** @param more true if there are complaints beyond the newest 200 looked at */
public record KnownPeople(List<Person> people, boolean more) {
    public KnownPeople {
        people = List.copyOf(people);
    }

    /** @param name null if the caller gave none */
    public record Person(
            String personId,
            @Personal(DataKind.NAME) @Nullable String name,
            List<EarlierComplaint> complaints) {}
}

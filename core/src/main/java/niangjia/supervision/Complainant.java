package niangjia.supervision;

import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * Who complained, with all that identifies them sealed.
 *
 * @param disclose whether the employer may know who it was
 */
public record Complainant(
        PersonId person,
        boolean anonymous,
        @Nullable SealedText name,
        @Nullable SealedText phone,
        boolean disclose) {
    public static Complainant anonymous(PersonId person) {
        return new Complainant(person, true, null, null, false);
    }
}

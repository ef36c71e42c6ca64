package niangjia.complaint;

import java.util.List;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, with all that identifies them sealed. An anonymous caller is a person too, with a key for what was said.
 *
 * @param phoneHash keyed hash of the normalised number, for look-up
 */
public record Caller(
        PersonId person,
        boolean anonymous,
        @Nullable SealedText name,
        @Nullable SealedText phone,
        @Nullable String phoneHash,
        @Nullable SealedText idNumber,
        @Nullable SealedText address,
        List<WorkerKind> kinds) {
    public static Caller anonymous(PersonId person) {
        return new Caller(person, true, null, null, null, null, null, List.of());
    }
}

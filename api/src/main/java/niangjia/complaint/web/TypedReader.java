package niangjia.complaint.web;

import niangjia.complaint.read.Typed;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.web.IdNumber;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what stands on a sheet so far; nothing in it can be wrong yet, and an ID number goes no further than its hash. */
@Component
final class TypedReader {
    private final Seals seals;

    TypedReader(Seals seals) {
        this.seals = seals;
    }

    /** @param idNumber says nothing until it is whole */
    Typed read(
            @Nullable String account,
            @Nullable String employer,
            @Nullable String place,
            @Nullable String callerName,
            @Nullable String phone,
            @Nullable String idNumber,
            @Nullable String category,
            @Nullable String complaintId) {
        String idHash = idNumber == null
                ? null
                : IdNumber.normalise(idNumber)
                        .map(number -> seals.keyedHash(HandleKind.ID_NUMBER, number))
                        .orElse(null);
        return new Typed(
                cut(account, JsonValues.ACCOUNT),
                cut(employer, JsonValues.LINE),
                cut(place, JsonValues.LINE),
                cut(callerName, JsonValues.LINE),
                cut(phone, JsonValues.LINE),
                idHash,
                cut(category, JsonValues.LINE),
                cut(complaintId, JsonValues.LINE));
    }

    private static @Nullable String cut(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.length() <= longest ? typed : typed.substring(0, longest);
    }
}

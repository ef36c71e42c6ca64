package niangjia.mediation;

import niangjia.shared.Money;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * One worker of a group.
 *
 * @param person whose own key seals the name
 * @param owed null if it is not known yet
 */
public record RollMember(
        String memberId,
        PersonId person,
        SealedText name,
        @Nullable Money owed) {}

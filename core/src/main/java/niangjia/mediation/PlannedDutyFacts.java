package niangjia.mediation;

import java.time.LocalDate;
import niangjia.shared.SealedText;

/** A {@link PlannedDuty} as it is stored. */
public record PlannedDutyFacts(String dutyId, String kind, String partyId, SealedText words, LocalDate checkOn) {
    public static PlannedDutyFacts of(PlannedDuty each) {
        return new PlannedDutyFacts(each.dutyId(), each.kind().name(), each.partyId(), each.words(), each.checkOn());
    }
}

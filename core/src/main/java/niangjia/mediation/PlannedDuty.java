package niangjia.mediation;

import java.time.LocalDate;
import niangjia.complaint.DutyKind;
import niangjia.shared.SealedText;

/**
 * Something other than money that is to be done, and when it is looked at.
 *
 * @param dutyId unique within the case, and no instalment has it
 * @param partyId who is to do it
 */
public record PlannedDuty(String dutyId, DutyKind kind, String partyId, SealedText words, LocalDate checkOn) {}

package niangjia.complaint;

import java.time.Instant;
import java.util.List;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened to the contact itself. */
public sealed interface ContactEvent extends ComplaintEvent {

    @Recorded(name = "complaint.ContactLogged")
    record ContactLogged(
            String complaintId,
            Instant occurredAt,
            String number,
            String channel,
            String medium,
            String unitId,
            String unitPath,
            CallerFacts caller,
            SealedText account,
            List<String> consents,
            @Nullable String outsideNumber)
            implements ContactEvent {}

    @Recorded(name = "complaint.CallerNamed")
    record CallerNamed(String complaintId, Instant occurredAt, CallerFacts caller, boolean wasAnonymous)
            implements ContactEvent {}

    @Recorded(name = "complaint.AccountCorrected")
    record AccountCorrected(String complaintId, Instant occurredAt, SealedText account, SealedText reason)
            implements ContactEvent {}

    @Recorded(name = "complaint.ConsentRecorded")
    record ConsentRecorded(String complaintId, Instant occurredAt, String consent, boolean given)
            implements ContactEvent {}

    @Recorded(name = "complaint.AnsweredDirectly")
    record AnsweredDirectly(
            String complaintId,
            Instant occurredAt,
            SealedText answer,
            @Nullable String knowledgeRef) implements ContactEvent {}

    @Recorded(name = "complaint.EmergencyTransferred")
    record EmergencyTransferred(String complaintId, Instant occurredAt, String service, SealedText situation)
            implements ContactEvent {}

    @BringsPaper
    @Recorded(name = "complaint.InformationAdded")
    record InformationAdded(String complaintId, Instant occurredAt, String medium, SealedText text)
            implements ContactEvent {}

    @Recorded(name = "complaint.ThanksRecorded")
    record ThanksRecorded(String complaintId, Instant occurredAt, SealedText text, boolean pennant)
            implements ContactEvent {}

    @Recorded(name = "complaint.RepeatLinked")
    record RepeatLinked(
            String complaintId, Instant occurredAt, String earlierComplaintId, String handling, SealedText explanation)
            implements ContactEvent {}

    @Recorded(name = "complaint.RepresentationRecorded")
    record RepresentationRecorded(
            String complaintId,
            Instant occurredAt,
            String personId,
            @Nullable SealedText name,
            String relation,
            @Nullable String proof)
            implements ContactEvent {}
}

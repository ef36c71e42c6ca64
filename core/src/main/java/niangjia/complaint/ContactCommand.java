package niangjia.complaint;

import java.time.Instant;
import java.util.List;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about the contact itself: who spoke, what was said, what was done while speaking. */
public sealed interface ContactCommand extends ComplaintCommand {

    /** A worker called, wrote or came. {@code outsideNumber} is the number another platform gave it. */
    record LogContact(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            Channel channel,
            Medium medium,
            UnitRef receivedBy,
            Caller caller,
            SealedText account,
            List<Consent> consents,
            @Nullable String outsideNumber)
            implements ContactCommand {}

    /** An anonymous caller gives a name, or a known one is corrected; duties towards a named caller start now. */
    record NameCaller(@TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, Caller caller)
            implements ContactCommand {}

    record CorrectAccount(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            SealedText account,
            SealedText reason)
            implements ContactCommand {}

    record RecordConsent(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, Consent consent, boolean given)
            implements ContactCommand {}

    /** A question answered while speaking; closes the contact. */
    record AnswerDirectly(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            SealedText answer,
            @Nullable String knowledgeRef)
            implements ContactCommand {}

    /** Help was called; the order goes on beside it. */
    record TransferEmergency(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            Emergency service,
            SealedText situation)
            implements ContactCommand {}

    /** The caller adds something to a running matter. */
    record AddInformation(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, Medium medium, SealedText text)
            implements ContactCommand {}

    /** Harmless thanks: neither a call-back nor a rating. */
    record RecordThanks(
            @TargetAggregateIdentifier ComplaintId complaintId, Instant occurredAt, SealedText text, boolean pennant)
            implements ContactCommand {}

    record LinkRepeat(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            ComplaintId earlier,
            RepeatHandling handling,
            SealedText explanation)
            implements ContactCommand {}

    /** Somebody speaks for the worker: a relative, an heir, a guardian. */
    record ActFor(
            @TargetAggregateIdentifier ComplaintId complaintId,
            Instant occurredAt,
            PersonId person,
            @Nullable SealedText name,
            String relation,
            @Nullable String proof)
            implements ContactCommand {}
}

package niangjia.mediation;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;

/** What happened about who mediates (调解员). */
public sealed interface BenchEvent extends MediationEvent {

    @Recorded(name = "mediation.MediatorsAppointed")
    record MediatorsAppointed(String caseId, Instant occurredAt, List<MediatorFacts> mediators, String chosenBy)
            implements BenchEvent {}

    @Recorded(name = "mediation.MediatorObjected")
    record MediatorObjected(String caseId, Instant occurredAt, String mediatorId, String partyId, SealedText ground)
            implements BenchEvent {}

    @Recorded(name = "mediation.MediatorStoodAside")
    record MediatorStoodAside(String caseId, Instant occurredAt, String mediatorId, SealedText ground)
            implements BenchEvent {}

    @Recorded(name = "mediation.MediatorReplaced")
    record MediatorReplaced(
            String caseId,
            Instant occurredAt,
            String mediatorId,
            MediatorFacts successor,
            List<String> sessions,
            SealedText reason)
            implements BenchEvent {}
}

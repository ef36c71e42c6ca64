package niangjia.supervision.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.shared.UnitRef;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.CaseEscalated;
import niangjia.supervision.ClueEvent.CaseTakenOver;
import niangjia.supervision.ClueEvent.CaseTransferred;
import niangjia.supervision.ClueEvent.ClueDeclined;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.ClueEvent.ConsentRecorded;
import niangjia.supervision.ClueEvent.RespondentNamed;
import niangjia.supervision.ClueEvent.RespondentSubstituted;
import niangjia.supervision.ClueEvent.RiskAssessed;
import niangjia.supervision.ClueEvent.SupervisorsAssigned;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.NegotiationFailed;
import niangjia.supervision.InquiryEvent.NegotiationOpened;
import niangjia.supervision.InquiryEvent.NegotiationSettled;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperKind;
import niangjia.supervision.RespondentFacts;
import niangjia.supervision.RiskLevel;
import niangjia.supervision.SupervisionStatus;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What every part of the case must know: where it stands, who has it, whom it is about, who complained. */
final class CaseStanding {
    private SupervisionStatus status = SupervisionStatus.REGISTERED;
    private UnitRef registeredBy = UnitRef.root("none");
    private UnitRef holder = registeredBy;
    private final Map<String, Optional<Integer>> respondents = new LinkedHashMap<>();
    private boolean named;
    private boolean complained;
    private boolean disclose;
    private boolean teamed;
    private @Nullable RiskLevel risk;
    private boolean factsPoint;
    private @Nullable String bornFrom;
    private int round = 1;

    SupervisionStatus status() {
        return status;
    }

    UnitRef registeredBy() {
        return registeredBy;
    }

    UnitRef holder() {
        return holder;
    }

    /** The employers the case is about, in the order in which they were named. */
    Set<String> respondents() {
        return respondents.keySet();
    }

    @Nullable
    Integer headCountOf(@Nullable String respondentId) {
        return respondents
                .getOrDefault(String.valueOf(respondentId), Optional.empty())
                .orElse(null);
    }

    /** Somebody complained and gave a name: then there is somebody to tell. */
    boolean named() {
        return named;
    }

    /** Anybody complained, with a name or without. */
    boolean complained() {
        return complained;
    }

    boolean disclose() {
        return disclose;
    }

    @Nullable
    RiskLevel risk() {
        return risk;
    }

    /** The facts alone would tell who complained. */
    boolean factsPoint() {
        return factsPoint;
    }

    @Nullable
    String bornFrom() {
        return bornFrom;
    }

    int round() {
        return round;
    }

    @EventSourcingHandler
    void evolve(ClueRegistered event) {
        registeredBy = new UnitRef(event.unitId(), event.unitPath());
        holder = registeredBy;
        bornFrom = event.bornFrom();
        event.respondents().forEach(this::name);
        if (event.complainant() != null) {
            complained(event.complainant());
        }
    }

    @EventSourcingHandler
    void evolve(ComplainantNamed event) {
        complained(event.complainant());
    }

    @EventSourcingHandler
    void evolve(ConsentRecorded event) {
        disclose = event.disclose();
    }

    @EventSourcingHandler
    void evolve(RespondentNamed event) {
        name(event.respondent());
    }

    @EventSourcingHandler
    void evolve(RespondentSubstituted event) {
        respondents.remove(event.respondentId());
        name(event.successor());
    }

    @EventSourcingHandler
    void evolve(RiskAssessed event) {
        risk = RiskLevel.valueOf(event.risk());
        factsPoint = event.factsPointToWorker();
    }

    @EventSourcingHandler
    void evolve(ClueDeclined event) {
        status = SupervisionStatus.DECLINED;
    }

    @EventSourcingHandler
    void evolve(CaseAccepted event) {
        status = SupervisionStatus.ACCEPTED;
    }

    @EventSourcingHandler
    void evolve(CaseTransferred event) {
        holder = new UnitRef(event.unitId(), event.unitPath());
    }

    @EventSourcingHandler
    void evolve(CaseTakenOver event) {
        holder = new UnitRef(event.unitId(), event.unitPath());
    }

    @EventSourcingHandler
    void evolve(CaseEscalated event) {
        holder = new UnitRef(event.unitId(), event.unitPath());
    }

    @EventSourcingHandler
    void evolve(SupervisorsAssigned event) {
        teamed = true;
        if (status == SupervisionStatus.ACCEPTED) {
            status = SupervisionStatus.ASSIGNED;
        }
    }

    @EventSourcingHandler
    void evolve(InquiryOpened event) {
        if (status == SupervisionStatus.ASSIGNED) {
            status = SupervisionStatus.INQUIRING;
        }
    }

    @EventSourcingHandler
    void evolve(BreachFound event) {
        status = SupervisionStatus.BREACH_FOUND;
    }

    @EventSourcingHandler
    void evolve(NoBreachFound event) {
        if (event.allClear()) {
            status = SupervisionStatus.NO_BREACH;
        }
    }

    @EventSourcingHandler
    void evolve(NegotiationOpened event) {
        status = SupervisionStatus.NEGOTIATING;
    }

    @EventSourcingHandler
    void evolve(NegotiationSettled event) {
        status = SupervisionStatus.BREACH_FOUND;
    }

    @EventSourcingHandler
    void evolve(NegotiationFailed event) {
        status = SupervisionStatus.BREACH_FOUND;
    }

    @EventSourcingHandler
    void evolve(PaperIssued event) {
        if (PaperKind.valueOf(event.kind()) == PaperKind.SUGGESTION) {
            status = SupervisionStatus.WITH_AUTHORITY;
        }
    }

    @EventSourcingHandler
    void evolve(AuthorityResultReceived event) {
        if (status != SupervisionStatus.CLOSED) {
            status = SupervisionStatus.DECIDED;
        }
    }

    @EventSourcingHandler
    void evolve(CorrectionVerified event) {
        if (event.allCorrected()) {
            status = SupervisionStatus.CORRECTED;
        }
    }

    @EventSourcingHandler
    void evolve(NextRoundOpened event) {
        again(event.round());
    }

    @EventSourcingHandler
    void evolve(CaseClosed event) {
        status = SupervisionStatus.CLOSED;
    }

    @EventSourcingHandler
    void evolve(CaseReopened event) {
        if (status == SupervisionStatus.DECLINED) {
            status = SupervisionStatus.REGISTERED;
            round = event.round();
        } else {
            again(event.round());
        }
    }

    private void again(int next) {
        status = teamed ? SupervisionStatus.ASSIGNED : SupervisionStatus.ACCEPTED;
        round = next;
    }

    private void name(RespondentFacts each) {
        respondents.put(each.respondentId(), Optional.ofNullable(each.headCount()));
    }

    private void complained(ComplainantFacts who) {
        complained = true;
        named = !who.anonymous();
        disclose = who.disclose();
    }
}

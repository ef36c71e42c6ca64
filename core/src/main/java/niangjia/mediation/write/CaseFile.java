package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.Forum;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.ApplicationEvent.ProceedingsLinked;
import niangjia.mediation.ApplicationEvent.ProceedingsNoted;
import niangjia.mediation.ApplicationEvent.RelationFound;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.ClaimEvent.EmploymentEndRecorded;
import niangjia.mediation.DeskKind;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PartySide;
import niangjia.mediation.ProceedingsFacts;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What every part of the case must know: where it stands, who has it, who takes part, who else has the matter. */
final class CaseFile {
    private final CaseStanding standing;
    private UnitRef receivedBy = UnitRef.root("none");
    private UnitRef holder = receivedBy;
    private ApplicationOrigin origin = ApplicationOrigin.WRITTEN;
    private DeskKind desk = DeskKind.UNION;
    private MediationTrack track = MediationTrack.LABOUR;
    private String applicantKey = "";
    private String respondentKey = "";
    private @Nullable String bornFrom;
    private @Nullable LocalDate employmentEndedOn;
    private String caseId = "";
    private final Set<String> employers = new HashSet<>();
    private final Map<String, PartySide> parties = new LinkedHashMap<>();
    private final Set<String> everNamed = new HashSet<>();
    private final Map<String, Link> links = new LinkedHashMap<>();

    /**
     * The matter at a body outside.
     *
     * @param sent whether it sent the matter here, whatever has become of it since
     */
    record Link(Forum forum, ProceedingsStanding standing, boolean sent) {}

    CaseFile(CaseStanding standing) {
        this.standing = standing;
    }

    MediationStatus status() {
        return standing.status();
    }

    UnitRef receivedBy() {
        return receivedBy;
    }

    UnitRef holder() {
        return holder;
    }

    ApplicationOrigin origin() {
        return origin;
    }

    DeskKind desk() {
        return desk;
    }

    MediationTrack track() {
        return track;
    }

    @Nullable
    String bornFrom() {
        return bornFrom;
    }

    @Nullable
    LocalDate employmentEndedOn() {
        return employmentEndedOn;
    }

    /** The key that seals what this side says in confidence; empty for who stands on none. */
    String keyOf(PartySide side) {
        return switch (side) {
            case APPLICANT -> applicantKey;
            case RESPONDENT -> respondentKey;
            case THIRD -> "";
        };
    }

    /** Those who take part now, in the order in which they were named. */
    List<String> partiesOn(PartySide side) {
        return parties.entrySet().stream()
                .filter(each -> each.getValue() == side)
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<String> parties() {
        return parties.keySet();
    }

    Set<PartySide> sidesOf(Collection<String> partyIds) {
        Set<PartySide> sides = EnumSet.noneOf(PartySide.class);
        partyIds.forEach(id -> Optional.ofNullable(parties.get(id)).ifPresent(sides::add));
        return sides;
    }

    @Nullable
    PartySide sideOf(String partyId) {
        return parties.get(partyId);
    }

    void verifyParty(String partyId) {
        Rule.verify(new TheEntryIsKnown("party", partyId, parties.containsKey(partyId)));
    }

    /** Whoever takes part or took part: money may come from one who has been replaced since. */
    void verifyEverNamed(String partyId) {
        Rule.verify(new TheEntryIsKnown("party", partyId, everNamed.contains(partyId)));
    }

    boolean everNamed(String partyId) {
        return everNamed.contains(partyId);
    }

    /** Those of the registry who take part or took part. */
    Set<String> employers() {
        return employers;
    }

    /** The case itself, and what it came from. */
    Set<String> matters() {
        return bornFrom == null ? Set.of(caseId) : Set.of(caseId, bornFrom);
    }

    Optional<Link> link(String linkId) {
        return Optional.ofNullable(links.get(linkId));
    }

    /** A court, an arbitrator or an inspectorate that has the matter and has not let go of it. */
    List<Forum> pendingElsewhere() {
        return links.values().stream()
                .filter(each -> each.standing() == ProceedingsStanding.PENDING)
                .map(Link::forum)
                .toList();
    }

    boolean sentBy(Set<Forum> forums) {
        return links.values().stream().anyMatch(each -> each.sent() && forums.contains(each.forum()));
    }

    /** Those that sent the matter and want to be told. */
    List<String> senders() {
        return links.entrySet().stream()
                .filter(each -> each.getValue().sent())
                .map(Map.Entry::getKey)
                .toList();
    }

    @EventSourcingHandler
    void evolve(ApplicationReceived event) {
        caseId = event.caseId();
        receivedBy = new UnitRef(event.unitId(), event.unitPath());
        holder = receivedBy;
        origin = ApplicationOrigin.valueOf(event.origin());
        desk = DeskKind.valueOf(event.desk());
        applicantKey = event.applicantKey();
        respondentKey = event.respondentKey();
        bornFrom = event.bornFrom();
        employmentEndedOn = event.employmentEndedOn();
        event.parties().forEach(this::name);
        if (event.sentBy() != null) {
            link(event.sentBy());
        }
    }

    @EventSourcingHandler
    void evolve(PartyNamed event) {
        name(event.party());
    }

    @EventSourcingHandler
    void evolve(PartySubstituted event) {
        parties.remove(event.partyId());
        name(event.successor());
    }

    @EventSourcingHandler
    void evolve(ProceedingsLinked event) {
        link(event.proceedings());
    }

    @EventSourcingHandler
    void evolve(ProceedingsNoted event) {
        ProceedingsStanding standing = ProceedingsStanding.valueOf(event.standing());
        links.computeIfPresent(
                event.linkId(),
                (id, link) -> new Link(link.forum(), standing, link.sent() || standing == ProceedingsStanding.SENT));
    }

    @EventSourcingHandler
    void evolve(ApplicationScreened event) {
        track = MediationTrack.valueOf(event.track());
    }

    @EventSourcingHandler
    void evolve(CaseTransferred event) {
        holder = new UnitRef(event.unitId(), event.unitPath());
    }

    @EventSourcingHandler
    void evolve(RelationFound event) {
        track = MediationTrack.valueOf(event.track());
    }

    @EventSourcingHandler
    void evolve(EmploymentEndRecorded event) {
        employmentEndedOn = event.endedOn();
    }

    private void name(SidePartyFacts each) {
        parties.put(each.party().partyId(), PartySide.valueOf(each.side()));
        everNamed.add(each.party().partyId());
        if (each.employerId() != null) {
            employers.add(each.employerId());
        }
    }

    private void link(ProceedingsFacts each) {
        ProceedingsStanding standing = ProceedingsStanding.valueOf(each.standing());
        links.put(each.linkId(), new Link(Forum.valueOf(each.forum()), standing, standing == ProceedingsStanding.SENT));
    }
}

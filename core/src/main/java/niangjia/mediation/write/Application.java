package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Forum;
import niangjia.mediation.ApplicationCommand.AcceptCase;
import niangjia.mediation.ApplicationCommand.FindRelation;
import niangjia.mediation.ApplicationCommand.JoinBody;
import niangjia.mediation.ApplicationCommand.LeaveBody;
import niangjia.mediation.ApplicationCommand.LinkProceedings;
import niangjia.mediation.ApplicationCommand.NameParty;
import niangjia.mediation.ApplicationCommand.NoteProceedings;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationCommand.RejectApplication;
import niangjia.mediation.ApplicationCommand.ScreenApplication;
import niangjia.mediation.ApplicationCommand.SignForPapers;
import niangjia.mediation.ApplicationCommand.SubstituteParty;
import niangjia.mediation.ApplicationCommand.TransferCase;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.ApplicationEvent.ApplicationRejected;
import niangjia.mediation.ApplicationEvent.ApplicationScreened;
import niangjia.mediation.ApplicationEvent.BodyJoined;
import niangjia.mediation.ApplicationEvent.BodyLeft;
import niangjia.mediation.ApplicationEvent.CaseTransferred;
import niangjia.mediation.ApplicationEvent.CourtPapersSigned;
import niangjia.mediation.ApplicationEvent.MediationAccepted;
import niangjia.mediation.ApplicationEvent.PartyNamed;
import niangjia.mediation.ApplicationEvent.PartySubstituted;
import niangjia.mediation.ApplicationEvent.ProceedingsLinked;
import niangjia.mediation.ApplicationEvent.ProceedingsNoted;
import niangjia.mediation.ApplicationEvent.RelationFound;
import niangjia.mediation.DisputeKind;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.PartySide;
import niangjia.mediation.Proceedings;
import niangjia.mediation.ProceedingsFacts;
import niangjia.mediation.ProceedingsStanding;
import niangjia.mediation.RejectGround;
import niangjia.mediation.SideParty;
import niangjia.mediation.SidePartyFacts;
import niangjia.shared.Rule;
import niangjia.supervision.SupervisionId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** How the case begins: who applies, whether it may be mediated, who takes it up. */
final class Application {
    private static final Set<Forum> COURTS = EnumSet.of(
            Forum.COURT_FIRST_INSTANCE, Forum.COURT_SECOND_INSTANCE, Forum.COURT_EXECUTION, Forum.PRE_FILING_MEDIATION);
    private static final Set<Forum> BARRING = EnumSet.of(
            Forum.COURT_FIRST_INSTANCE,
            Forum.COURT_SECOND_INSTANCE,
            Forum.COURT_EXECUTION,
            Forum.PRE_FILING_MEDIATION,
            Forum.ARBITRATION,
            Forum.LABOUR_INSPECTION);

    private final CaseFile file;
    private final Set<String> bodies = new HashSet<>();

    Application(CaseFile file) {
        this.file = file;
    }

    static void verify(ReceiveApplication command) {
        List<SideParty> parties = command.parties();
        Set<String> ids = new HashSet<>();
        Rule.verify(
                new AnOralApplicationIsRecordedOnTheSpot(command.origin(), command.spotRecord() != null),
                new TheOriginIsNamed(command.origin(), named(command)),
                new EachSideIsNamed(count(parties, PartySide.APPLICANT), count(parties, PartySide.RESPONDENT)),
                new NobodyIsNamedTwice(parties.stream()
                        .map(SideParty::partyId)
                        .filter(id -> !ids.add(id))
                        .toList()),
                new EachSideHasItsOwnKey(command.applicantKey().equals(command.respondentKey())),
                new AMediationConcernsAtLeastOneWorker(command.workers()));
    }

    static ApplicationReceived received(ReceiveApplication command, String number) {
        Proceedings sender = command.sentBy();
        return new ApplicationReceived(
                command.caseId().value(),
                command.occurredAt(),
                command.origin().name(),
                command.desk().name(),
                command.category().name(),
                command.unit().id(),
                command.unit().path(),
                command.applicantKey().value(),
                command.respondentKey().value(),
                command.parties().stream().map(SidePartyFacts::of).toList(),
                command.account(),
                command.spotRecord(),
                command.bornFrom(),
                sender == null ? null : ProceedingsFacts.of(sender),
                command.sender(),
                command.workers(),
                command.employmentEndedOn(),
                number);
    }

    private static boolean named(ReceiveApplication command) {
        String from = command.bornFrom();
        return switch (command.origin()) {
            case WRITTEN, ORAL -> true;
            case COMPLAINT -> from != null && ComplaintId.isOne(from);
            case SUPERVISION -> from != null && SupervisionId.isOne(from);
            case COURT_BEFORE_FILING, COURT_AFTER_FILING, COURT_SUMMARY -> sent(command.sentBy(), COURTS);
            case ARBITRATION -> sent(command.sentBy(), EnumSet.of(Forum.ARBITRATION));
            case OTHER_UNION -> command.sender() != null && !command.sender().isBlank();
        };
    }

    private static boolean sent(@Nullable Proceedings by, Set<Forum> forums) {
        return by != null && by.standing() == ProceedingsStanding.SENT && forums.contains(by.forum());
    }

    private static int count(List<SideParty> parties, PartySide side) {
        return (int) parties.stream().filter(each -> each.side() == side).count();
    }

    @CommandHandler
    void decide(NameParty command) {
        verifyNew(command.party());
        apply(new PartyNamed(command.caseId().value(), command.occurredAt(), SidePartyFacts.of(command.party())));
    }

    @CommandHandler
    void decide(SubstituteParty command) {
        file.verifyParty(command.partyId());
        verifyNew(command.successor());
        apply(new PartySubstituted(
                command.caseId().value(),
                command.occurredAt(),
                command.partyId(),
                SidePartyFacts.of(command.successor()),
                command.reason()));
    }

    @CommandHandler
    void decide(LinkProceedings command) {
        String id = command.proceedings().linkId();
        Rule.verify(new TheEntryIsNew("proceedings", id, file.link(id).isPresent()));
        apply(new ProceedingsLinked(
                command.caseId().value(), command.occurredAt(), ProceedingsFacts.of(command.proceedings())));
    }

    @CommandHandler
    void decide(NoteProceedings command) {
        verifyLinked(command.linkId());
        apply(new ProceedingsNoted(
                command.caseId().value(),
                command.occurredAt(),
                command.linkId(),
                command.standing().name(),
                command.words()));
    }

    @CommandHandler
    void decide(SignForPapers command) {
        boolean sent = file.link(command.linkId())
                .filter(link -> link.sent() && COURTS.contains(link.forum()))
                .isPresent();
        Rule.verify(new TheEntryIsKnown(
                "sender", command.linkId(), sent && file.origin().fromCourt()));
        apply(new CourtPapersSigned(command.caseId().value(), command.occurredAt(), command.linkId()));
    }

    @CommandHandler
    void decide(ScreenApplication command) {
        Rule.verify(
                new NoOtherBodyHasTheMatter(file.pendingElsewhere().stream()
                        .filter(BARRING::contains)
                        .toList()),
                new ALabourDisputeIsOfAKindTheLawNames(
                        command.track(), command.kinds().size()));
        verifyRoute(command.track(), command.routeTold());
        apply(new ApplicationScreened(
                command.caseId().value(),
                command.occurredAt(),
                command.track().name(),
                command.kinds().stream().map(DisputeKind::name).toList(),
                command.note(),
                command.routeTold()));
    }

    @CommandHandler
    void decide(RejectApplication command) {
        Rule.verify(
                new WhoSentTheMatterIsNoBar(command.ground(), file.sentBy(forumsOf(command.ground()))),
                new TheirOwnRouteIsTold(!command.routeTold().isBlank()));
        apply(new ApplicationRejected(
                command.caseId().value(),
                command.occurredAt(),
                command.ground().name(),
                command.explanation(),
                command.routeTold(),
                file.bornFrom()));
    }

    @CommandHandler
    void decide(AcceptCase command) {
        apply(new MediationAccepted(command.caseId().value(), command.occurredAt(), command.note()));
    }

    @CommandHandler
    void decide(TransferCase command) {
        Rule.verify(
                new TheCaseGoesToAnotherUnion(file.holder().id(), command.unit().id()));
        apply(new CaseTransferred(
                command.caseId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.reason(),
                file.holder().id()));
    }

    @CommandHandler
    void decide(FindRelation command) {
        verifyRoute(command.track(), command.routeTold());
        apply(new RelationFound(
                command.caseId().value(),
                command.occurredAt(),
                command.track().name(),
                command.grounds(),
                command.routeTold()));
    }

    @CommandHandler
    void decide(JoinBody command) {
        Rule.verify(new TheEntryIsNew("body", command.bodyId(), bodies.contains(command.bodyId())));
        apply(new BodyJoined(
                command.caseId().value(),
                command.occurredAt(),
                command.bodyId(),
                command.name(),
                command.role().name()));
    }

    @CommandHandler
    void decide(LeaveBody command) {
        Rule.verify(new TheEntryIsKnown("body", command.bodyId(), bodies.contains(command.bodyId())));
        apply(new BodyLeft(command.caseId().value(), command.occurredAt(), command.bodyId()));
    }

    private void verifyNew(SideParty party) {
        Rule.verify(new TheEntryIsNew("party", party.partyId(), file.everNamed(party.partyId())));
    }

    private void verifyLinked(String linkId) {
        Rule.verify(new TheEntryIsKnown("proceedings", linkId, file.link(linkId).isPresent()));
    }

    private static void verifyRoute(MediationTrack track, @Nullable String routeTold) {
        Rule.verify(
                new TheirOwnRouteIsTold(track == MediationTrack.LABOUR || (routeTold != null && !routeTold.isBlank())));
    }

    private static Set<Forum> forumsOf(RejectGround ground) {
        return switch (ground) {
            case IN_COURT -> COURTS;
            case IN_ARBITRATION -> EnumSet.of(Forum.ARBITRATION);
            case IN_INSPECTION -> EnumSet.of(Forum.LABOUR_INSPECTION);
            default -> EnumSet.noneOf(Forum.class);
        };
    }

    @EventSourcingHandler
    void evolve(BodyJoined event) {
        bodies.add(event.bodyId());
    }

    @EventSourcingHandler
    void evolve(BodyLeft event) {
        bodies.remove(event.bodyId());
    }
}

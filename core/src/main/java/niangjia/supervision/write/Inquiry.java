package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.CredentialId;
import niangjia.supervision.HeardSide;
import niangjia.supervision.InquiryCommand.HearParty;
import niangjia.supervision.InquiryCommand.NoteRefusalToSign;
import niangjia.supervision.InquiryCommand.OpenInquiry;
import niangjia.supervision.InquiryCommand.RecordObstruction;
import niangjia.supervision.InquiryCommand.ReleaseEvidence;
import niangjia.supervision.InquiryCommand.SignRecord;
import niangjia.supervision.InquiryCommand.TakeEvidence;
import niangjia.supervision.InquiryEvent.EvidenceReleased;
import niangjia.supervision.InquiryEvent.EvidenceTaken;
import niangjia.supervision.InquiryEvent.InquiryOpened;
import niangjia.supervision.InquiryEvent.ObstructionRecorded;
import niangjia.supervision.InquiryEvent.PartyHeard;
import niangjia.supervision.InquiryEvent.RecordSigned;
import niangjia.supervision.InquiryEvent.SignatureRefused;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What was heard, shown and hindered. */
final class Inquiry {
    private final CaseStanding standing;
    private final Team team;
    private final Map<String, Set<HeardSide>> heard = new HashMap<>();
    /** Records not yet signed, and about whom each is. */
    private final Map<String, String> unsigned = new LinkedHashMap<>();

    private final Set<String> records = new HashSet<>();
    private final Set<String> evidence = new HashSet<>();
    private final Set<String> obstructing = new HashSet<>();

    Inquiry(CaseStanding standing, Team team) {
        this.standing = standing;
        this.team = team;
    }

    Set<HeardSide> heardAbout(String respondentId) {
        return heard.getOrDefault(respondentId, Set.of());
    }

    List<String> unsignedAbout(String respondentId) {
        return unsigned.entrySet().stream()
                .filter(each -> each.getValue().equals(respondentId))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean holdsRecord(String recordId) {
        return records.contains(recordId);
    }

    /** Refuses the first piece of evidence nobody has taken. */
    void verifyTaken(List<String> ids) {
        for (String id : ids) {
            Rule.verify(new TheEntryIsKnown("evidence", id, evidence.contains(id)));
        }
    }

    boolean obstructedBy(@Nullable String respondentId) {
        return respondentId != null && obstructing.contains(respondentId);
    }

    boolean obstructed() {
        return !obstructing.isEmpty();
    }

    @CommandHandler
    void decide(OpenInquiry command, Roster roster) {
        team.verifyPresent(command.supervisors(), roster, command.occurredAt());
        apply(new InquiryOpened(
                command.caseId().value(),
                command.occurredAt(),
                command.supervisors().stream().map(CredentialId::value).toList(),
                command.shown().name(),
                command.place()));
    }

    @CommandHandler
    void decide(HearParty command, Roster roster) {
        team.verifyPresent(command.supervisors(), roster, command.occurredAt());
        Rule.verify(
                new TheEntryIsNew("record", command.recordId(), records.contains(command.recordId())),
                new TheEntryIsKnown(
                        "respondent",
                        command.respondentId(),
                        standing.respondents().contains(command.respondentId())));
        apply(new PartyHeard(
                command.caseId().value(),
                command.occurredAt(),
                command.recordId(),
                command.respondentId(),
                command.side().name(),
                command.supervisors().stream().map(CredentialId::value).toList(),
                command.who(),
                command.statement()));
    }

    @CommandHandler
    void decide(SignRecord command) {
        Rule.verify(
                new TheEntryIsKnown("record", command.recordId(), unsigned.containsKey(command.recordId())),
                new ARecordIsReadBeforeItIsSigned(command.readByTheSpeaker()));
        apply(new RecordSigned(
                command.caseId().value(),
                command.occurredAt(),
                command.recordId(),
                command.readByTheSpeaker(),
                command.signedBy()));
    }

    @CommandHandler
    void decide(NoteRefusalToSign command) {
        Rule.verify(new TheEntryIsKnown("record", command.recordId(), unsigned.containsKey(command.recordId())));
        apply(new SignatureRefused(
                command.caseId().value(), command.occurredAt(), command.recordId(), command.reason()));
    }

    @CommandHandler
    void decide(TakeEvidence command) {
        Rule.verify(new TheEntryIsNew("evidence", command.evidenceId(), evidence.contains(command.evidenceId())));
        apply(new EvidenceTaken(
                command.caseId().value(),
                command.occurredAt(),
                command.evidenceId(),
                command.kind().name(),
                command.title(),
                command.source(),
                command.content()));
    }

    @CommandHandler
    void decide(ReleaseEvidence command) {
        Rule.verify(
                new TheEntryIsKnown("evidence", command.evidenceId(), evidence.contains(command.evidenceId())),
                new ThirdPartiesAreProtected(command.thirdPartiesChecked()));
        apply(new EvidenceReleased(
                command.caseId().value(),
                command.occurredAt(),
                command.evidenceId(),
                command.purpose(),
                command.thirdPartiesChecked()));
    }

    @CommandHandler
    void decide(RecordObstruction command) {
        Rule.verify(new TheEntryIsKnown(
                "respondent", command.respondentId(), standing.respondents().contains(command.respondentId())));
        apply(new ObstructionRecorded(
                command.caseId().value(),
                command.occurredAt(),
                command.respondentId(),
                command.kind().name(),
                command.text()));
    }

    @EventSourcingHandler
    void evolve(PartyHeard event) {
        heard.computeIfAbsent(event.respondentId(), any -> EnumSet.noneOf(HeardSide.class))
                .add(HeardSide.valueOf(event.side()));
        records.add(event.recordId());
        unsigned.put(event.recordId(), event.respondentId());
    }

    @EventSourcingHandler
    void evolve(RecordSigned event) {
        unsigned.remove(event.recordId());
    }

    @EventSourcingHandler
    void evolve(SignatureRefused event) {
        unsigned.remove(event.recordId());
    }

    @EventSourcingHandler
    void evolve(EvidenceTaken event) {
        evidence.add(event.evidenceId());
    }

    @EventSourcingHandler
    void evolve(ObstructionRecorded event) {
        obstructing.add(event.respondentId());
    }

    /** Another round, another hearing. */
    @EventSourcingHandler
    void evolve(NextRoundOpened event) {
        heard.clear();
    }

    @EventSourcingHandler
    void evolve(CaseReopened event) {
        heard.clear();
    }
}

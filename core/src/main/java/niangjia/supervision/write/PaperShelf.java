package niangjia.supervision.write;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.ClueEvent.RespondentSubstituted;
import niangjia.supervision.PaperEvent.AuthorityClosed;
import niangjia.supervision.PaperEvent.AuthorityDeclined;
import niangjia.supervision.PaperEvent.AuthorityFiled;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperEvent.NoticePublished;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperDeemedServed;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.PaperEvent.PaperPassed;
import niangjia.supervision.PaperEvent.PaperRevised;
import niangjia.supervision.PaperEvent.PaperSentBack;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.PaperSigned;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperEvent.ReminderPublished;
import niangjia.supervision.PaperEvent.ReplyAccepted;
import niangjia.supervision.PaperEvent.ReplyRejected;
import niangjia.supervision.PaperEvent.RungSkipped;
import niangjia.supervision.PaperEvent.SealPlaced;
import niangjia.supervision.PaperEvent.ServiceRefused;
import niangjia.supervision.PaperEvent.WarningAcknowledged;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** All papers of the case and where each stands, and the rungs that were left out. */
final class PaperShelf {
    private final Map<String, Paper> papers = new LinkedHashMap<>();
    private final Map<String, Set<PaperKind>> skipped = new HashMap<>();

    Optional<Paper> find(String paperId) {
        return Optional.ofNullable(papers.get(paperId));
    }

    Paper paper(String paperId) {
        Rule.verify(new TheEntryIsKnown("paper", paperId, papers.containsKey(paperId)));
        return find(paperId).orElseThrow();
    }

    boolean skipped(@Nullable String respondentId, PaperKind rung) {
        return skipped.getOrDefault(String.valueOf(respondentId), Set.of()).contains(rung);
    }

    boolean anySkipped(PaperKind rung) {
        return skipped.values().stream().anyMatch(rungs -> rungs.contains(rung));
    }

    List<Paper> of(@Nullable String respondentId, PaperKind kind) {
        return papers.values().stream()
                .filter(each -> each.kind() == kind && Objects.equals(each.respondentId(), respondentId))
                .toList();
    }

    boolean anyFailed() {
        return papers.values().stream()
                .anyMatch(each -> each.status().failed() || each.status() == PaperStatus.NOT_FILED);
    }

    /** A suggestion that has been handed over is the authority's to answer: the union's case need not wait for it. */
    List<String> underWay() {
        return papers.values().stream()
                .filter(each -> each.status().underWay())
                .filter(each -> each.kind() != PaperKind.SUGGESTION || each.status() != PaperStatus.SERVED)
                .map(Paper::id)
                .toList();
    }

    private void now(String paperId, PaperStatus next) {
        papers.computeIfPresent(paperId, (id, paper) -> paper.now(next));
    }

    @EventSourcingHandler
    void evolve(RungSkipped event) {
        skipped.computeIfAbsent(event.respondentId(), any -> EnumSet.noneOf(PaperKind.class))
                .add(PaperKind.valueOf(event.rung()));
    }

    @EventSourcingHandler
    void evolve(PaperDrafted event) {
        papers.put(event.paperId(), Paper.drafted(event.paperId(), event.content(), event.draftedBy()));
    }

    @EventSourcingHandler
    void evolve(PaperRevised event) {
        papers.put(event.paperId(), Paper.drafted(event.paperId(), event.content(), event.draftedBy()));
    }

    @EventSourcingHandler
    void evolve(WarningAcknowledged event) {
        papers.computeIfPresent(event.paperId(), (id, paper) -> paper.withAcknowledgement());
    }

    @EventSourcingHandler
    void evolve(PaperIssued event) {
        papers.computeIfPresent(event.paperId(), (id, paper) -> paper.issued(event.number()));
    }

    @EventSourcingHandler
    void evolve(RespondentSubstituted event) {
        papers.replaceAll((id, paper) -> event.respondentId().equals(paper.respondentId())
                ? paper.about(event.successor().respondentId())
                : paper);
        Set<PaperKind> rungs = skipped.remove(event.respondentId());
        if (rungs != null) {
            skipped.put(event.successor().respondentId(), rungs);
        }
    }

    @EventSourcingHandler
    void evolve(PaperPassed event) {
        now(event.paperId(), PaperStatus.REVIEWED);
    }

    @EventSourcingHandler
    void evolve(PaperSentBack event) {
        now(event.paperId(), PaperStatus.DRAFTED);
    }

    @EventSourcingHandler
    void evolve(PaperSigned event) {
        now(event.paperId(), PaperStatus.SIGNED);
    }

    @EventSourcingHandler
    void evolve(SealPlaced event) {
        now(event.paperId(), PaperStatus.SEALED);
    }

    @EventSourcingHandler
    void evolve(PaperVoided event) {
        now(event.paperId(), PaperStatus.VOID);
    }

    @EventSourcingHandler
    void evolve(PaperServed event) {
        now(event.paperId(), PaperStatus.SERVED);
    }

    @EventSourcingHandler
    void evolve(ServiceRefused event) {
        now(event.paperId(), PaperStatus.REFUSED);
    }

    @EventSourcingHandler
    void evolve(NoticePublished event) {
        now(event.paperId(), PaperStatus.NOTICED);
    }

    @EventSourcingHandler
    void evolve(PaperDeemedServed event) {
        now(event.paperId(), PaperStatus.SERVED);
    }

    @EventSourcingHandler
    void evolve(ReminderPublished event) {
        now(event.paperId(), PaperStatus.PUBLISHED);
    }

    @EventSourcingHandler
    void evolve(PaperAnswered event) {
        now(event.paperId(), PaperStatus.ANSWERED);
    }

    @EventSourcingHandler
    void evolve(PaperLapsed event) {
        now(event.paperId(), PaperStatus.LAPSED);
    }

    @EventSourcingHandler
    void evolve(ReplyAccepted event) {
        now(event.paperId(), PaperStatus.REPLY_ACCEPTED);
    }

    @EventSourcingHandler
    void evolve(ReplyRejected event) {
        now(event.paperId(), PaperStatus.REPLY_REJECTED);
    }

    @EventSourcingHandler
    void evolve(AuthorityFiled event) {
        now(event.paperId(), PaperStatus.FILED);
    }

    @EventSourcingHandler
    void evolve(AuthorityDeclined event) {
        now(event.paperId(), PaperStatus.NOT_FILED);
    }

    @EventSourcingHandler
    void evolve(AuthorityClosed event) {
        now(event.paperId(), PaperStatus.CLOSED_THERE);
    }

    @EventSourcingHandler
    void evolve(AuthorityResultReceived event) {
        now(event.paperId(), PaperStatus.RESULT_HEARD);
    }
}

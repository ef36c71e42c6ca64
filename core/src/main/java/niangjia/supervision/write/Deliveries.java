package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.PaperCommand.AcceptReply;
import niangjia.supervision.PaperCommand.NoteAuthorityClosed;
import niangjia.supervision.PaperCommand.NoteAuthorityExtended;
import niangjia.supervision.PaperCommand.NoteServiceRefused;
import niangjia.supervision.PaperCommand.PublishNotice;
import niangjia.supervision.PaperCommand.PublishReminder;
import niangjia.supervision.PaperCommand.RecordAuthorityResult;
import niangjia.supervision.PaperCommand.RecordFiling;
import niangjia.supervision.PaperCommand.RecordNonFiling;
import niangjia.supervision.PaperCommand.RecordReply;
import niangjia.supervision.PaperCommand.RejectReply;
import niangjia.supervision.PaperCommand.ServePaper;
import niangjia.supervision.PaperCommand.TransferMaterial;
import niangjia.supervision.PaperEvent.AuthorityClosed;
import niangjia.supervision.PaperEvent.AuthorityDeclined;
import niangjia.supervision.PaperEvent.AuthorityExtended;
import niangjia.supervision.PaperEvent.AuthorityFiled;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperEvent.MaterialTransferred;
import niangjia.supervision.PaperEvent.NoticePublished;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.ReminderPublished;
import niangjia.supervision.PaperEvent.ReplyAccepted;
import niangjia.supervision.PaperEvent.ReplyRejected;
import niangjia.supervision.PaperEvent.ServiceRefused;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import org.axonframework.commandhandling.CommandHandler;

/** Papers that went out: served, refused, replied to, judged, taken up by an authority. */
final class Deliveries {
    private static final Set<PaperKind> TO_ONE_EMPLOYER = EnumSet.of(PaperKind.REMINDER, PaperKind.OPINION);
    private static final Set<PaperKind> TO_ONE =
            EnumSet.of(PaperKind.REMINDER, PaperKind.OPINION, PaperKind.SUGGESTION);
    private static final Set<PaperKind> TO_MANY = EnumSet.of(PaperKind.PUBLIC_REMINDER);
    private static final Set<PaperKind> TO_AN_AUTHORITY = EnumSet.of(PaperKind.SUGGESTION);

    private final PaperShelf shelf;
    private final Inquiry inquiry;
    private final CaseClocks clocks;

    Deliveries(PaperShelf shelf, Inquiry inquiry, CaseClocks clocks) {
        this.shelf = shelf;
        this.inquiry = inquiry;
        this.clocks = clocks;
    }

    @CommandHandler
    void decide(ServePaper command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_ONE));
        apply(new PaperServed(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.way().name(),
                command.receiver(),
                command.proof(),
                kind.name()));
    }

    @CommandHandler
    void decide(NoteServiceRefused command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(
                new TheKindOfPaperFits(kind, TO_ONE_EMPLOYER),
                new ARefusalHasTwoWitnesses(command.witnesses().size()));
        apply(new ServiceRefused(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.witnesses(),
                command.proof(),
                kind.name()));
    }

    @CommandHandler
    void decide(PublishNotice command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_ONE_EMPLOYER));
        apply(new NoticePublished(
                command.caseId().value(), command.occurredAt(), command.paperId(), command.where(), kind.name()));
    }

    @CommandHandler
    void decide(PublishReminder command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_MANY));
        apply(new ReminderPublished(
                command.caseId().value(), command.occurredAt(), command.paperId(), command.where()));
    }

    @CommandHandler
    void decide(RecordReply command) {
        Paper paper = shelf.paper(command.paperId());
        Rule.verify(new TheKindOfPaperFits(paper.kind(), TO_ONE_EMPLOYER));
        apply(new PaperAnswered(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.kind().name(),
                command.text(),
                paper.status() == PaperStatus.LAPSED || clocks.answersTooLate(paper.id(), command.occurredAt())));
    }

    @CommandHandler
    void decide(AcceptReply command) {
        apply(new ReplyAccepted(command.caseId().value(), command.occurredAt(), command.paperId(), command.finding()));
    }

    @CommandHandler
    void decide(RejectReply command) {
        apply(new ReplyRejected(command.caseId().value(), command.occurredAt(), command.paperId(), command.reason()));
    }

    @CommandHandler
    void decide(TransferMaterial command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        inquiry.verifyTaken(command.evidence());
        Rule.verify(
                new TheKindOfPaperFits(kind, TO_AN_AUTHORITY),
                new TheEvidenceIsNamed(command.evidence().size()));
        apply(new MaterialTransferred(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.evidence(),
                command.receiver()));
    }

    @CommandHandler
    void decide(RecordFiling command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_AN_AUTHORITY));
        apply(new AuthorityFiled(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.authority(),
                command.fileNumber()));
    }

    @CommandHandler
    void decide(RecordNonFiling command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_AN_AUTHORITY));
        apply(new AuthorityDeclined(
                command.caseId().value(),
                command.occurredAt(),
                command.paperId(),
                command.authority(),
                command.reasons()));
    }

    @CommandHandler
    void decide(NoteAuthorityExtended command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_AN_AUTHORITY));
        apply(new AuthorityExtended(
                command.caseId().value(), command.occurredAt(), command.paperId(), command.days(), command.reason()));
    }

    @CommandHandler
    void decide(NoteAuthorityClosed command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_AN_AUTHORITY));
        apply(new AuthorityClosed(command.caseId().value(), command.occurredAt(), command.paperId()));
    }

    @CommandHandler
    void decide(RecordAuthorityResult command) {
        PaperKind kind = shelf.paper(command.paperId()).kind();
        Rule.verify(new TheKindOfPaperFits(kind, TO_AN_AUTHORITY));
        apply(new AuthorityResultReceived(
                command.caseId().value(), command.occurredAt(), command.paperId(), command.result()));
    }
}

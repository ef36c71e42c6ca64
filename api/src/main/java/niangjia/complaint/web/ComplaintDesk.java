package niangjia.complaint.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseShows;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.TimelineOf;
import niangjia.complaint.read.TimelinePage;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.StaleForm;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One act on one complaint, from the body to the record: the same for programs, for imports and for pages. */
@Component
public class ComplaintDesk {
    private static final String STALE = "complaint/stale";
    /** More than a person reads before looking at the case itself. */
    private static final int CHANGES_TOLD = 50;

    private final CommandReader reader;
    private final CommandDesk commands;
    private final QuestionDesk questions;
    private final Seals seals;

    public ComplaintDesk(CommandReader reader, CommandDesk commands, QuestionDesk questions, Seals seals) {
        this.reader = reader;
        this.commands = commands;
        this.questions = questions;
        this.seals = seals;
    }

    /**
     * Does the act, or tells what it did if the request has acted before.
     *
     * @param body is read only if the act is yet to be done
     * @throws StaleForm with what changed, if the request expects another sequence
     */
    public Acted act(ActForm form, ComplaintId complaint, Supplier<JsonNode> body, ActRequest request) {
        Optional<Acted> before = commands.actedBefore(request);
        if (before.isPresent()) {
            repair(form, new ComplaintId(before.get().stream()), body);
            return before.get();
        }
        ReadAct read = reader.read(form, complaint, body.get());
        Acted acted = send(read, request);
        read.remember(seals);
        return acted;
    }

    /** Says what is wrong with the act as far as this can be known without doing it; leaves no trace. */
    public void tryOut(ActForm form, ComplaintId complaint, JsonNode body, ActRequest request) {
        ReadAct read = reader.check(form, complaint, body);
        commands.judgeTime(read.command().occurredAt(), late(read, request));
    }

    /** Whether a viewer already sees what was done; waits a moment for it. */
    public boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new CaseShows(acted.stream(), acted.sequence()));
    }

    /** The number of the order as the office speaks of it; empty while it is being recorded. */
    public Optional<String> number(Actor viewer, String complaintId) {
        return questions
                .askUnlessAway(new CaseOf(viewer, complaintId), CaseView.class)
                .map(CaseView::number);
    }

    private Acted send(ReadAct read, ActRequest request) {
        try {
            return commands.send(read.command(), read.command().occurredAt(), late(read, request));
        } catch (RuleViolated refused) {
            Long seen = request.expectedSequence();
            if (!refused.code().equals(STALE) || seen == null) {
                throw refused;
            }
            ComplaintId complaint = read.command().complaintId();
            // reading follows the record a moment behind, and what made the form stale may be that fresh
            shows(new Acted(
                    complaint.value(),
                    Long.parseLong(String.valueOf(refused.facts().get(1))),
                    false));
            throw new StaleForm(refused, changes(request.actor(), complaint, seen));
        }
    }

    private List<Problem.Change> changes(Actor viewer, ComplaintId complaint, long seen) {
        TimelineOf asked = new TimelineOf(viewer, complaint.value(), Zoom.RECORD, null, CHANGES_TOLD);
        // without the store it is still stale, and only not told by whom
        return questions.askUnlessAway(asked, TimelinePage.class).map(TimelinePage::entries).orElse(List.of()).stream()
                .filter(entry -> entry.sequence() > seen)
                .map(entry -> Changes.of(entry.sequence(), entry.recordedAt(), entry.by(), entry.kind()))
                .toList();
    }

    /** The first try may have ended between the record and the handles of the person; adding them twice changes nothing. */
    private void repair(ActForm form, ComplaintId complaint, Supplier<JsonNode> body) {
        if (form.fields().stream().noneMatch(field -> field.kind() == FieldKind.CALLER)) {
            return;
        }
        try {
            reader.read(form, complaint, body.get()).remember(seals);
        } catch (BadInput | RuleViolated outdated) {
            // it was right when it was done, and what was done stands: a unit may have closed since
        }
    }

    private static ActRequest late(ReadAct read, ActRequest request) {
        return read.lateReason() == null ? request : request.because(read.lateReason());
    }
}

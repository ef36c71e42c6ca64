package niangjia.supervision.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import niangjia.complaint.web.Changes;
import niangjia.shared.Actor;
import niangjia.shared.Seals;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.WholeView;
import niangjia.shared.web.acts.ActSending;
import niangjia.shared.web.acts.FormReader;
import niangjia.shared.web.acts.MatterPersons;
import niangjia.shared.web.acts.ReadCommand;
import niangjia.supervision.BornFrom;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.PaperCommand.IssuePaper;
import niangjia.supervision.PaperCommand.OfAPaper;
import niangjia.supervision.PaperCommand.PassPaper;
import niangjia.supervision.PaperCommand.SignPaper;
import niangjia.supervision.SupervisionCommand;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionOf;
import niangjia.supervision.read.SupervisionShows;
import niangjia.supervision.read.SupervisionTimeline;
import niangjia.supervision.read.SupervisionTimelineOf;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One act on one case, from the body to the record: the same for programs and for pages. */
@Component
public class SupervisionDesk {
    /** More than a person reads before looking at the case itself. */
    private static final int CHANGES_TOLD = 50;

    private static final Set<Class<?>> GOES_ON = Set.of(PassPaper.class, SignPaper.class, IssuePaper.class);

    private final ActSending sending;
    private final FormReader reader;
    private final PaperDesk papers;
    private final DeclineNotices declines;
    private final CommandDesk commands;
    private final QuestionDesk questions;
    private final Seals seals;

    SupervisionDesk(
            ActSending sending,
            FormReader reader,
            PaperDesk papers,
            DeclineNotices declines,
            CommandDesk commands,
            QuestionDesk questions,
            Seals seals) {
        this.commands = commands;
        this.sending = sending;
        this.reader = reader;
        this.papers = papers;
        this.declines = declines;
        this.questions = questions;
        this.seals = seals;
    }

    /**
     * Does the act, or tells what it did if the request has acted before.
     *
     * @param body is read only if the act is yet to be done
     * @throws niangjia.shared.web.StaleForm with what changed, if the request expects another sequence
     */
    public Acted act(SupervisionForm form, SupervisionId id, Supplier<JsonNode> body, ActRequest request) {
        return sending.send(
                () -> read(form, id, body.get(), request), request, seen -> changes(request.actor(), id, seen));
    }

    /** Whether a viewer already sees what was done; waits a moment for it. */
    public boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new SupervisionShows(acted.stream(), acted.sequence()));
    }

    /** Empty outside the viewer's reach. */
    public Optional<SupervisionView> find(Actor viewer, SupervisionId id) {
        return questions.askAtOnce(new SupervisionOf(viewer, id.value()), SupervisionView.class);
    }

    /** Empty, too, while the store is away. */
    Optional<SupervisionView> findUnlessAway(Actor viewer, SupervisionId id) {
        return questions.askUnlessAway(new SupervisionOf(viewer, id.value()), SupervisionView.class);
    }

    /** @throws niangjia.shared.RuleViolated {@code supervision/unknown} also for what lies outside the viewer's reach */
    public SupervisionView view(Actor viewer, SupervisionId id) {
        return find(viewer, id).orElseThrow(() -> SupervisionIds.unknown(id.value()));
    }

    /** @throws niangjia.shared.RuleViolated {@code supervision/unknown} also for what lies outside the viewer's reach */
    public SupervisionTimeline timeline(Actor viewer, SupervisionId id, @Nullable String cursor, int size) {
        SupervisionTimelineOf asked = new SupervisionTimelineOf(viewer, id.value(), cursor, size);
        return questions
                .askForOptional(asked, SupervisionTimeline.class)
                .orElseThrow(() -> SupervisionIds.unknown(id.value()));
    }

    private ReadCommand<SupervisionCommand> read(
            SupervisionForm form, SupervisionId id, JsonNode body, ActRequest request) {
        MatterPersons persons = MatterPersons.of(id.value(), seals);
        SupervisionPeople people = new SupervisionPeople(persons);
        if (!form.begins() && !persons.begun()) {
            throw SupervisionIds.unknown(id.value());
        }
        if (form.writesAPaper()) {
            return papers.read(form, whole(request.actor(), id), people, body, request.actor());
        }
        if (form.tellsTheDecline()) {
            return declines.read(whole(request.actor(), id), people, body, request.actor());
        }
        ReadCommand<SupervisionCommand> read = reader.read(form.form(), id, people, body);
        if (read.command() instanceof RegisterClue clue) {
            ask(clue, request.actor());
        } else if (read.command() instanceof OfAPaper about
                && GOES_ON.contains(read.command().getClass())) {
            papers.verifyReady(id.value(), about.paperId());
        }
        return read;
    }

    private SupervisionView whole(Actor viewer, SupervisionId id) {
        long newest = papers.newest(id);
        return WholeView.of(
                newest,
                () -> view(viewer, id),
                SupervisionView::sequence,
                () -> shows(new Acted(id.value(), newest, false)));
    }

    /** A complaint hears of a case that is on record; whether it may have one is asked before. */
    private void ask(RegisterClue clue, Actor actor) {
        BornFrom.beginning(clue)
                .flatMap(told -> commands.wouldRefuse(told, actor))
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private List<Problem.Change> changes(Actor viewer, SupervisionId id, long seen) {
        return timeline(viewer, id, null, CHANGES_TOLD).entries().stream()
                .filter(entry -> entry.sequence() > seen)
                .map(entry -> Changes.of(entry.sequence(), entry.recordedAt(), entry.by(), entry.kind()))
                .toList();
    }
}

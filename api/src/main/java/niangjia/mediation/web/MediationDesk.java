package niangjia.mediation.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import niangjia.complaint.web.Changes;
import niangjia.letters.web.PaperJson;
import niangjia.letters.web.PaperValues;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ChildOfComplaint;
import niangjia.mediation.ChildOfSupervision;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationNotes;
import niangjia.mediation.read.MediationNotesOf;
import niangjia.mediation.read.MediationOf;
import niangjia.mediation.read.MediationShows;
import niangjia.mediation.read.MediationTimeline;
import niangjia.mediation.read.MediationTimelineOf;
import niangjia.mediation.read.MediationView;
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
import niangjia.supervision.web.SupervisionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One act on one case, from the body to the record: the same for programs and for pages. */
@Component
public class MediationDesk {
    /** More than a person reads before looking at the case itself. */
    private static final int CHANGES_TOLD = 50;

    private final ActSending sending;
    private final FormReader reader;
    private final CommandDesk commands;
    private final QuestionDesk questions;
    private final SupervisionDesk supervisions;
    private final AgreementDesk agreements;
    private final Seals seals;

    MediationDesk(
            ActSending sending,
            FormReader reader,
            CommandDesk commands,
            QuestionDesk questions,
            SupervisionDesk supervisions,
            AgreementDesk agreements,
            Seals seals) {
        this.sending = sending;
        this.reader = reader;
        this.commands = commands;
        this.questions = questions;
        this.supervisions = supervisions;
        this.agreements = agreements;
        this.seals = seals;
    }

    /**
     * Does the act, or tells what it did if the request has acted before.
     *
     * @param body is read only if the act is yet to be done
     * @throws niangjia.shared.web.StaleForm with what changed, if the request expects another sequence
     */
    public Acted act(MediationForm form, MediationId id, Supplier<JsonNode> body, ActRequest request) {
        return sending.send(
                () -> read(form, id, body.get(), request.actor()), request, seen -> changes(request.actor(), id, seen));
    }

    /** Whether a viewer already sees what was done; waits a moment for it. */
    public boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new MediationShows(acted.stream(), acted.sequence()));
    }

    /** Empty outside the viewer's reach. */
    public Optional<MediationView> find(Actor viewer, MediationId id) {
        return questions.askAtOnce(new MediationOf(viewer, id.value()), MediationView.class);
    }

    /** Empty, too, while the store is away. */
    Optional<MediationView> findUnlessAway(Actor viewer, MediationId id) {
        return questions.askUnlessAway(new MediationOf(viewer, id.value()), MediationView.class);
    }

    /** @throws niangjia.shared.RuleViolated {@code mediation/unknown} also for what lies outside the viewer's reach */
    public MediationView view(Actor viewer, MediationId id) {
        return find(viewer, id).orElseThrow(() -> MediationIds.unknown(id.value()));
    }

    /** @throws niangjia.shared.RuleViolated {@code mediation/unknown} also for what lies outside the viewer's reach */
    public MediationTimeline timeline(Actor viewer, MediationId id, @Nullable String cursor, int size) {
        return questions
                .askForOptional(new MediationTimelineOf(viewer, id.value(), cursor, size), MediationTimeline.class)
                .orElseThrow(() -> MediationIds.unknown(id.value()));
    }

    /** What the sides said alone; nothing for everybody who does not mediate in the case. */
    public MediationNotes notes(Actor viewer, MediationId id) {
        return questions.ask(new MediationNotesOf(viewer, id.value(), null), MediationNotes.class);
    }

    private ReadCommand<MediationCommand> read(MediationForm form, MediationId id, JsonNode body, Actor actor) {
        MatterPersons persons = MatterPersons.of(id.value(), seals);
        if (!form.begins() && !persons.begun()) {
            throw MediationIds.unknown(id.value());
        }
        ObjectNode said = PaperJson.copy(body);
        ObjectNode given = form.drafts()
                ? PaperJson.values(said.remove(PaperValues.VALUES))
                : JsonNodeFactory.instance.objectNode();
        ReadCommand<MediationCommand> read =
                reader.read(form.form(), id, new MediationPeople(form, persons), MediationBody.completed(form, said));
        if (read.command() instanceof ReceiveApplication application) {
            ask(application, actor);
        } else if (form.signs()) {
            agreements.verifyReady(whole(actor, id));
        }
        return form.drafts() ? agreements.drafted(read, said, given, whole(actor, id), actor) : read;
    }

    private MediationView whole(Actor viewer, MediationId id) {
        long newest = agreements.newest(id);
        return WholeView.of(
                newest,
                () -> view(viewer, id),
                MediationView::sequence,
                () -> shows(new Acted(id.value(), newest, false)));
    }

    /** What it grew out of hears of a case that is on record: whether it may have one is asked before; and nobody leads on what they may not see. */
    private void ask(ReceiveApplication application, Actor actor) {
        String from = application.bornFrom();
        if (from != null) {
            MediationIds.supervision(from).ifPresent(id -> supervisions.view(actor, id));
        }
        Stream.of(ChildOfComplaint.beginning(application), ChildOfSupervision.beginning(application))
                .flatMap(Optional::stream)
                .flatMap(told -> commands.wouldRefuse(told, actor).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private List<Problem.Change> changes(Actor viewer, MediationId id, long seen) {
        return timeline(viewer, id, null, CHANGES_TOLD).entries().stream()
                .filter(entry -> entry.sequence() > seen)
                .map(entry -> Changes.of(entry.sequence(), entry.recordedAt(), entry.by(), entry.kind()))
                .toList();
    }
}

package niangjia.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import niangjia.audit.ReviewCommand;
import niangjia.audit.ReviewCommand.DrawSample;
import niangjia.audit.ReviewDraw;
import niangjia.audit.ReviewId;
import niangjia.audit.ReviewListed;
import niangjia.audit.ReviewedKind;
import niangjia.audit.read.ReviewActors;
import niangjia.audit.read.ReviewActorsOf;
import niangjia.audit.read.ReviewCheckOf;
import niangjia.audit.read.ReviewChecked;
import niangjia.audit.read.ReviewFindingOf;
import niangjia.audit.read.ReviewFindingView;
import niangjia.audit.read.ReviewList;
import niangjia.audit.read.ReviewListOf;
import niangjia.audit.read.ReviewOf;
import niangjia.audit.read.ReviewRow;
import niangjia.audit.read.ReviewShows;
import niangjia.audit.read.ReviewView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import niangjia.shared.UnitRef;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.ActSending;
import niangjia.shared.web.acts.FormReader;
import niangjia.shared.web.acts.MatterIds;
import niangjia.shared.web.acts.MatterPersons;
import niangjia.shared.web.acts.ReadCommand;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One act of a review from its body to the record, the same for programs and for pages, and what is asked on the way. */
@Component
class ReviewDesk {
    static final MatterIds IDS = new MatterIds("review:", "audit/review-unknown");

    private final ActSending sending;
    private final FormReader reader;
    private final ReviewCompletion completion;
    private final QuestionDesk questions;
    private final Seals seals;
    private final Clock clock;

    ReviewDesk(
            ActSending sending,
            FormReader reader,
            ReviewCompletion completion,
            QuestionDesk questions,
            Seals seals,
            Clock clock) {
        this.sending = sending;
        this.reader = reader;
        this.completion = completion;
        this.questions = questions;
        this.seals = seals;
        this.clock = clock;
    }

    /** The same request of the same person always begins the same review. */
    Acted open(Supplier<JsonNode> body, ActRequest request) {
        String id = IDS.begun(request.actor().staffId(), request.requestId());
        ReviewForm form = ReviewForm.of(ReviewCommand.OpenReview.class);
        return sending.send(
                () -> reader.read(form.form(), new ReviewId(id), words(id), body.get()), request, seen -> List.of());
    }

    Acted act(ReviewForm form, String reviewId, Supplier<JsonNode> body, ActRequest request) {
        return sending.send(
                () -> read(form, reviewId, (ObjectNode) body.get(), request.actor()), request, seen -> List.of());
    }

    boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new ReviewShows(acted.stream(), acted.sequence()));
    }

    ReviewView review(Actor viewer, String reviewId) {
        return questions
                .askForOptional(new ReviewOf(viewer, reviewId), ReviewView.class)
                .orElseThrow(() -> IDS.unknown(reviewId));
    }

    ReviewFindingView finding(Actor viewer, String reviewId, String findingId) {
        return questions
                .askForOptional(new ReviewFindingOf(viewer, reviewId, findingId), ReviewFindingView.class)
                .orElseThrow(() -> new RuleViolated("audit/review-finding-unknown", List.of("finding", findingId)));
    }

    ReviewChecked checked(Actor viewer, String caseId, Instant asAt) {
        return questions
                .askForOptional(new ReviewCheckOf(viewer, caseId, asAt), ReviewChecked.class)
                .orElseThrow(() -> new RuleViolated("audit/review-not-drawn", List.of(caseId)));
    }

    Instant now() {
        return clock.instant();
    }

    /** From which the sample was drawn, or would be now. */
    List<ReviewListed> list(Actor viewer, ReviewView view) {
        Instant asAt = view.asAt();
        return list(viewer, view.now(), asAt == null ? now() : asAt);
    }

    private List<ReviewListed> list(Actor viewer, ReviewRow row, Instant asAt) {
        Set<ReviewedKind> kinds =
                row.kinds().stream().map(ReviewedKind::valueOf).collect(Collectors.toSet());
        UnitRef unit = new UnitRef(row.unitId(), row.unitPath());
        ReviewListOf asked = new ReviewListOf(viewer, unit, row.basis(), row.from(), row.to(), kinds, asAt);
        return questions.ask(asked, ReviewList.class).cases();
    }

    private ReadCommand<ReviewCommand> read(ReviewForm form, String reviewId, ObjectNode body, Actor actor) {
        if (form.form().command() == DrawSample.class) {
            return draw(reviewId, actor);
        }
        String matter = reviewId;
        if (form.asks("caseId")) {
            matter = body.path("caseId").asString(reviewId);
            if (ReviewedKind.of(matter).isPresent()) {
                completion.complete(form, body, review(actor, reviewId), checked(actor, matter, now()));
            }
        } else if (form.asks("findingId")) {
            matter = finding(actor, reviewId, body.path("findingId").asString(""))
                    .caseId();
        }
        return reader.read(form.form(), new ReviewId(reviewId), words(matter), body);
    }

    /** The seed stood before; the list is taken now, and the moment is told with it. */
    private ReadCommand<ReviewCommand> draw(String reviewId, Actor actor) {
        ReviewRow row = review(actor, reviewId).now();
        Instant now = now();
        List<ReviewListed> list = list(actor, row, now);
        List<String> drawn = ReviewDraw.of(row.seed(), row.size(), list).stream()
                .map(ReviewListed::caseId)
                .toList();
        ReviewActors actors = questions.ask(new ReviewActorsOf(actor, drawn, now), ReviewActors.class);
        return new ReadCommand<>(new DrawSample(new ReviewId(reviewId), now, now, list, actors.byCase()), now, null);
    }

    private ReviewWords words(String matter) {
        return new ReviewWords(matter, MatterPersons.of(matter, seals).hasKey());
    }
}

package niangjia.audit.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewCommand;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewSeverity;
import niangjia.audit.ReviewedKind;
import niangjia.audit.read.ReviewCaseView;
import niangjia.audit.read.ReviewChecked;
import niangjia.audit.read.ReviewFindingView;
import niangjia.audit.read.ReviewFound;
import niangjia.audit.read.ReviewPage;
import niangjia.audit.read.ReviewView;
import niangjia.audit.read.ReviewsOf;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.MatterIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Fills the pages of file reviews, first or again with what was typed and why it was refused. */
@Component
class ReviewShow {
    private static final int ROWS = 50;
    /** What is proposed to a unit for its answer. */
    private static final int DAYS_TO_ANSWER = 15;

    private final ReviewDesk desk;
    private final QuestionDesk questions;
    private final UnitDirectory units;

    ReviewShow(ReviewDesk desk, QuestionDesk questions, UnitDirectory units) {
        this.desk = desk;
        this.questions = questions;
        this.units = units;
    }

    /** What was typed and refused; nothing of both on a page shown first. */
    record Again(
            MultiValueMap<String, String> typed, @Nullable PageProblem problem) {
        static final Again FIRST = new Again(new LinkedMultiValueMap<>(), null);

        /** As typed; else what is proposed. */
        public String value(String field, String otherwise) {
            String written = typed.getFirst(field);
            return written == null ? otherwise : written;
        }

        public boolean chosen(String field, String value) {
            return typed.getOrDefault(field, List.of()).contains(value);
        }
    }

    /** One line of the checklist: what the record says, and what was said of it. */
    record Line(ReviewFound found, ReviewCaseView.@Nullable Judged judged) {
        /** What the form proposes: the auditor's own word, else the record's. */
        public String proposed() {
            return (judged == null ? found.result() : judged.result()).name();
        }

        public boolean failed() {
            return judged != null && judged.result() == ReviewResult.FAIL;
        }
    }

    String list(Actor actor, @Nullable String cursor, Again again, Model model) {
        auditor(actor);
        LocalDate today = DeskTime.dayOf(desk.now());
        begin(model, again);
        model.addAttribute("page", questions.ask(new ReviewsOf(actor, cursor, ROWS), ReviewPage.class));
        model.addAttribute("kinds", ReviewedKind.values());
        model.addAttribute("bases", ReviewBasis.values());
        model.addAttribute("from", today.minusMonths(3).withDayOfMonth(1).toString());
        model.addAttribute("to", today.toString());
        model.addAttribute("seed", UUID.randomUUID().toString().substring(0, 8));
        model.addAttribute(
                "units",
                units.openWithin(actor.unit()).stream()
                        .filter(each -> each.level() != UnitLevel.EMPLOYER)
                        .toList());
        model.addAttribute("here", actor.unit().id());
        return "audit/reviews";
    }

    String review(Actor actor, String reviewId, Again again, Model model) {
        begin(model, again);
        model.addAttribute("review", desk.review(actor, reviewId));
        model.addAttribute("items", ReviewItem.values().length);
        return "audit/review";
    }

    String listed(Actor actor, String reviewId, Model model) {
        ReviewView view = desk.review(actor, reviewId);
        model.addAttribute("review", view);
        model.addAttribute("listed", ReviewApi.listed(desk, actor, view));
        return "audit/review-list";
    }

    String drawn(Actor actor, String reviewId, String caseId, Again again, Model model) {
        ReviewView view = desk.review(actor, reviewId);
        ReviewCaseView drawn = view.cases().stream()
                .filter(each -> each.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("audit/review-not-drawn", List.of(caseId)));
        ReviewChecked checked = desk.checked(actor, caseId, desk.now());
        begin(model, again);
        model.addAttribute("review", view);
        model.addAttribute("drawn", drawn);
        model.addAttribute("checked", checked);
        model.addAttribute(
                "lines",
                checked.items().stream()
                        .map(each -> new Line(each, drawn.of(each.item()).orElse(null)))
                        .toList());
        model.addAttribute("results", ReviewResult.values());
        model.addAttribute("severities", ReviewSeverity.values());
        model.addAttribute(
                "failed",
                drawn.judged().stream()
                        .filter(each -> each.result() == ReviewResult.FAIL)
                        .map(ReviewCaseView.Judged::item)
                        .toList());
        model.addAttribute("own", drawn.handledBy().contains(actor.staffId()));
        model.addAttribute(
                "findings",
                view.findings().stream()
                        .filter(each -> each.caseId().equals(caseId))
                        .toList());
        model.addAttribute("answerBy", answerBy());
        return "audit/review-case";
    }

    String finding(Actor actor, String reviewId, String findingId, Again again, Model model) {
        ReviewFindingView finding = desk.finding(actor, reviewId, findingId);
        begin(model, again);
        model.addAttribute("finding", finding);
        model.addAttribute("audits", actor.roles().contains(Role.AUDITOR));
        model.addAttribute(
                "answers",
                ReviewForm.of(ReviewCommand.AnswerFinding.class).isFor(actor)
                        && actor.unit().id().equals(finding.unitId()));
        model.addAttribute("kinds", Arrays.asList(ReviewAnswer.values()));
        model.addAttribute("answerBy", answerBy());
        return "audit/finding";
    }

    String report(Actor actor, String reviewId, Model model) {
        ReviewView view = desk.review(actor, reviewId);
        Map<ReviewItem, Map<ReviewResult, Long>> counted = view.cases().stream()
                .flatMap(each -> each.judged().stream())
                .collect(Collectors.groupingBy(
                        ReviewCaseView.Judged::item,
                        Collectors.groupingBy(ReviewCaseView.Judged::result, Collectors.counting())));
        model.addAttribute("review", view);
        model.addAttribute("key", MatterIds.key(reviewId));
        model.addAttribute("counted", counted);
        model.addAttribute("items", ReviewItem.values());
        model.addAttribute("results", ReviewResult.values());
        model.addAttribute(
                "numbers",
                view.cases().stream().collect(Collectors.toMap(ReviewCaseView::caseId, Function.identity())));
        return "audit/review-report";
    }

    private void begin(Model model, Again again) {
        model.addAttribute("again", again);
        model.addAttribute("problem", again.problem());
        model.addAttribute("requestId", UUID.randomUUID().toString());
    }

    private String answerBy() {
        return DeskTime.dayOf(desk.now()).plusDays(DAYS_TO_ANSWER).toString();
    }

    private static void auditor(Actor actor) {
        if (!actor.roles().contains(Role.AUDITOR)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
    }
}

package niangjia.audit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewCommand.AnswerFinding;
import niangjia.audit.ReviewCommand.DrawSample;
import niangjia.audit.ReviewCommand.JudgeCase;
import niangjia.audit.ReviewCommand.OpenReview;
import niangjia.audit.ReviewCommand.RaiseFinding;
import niangjia.audit.ReviewId;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewJudgment;
import niangjia.audit.ReviewListed;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewSeverity;
import niangjia.audit.ReviewedKind;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** A review told step by step: people, commands that succeed, and what each records. */
final class ReviewAsked {
    static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final ReviewId ID = ReviewId.of("1");
    static final String CASE = "complaint:1";
    static final String HANDLER = "staff:county.handler";
    static final Actor AUDITOR = actor("staff:auditor", CITY, Role.AUDITOR);
    static final Actor ANSWERING = actor(HANDLER, COUNTY, Role.HANDLER);
    static final Actor DESK = new Actor("system:terms", "terms", Set.of(Role.SYSTEM), CITY, null);

    private final List<Object> happened = new ArrayList<>();

    static Actor actor(String staff, UnitRef unit, Role... roles) {
        return new Actor(staff, staff, Set.of(roles), unit, null);
    }

    static SealedText words(String text) {
        return new SealedText("person:1.matter", "a1:" + text);
    }

    static OpenReview open() {
        return new OpenReview(ID, AT, CITY, ReviewBasis.CLOSED, TODAY.minusMonths(3), TODAY, Set.of(), "seed-2026", 5);
    }

    static DrawSample draw() {
        return new DrawSample(
                ID,
                AT,
                AT,
                List.of(new ReviewListed(CASE, ReviewedKind.COMPLAINT, COUNTY, "12351-1")),
                Map.of(CASE, Set.of(HANDLER)));
    }

    static JudgeCase judge(ReviewJudgment... judgments) {
        return new JudgeCase(ID, AT, CASE, 17, List.of(judgments));
    }

    static JudgeCase all(ReviewResult result) {
        ReviewJudgment[] every = new ReviewJudgment[ReviewItem.values().length];
        for (ReviewItem item : ReviewItem.values()) {
            every[item.ordinal()] = new ReviewJudgment(item, result, result, null);
        }
        return judge(every);
    }

    static ReviewJudgment said(ReviewResult machine, ReviewResult result, @Nullable String reason) {
        return new ReviewJudgment(ReviewItem.TERMS, machine, result, reason == null ? null : words(reason));
    }

    static RaiseFinding raise() {
        return raise("f1", ReviewItem.TERMS, List.of("term/handle#1"), TODAY.plusDays(10));
    }

    static RaiseFinding raise(String id, ReviewItem item, List<String> evidence, LocalDate by) {
        return raise(id, item, evidence, COUNTY, by);
    }

    static RaiseFinding raise(UnitRef unit) {
        return raise("f1", ReviewItem.TERMS, List.of("term/handle#1"), unit, TODAY.plusDays(10));
    }

    private static RaiseFinding raise(String id, ReviewItem item, List<String> evidence, UnitRef unit, LocalDate by) {
        return new RaiseFinding(ID, AT, id, CASE, item, ReviewSeverity.SERIOUS, words("逾期"), evidence, unit, by);
    }

    static AnswerFinding answer(Instant at, ReviewAnswer answer) {
        return new AnswerFinding(ID, at, "f1", answer, words("已整改"));
    }

    /** Drawn, the item failed, the finding raised. */
    static ReviewAsked raised() {
        return drawn().does(all(ReviewResult.FAIL), AUDITOR).does(raise(), AUDITOR);
    }

    static ReviewAsked drawn() {
        return new ReviewAsked().does(open(), AUDITOR).does(draw(), AUDITOR);
    }

    /** It is recorded, and what follows happens behind it. */
    ReviewAsked does(Object command, Actor actor) {
        List<Object> recorded = new ArrayList<>();
        asked(command, actor)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(new TypeSafeMatcher<List<EventMessage<?>>>() {
                    @Override
                    protected boolean matchesSafely(List<EventMessage<?>> events) {
                        recorded.clear();
                        events.forEach(event -> recorded.add(event.getPayload()));
                        return true;
                    }

                    @Override
                    public void describeTo(Description description) {
                        description.appendText("events");
                    }
                });
        happened.addAll(recorded);
        return this;
    }

    void refuses(Object command, Actor actor, String code) {
        asked(command, actor).expectNoEvents().expectException(new TypeSafeMatcher<RuleViolated>() {
            @Override
            protected boolean matchesSafely(RuleViolated refusal) {
                return refusal.code().equals(code);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("refused under " + code);
            }
        });
    }

    <E> E last(Class<E> type) {
        List<E> found =
                happened.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as(type.getSimpleName()).isNotEmpty();
        return found.get(found.size() - 1);
    }

    List<Object> happened() {
        return List.copyOf(happened);
    }

    private ResultValidator<Review> asked(Object command, Actor actor) {
        AggregateTestFixture<Review> fixture = new AggregateTestFixture<>(Review.class);
        TestExecutor<Review> given = happened.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(happened);
        return given.when(command, actor.toMetaData());
    }
}

package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.complaint.TermEvent;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermsInForce;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Matcher;

/** One complaint lived through, act by act, with its clocks. */
final class Course {
    private static final UnitRef ROOT = UnitRef.root("430500");
    static final Actor DESK = Actor.system("sweeper", ROOT);

    private final List<Object> happened = new ArrayList<>();
    private AggregateTestFixture<?> fixture;

    Course(TermsInForce terms, Object... before) {
        fixture = complaint(terms);
        happened.addAll(List.of(before));
    }

    static Course underTheBundledPacks(Object... before) {
        return new Course(KnownTerms.bundled(), before);
    }

    /** From now on other packs and calendars are known. */
    Course under(TermsInForce terms) {
        fixture = complaint(terms);
        return this;
    }

    Course then(Object command, Actor actor) {
        recorded(command, actor);
        return this;
    }

    /** What the act and the clocks that follow it record. */
    List<Object> recorded(Object command, Actor actor) {
        List<Object> told = new ArrayList<>();
        result(command, actor.toMetaData()).expectSuccessfulHandlerExecution().expectEventsMatching(into(told));
        happened.addAll(told);
        return told;
    }

    void refused(Object command, Actor actor, String beginning) {
        refused(command, actor.toMetaData(), beginning);
    }

    void refusedAs(String code, Object command, Actor actor) {
        refused(command, actor, code);
    }

    void refused(Object command, Map<String, String> meta, String beginning) {
        result(command, meta).expectNoEvents().expectExceptionMessage(org.hamcrest.Matchers.startsWith(beginning));
    }

    List<Object> recorded(Object command, Map<String, String> meta) {
        List<Object> told = new ArrayList<>();
        result(command, meta).expectSuccessfulHandlerExecution().expectEventsMatching(into(told));
        happened.addAll(told);
        return told;
    }

    /** For what happened without a decision of today's. */
    Course and(Object event) {
        happened.add(event);
        return this;
    }

    int length() {
        return happened.size();
    }

    Term term(String termId) {
        return find(termId).orElseThrow(() -> new AssertionError(termId + " never started"));
    }

    Optional<Term> find(String termId) {
        TermBook book = TermBook.EMPTY;
        for (Object event : happened) {
            book = event instanceof TermEvent told ? book.after(told.fact()) : book;
        }
        return book.find(termId);
    }

    /** The ids of all clocks that run. */
    List<String> running() {
        TermBook book = TermBook.EMPTY;
        for (Object event : happened) {
            book = event instanceof TermEvent told ? book.after(told.fact()) : book;
        }
        return book.open().stream().map(Term::termId).toList();
    }

    void endsAt(String termId, String instant) {
        assertThat(term(termId).dueAt()).as(termId).isEqualTo(Instant.parse(instant));
    }

    private ResultValidator<?> result(Object command, Map<String, String> meta) {
        return fixture.given(happened).when(command, meta);
    }

    private static Matcher<List<EventMessage<?>>> into(List<Object> told) {
        return new org.hamcrest.TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                told.clear();
                events.forEach(event -> told.add(event.getPayload()));
                return true;
            }

            @Override
            public void describeTo(org.hamcrest.Description description) {
                description.appendText("events");
            }
        };
    }
}

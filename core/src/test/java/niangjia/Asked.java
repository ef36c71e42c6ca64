package niangjia;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.ClockEvent;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** One question to an aggregate: given what happened, when that is asked by them, then this is recorded or refused. */
public final class Asked {
    private final ResultValidator<?> answer;

    private Asked(ResultValidator<?> answer) {
        this.answer = answer;
    }

    /** To look through an aggregate's handlers takes longer than to ask one question, so a fixture serves many. */
    public static Given of(AggregateTestFixture<?> fixture, Object... happened) {
        return new Given(fixture, List.of(happened));
    }

    public static Given of(AggregateTestFixture<?> fixture, List<?> happened) {
        return new Given(fixture, List.copyOf(happened));
    }

    /** Exactly these events, and no refusal. */
    public void records(Object... events) {
        answer.expectSuccessfulHandlerExecution().expectEvents(events);
    }

    /** No refusal, and no event either. */
    public void recordsNothing() {
        answer.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    /** At least one event, and no refusal. */
    public List<Object> recorded() {
        List<Object> payloads = new ArrayList<>();
        answer.expectSuccessfulHandlerExecution().expectEventsMatching(into(payloads));
        return payloads;
    }

    /** @param facts in the rule's order */
    public void refusedAs(String code, Object... facts) {
        answer.expectNoEvents().expectException(RuleViolated.class).expectExceptionMessage(code + " " + List.of(facts));
    }

    /** Refused under the code, whatever the facts. */
    public void refusedUnder(String code) {
        answer.expectNoEvents().expectException(new TypeSafeMatcher<RuleViolated>() {
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

    /** Done if it may be, else refused under the code: for tables with a column that says which. */
    public void doneIf(boolean allowed, String code) {
        if (allowed) {
            recorded();
        } else {
            refusedUnder(code);
        }
    }

    /** Empty if it was not refused. */
    public Optional<RuleViolated> refusal() {
        AtomicReference<RuleViolated> refused = new AtomicReference<>();
        try {
            answer.expectException(new TypeSafeMatcher<RuleViolated>() {
                @Override
                protected boolean matchesSafely(RuleViolated refusal) {
                    refused.set(refusal);
                    return true;
                }

                @Override
                public void describeTo(Description description) {
                    description.appendText("any refusal");
                }
            });
        } catch (AxonAssertionError accepted) {
            return Optional.empty();
        }
        return Optional.of(refused.get());
    }

    private static Matcher<List<EventMessage<?>>> into(List<Object> payloads) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                payloads.clear();
                events.forEach(event -> payloads.add(event.getPayload()));
                return !payloads.isEmpty();
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("events");
            }
        };
    }

    /** What has happened so far. */
    public record Given(AggregateTestFixture<?> fixture, List<Object> happened) {
        /** The same, and then this. */
        public Given and(Object... more) {
            List<Object> all = new ArrayList<>(happened);
            all.addAll(List.of(more));
            return new Given(fixture, List.copyOf(all));
        }

        public Given and(List<?> more) {
            return and(more.toArray());
        }

        /** The same, and then what this records: a step of a course. */
        public Given then(Object command, Actor actor) {
            return and(when(command, actor).recorded());
        }

        public Asked when(Object command, Actor actor) {
            return when(command, actor.toMetaData());
        }

        /** @param seen the sequence the writer had before them */
        public Asked whenHavingSeen(long seen, Object command, Actor actor) {
            Map<String, String> meta = new TreeMap<>(actor.toMetaData());
            meta.put(RecordMeta.EXPECTED_SEQUENCE, String.valueOf(seen));
            return when(command, meta);
        }

        public Asked when(Object command, Map<String, String> meta) {
            TestExecutor<?> executor = happened.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(happened);
            return new Asked(executor.when(command, meta));
        }

        /** The end of the case's term, with what became of it. */
        public Term term(String termId) {
            return book().find(termId).orElseThrow(() -> new AssertionError(termId + " never started"));
        }

        /** The ids of all clocks that run. */
        public List<String> running() {
            return book().open().stream().map(Term::termId).toList();
        }

        private TermBook book() {
            TermBook book = TermBook.EMPTY;
            for (Object event : happened) {
                book = event instanceof ClockEvent told ? book.after(told.fact()) : book;
            }
            return book;
        }
    }
}

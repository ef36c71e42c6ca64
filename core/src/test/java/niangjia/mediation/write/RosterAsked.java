package niangjia.mediation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** One question to an entry of a registry: given what happened, when that is asked by them, this is recorded or refused. */
record RosterAsked(ResultValidator<?> answer) {
    /** What has happened so far. */
    record Given(AggregateTestFixture<?> fixture, List<Object> happened) {
        Given and(Object... more) {
            List<Object> all = new ArrayList<>(happened);
            all.addAll(List.of(more));
            return new Given(fixture, List.copyOf(all));
        }

        /** The same, and then what this records: a step of a course. */
        Given then(Object command, Actor actor) {
            return and(when(command, actor).recorded().toArray());
        }

        RosterAsked when(Object command, Actor actor) {
            return when(command, actor.toMetaData());
        }

        /** @param seen the sequence the writer had before them */
        RosterAsked whenHavingSeen(long seen, Object command, Actor actor) {
            Map<String, String> meta = new TreeMap<>(actor.toMetaData());
            meta.put(RecordMeta.EXPECTED_SEQUENCE, String.valueOf(seen));
            return when(command, meta);
        }

        private RosterAsked when(Object command, Map<String, String> meta) {
            TestExecutor<?> executor = happened.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(happened);
            return new RosterAsked(executor.when(command, meta));
        }
    }

    /** Exactly these events, and no refusal. */
    void records(Object... events) {
        answer.expectSuccessfulHandlerExecution().expectEvents(events);
    }

    /** Any events, and no refusal. */
    List<Object> recorded() {
        List<Object> payloads = new ArrayList<>();
        answer.expectSuccessfulHandlerExecution().expectEventsMatching(into(payloads));
        return payloads;
    }

    /** @param facts in the rule's order */
    void refusedAs(String code, Object... facts) {
        answer.expectNoEvents().expectException(RuleViolated.class).expectExceptionMessage(code + " " + List.of(facts));
    }

    /** Refused under the code, whatever the facts. */
    void refusedUnder(String code) {
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
    void doneIf(boolean allowed, String code) {
        if (allowed) {
            recorded();
        } else {
            refusedUnder(code);
        }
    }

    private static Matcher<List<EventMessage<?>>> into(List<Object> payloads) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                payloads.clear();
                events.forEach(event -> payloads.add(event.getPayload()));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("events");
            }
        };
    }
}

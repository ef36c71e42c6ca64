package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import niangjia.complaint.ComplaintCommand;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.RuleViolated;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** One question to a complaint: given what happened, when that is asked by them, then this is recorded or refused. */
final class Asked {
    /** Shared: to look through the aggregate's handlers takes longer than to ask one question. */
    private static final AggregateTestFixture<Complaint> FIXTURE = complaint();

    private final ResultValidator<Complaint> answer;

    private Asked(ResultValidator<Complaint> answer) {
        this.answer = answer;
    }

    static Given given(List<?> happened) {
        return new Given(List.copyOf(happened));
    }

    static Given given(Object... happened) {
        return given(List.of(happened));
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

    /** Empty if it was not refused. */
    Optional<RuleViolated> refusal() {
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
                description.appendText("at least one event");
            }
        };
    }

    /** What has happened so far. */
    record Given(List<Object> happened) {
        /** The same, and then this. */
        Given and(Object... more) {
            List<Object> all = new ArrayList<>(happened);
            all.addAll(List.of(more));
            return new Given(List.copyOf(all));
        }

        Given and(List<?> more) {
            return and(more.toArray());
        }

        /** The same, and then what this records: a step of a course. */
        Given then(ComplaintCommand command, Actor actor) {
            return and(when(command, actor).recorded());
        }

        Asked when(ComplaintCommand command, Actor actor) {
            return when(command, actor.toMetaData());
        }

        /** @param seen the sequence the writer had before them */
        Asked whenHavingSeen(long seen, ComplaintCommand command, Actor actor) {
            Map<String, String> meta = new TreeMap<>(actor.toMetaData());
            meta.put(RecordMeta.EXPECTED_SEQUENCE, String.valueOf(seen));
            return when(command, meta);
        }

        Asked when(ComplaintCommand command, Map<String, String> meta) {
            TestExecutor<Complaint> executor =
                    happened.isEmpty() ? FIXTURE.givenNoPriorActivity() : FIXTURE.given(happened);
            return new Asked(executor.when(command, meta));
        }
    }
}

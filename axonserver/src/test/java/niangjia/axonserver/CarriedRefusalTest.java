package niangjia.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.shared.OnlyTried;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

class CarriedRefusalTest {
    private static final Serializer MESSAGES = Jackson3Serializer.builder().build();

    @Test
    void a_refused_rule_arrives_with_its_code_and_each_fact_of_its_kind() {
        List<Object> facts = List.of(
                "HANDLER @ 430502",
                3,
                4L,
                LocalDate.of(2026, 11, 27),
                Instant.parse("2026-11-27T06:00:00Z"),
                Role.values()[0],
                List.of(Role.values()[1], "other"));
        Throwable arrived = sent(new RuleViolated("complaint/extension-after-expiry", facts));

        assertThat(arrived).isInstanceOfSatisfying(RuleViolated.class, rule -> {
            assertThat(rule.code()).isEqualTo("complaint/extension-after-expiry");
            assertThat(rule.facts()).isEqualTo(facts);
        });
    }

    @Test
    void a_rule_behind_wrappings_arrives_as_well() {
        Throwable arrived = sent(new IllegalStateException(new RuleViolated("a/b", List.of())));

        assertThat(arrived).isInstanceOf(RuleViolated.class);
    }

    @Test
    void an_act_only_tried_a_clash_and_an_unknown_stream_arrive_as_what_they_are() {
        assertThat(sent(new OnlyTried())).isInstanceOf(OnlyTried.class);
        assertThat(sent(new ConcurrencyException("lost"))).isInstanceOf(ConcurrencyException.class);
        assertThat(sent(new AggregateNotFoundException("C-1", "none")))
                .isInstanceOfSatisfying(
                        AggregateNotFoundException.class,
                        unknown -> assertThat(unknown.getAggregateIdentifier()).isEqualTo("C-1"));
    }

    @Test
    void a_fault_stays_a_fault() {
        IllegalStateException fault = new IllegalStateException("broken");

        assertThat(CarriedRefusal.away(fault)).isSameAs(fault);
        assertThat(CarriedRefusal.back(fault)).isSameAs(fault);
    }

    @Test
    void a_name_from_outside_makes_nothing_but_a_constant_of_ours() {
        assertThat(new CarriedFact("java.lang.Runtime", "x", List.of()).fact()).isEqualTo("x");
        assertThat(new CarriedFact("niangjia.axonserver.CarriedFact", "x", List.of()).fact())
                .isEqualTo("x");
    }

    @Test
    void a_node_answers_others_with_details() {
        SimpleCommandBus local = SimpleCommandBus.builder().build();
        AwayBus away = new AwayBus(local, command -> Optional.empty());
        var subscription = away.subscribe("act", command -> {
            throw new RuleViolated("a/b", List.of(1));
        });
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        away.dispatch(new GenericCommandMessage<>(GenericCommandMessage.asCommandMessage("x"), "act"), answer);

        assertThatThrownBy(() -> {
                    throw answer.getResult().exceptionResult();
                })
                .isInstanceOfSatisfying(CommandExecutionException.class, refused -> assertThat(refused.getDetails())
                        .containsInstanceOf(CarriedRefusal.class));
        assertThat(subscription.cancel()).isTrue();
    }

    @Test
    void what_cannot_begin_is_answered_like_what_is_refused_and_does_not_reach_its_handler() {
        SimpleCommandBus local = SimpleCommandBus.builder().build();
        AwayBus away = new AwayBus(local, command -> {
            throw new ConcurrencyException("begun by another");
        });
        var subscription = away.subscribe("act", command -> "acted");
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        away.dispatch(new GenericCommandMessage<>(GenericCommandMessage.asCommandMessage("x"), "act"), answer);

        assertThat(answer.getResult().exceptionResult())
                .isInstanceOfSatisfying(CommandExecutionException.class, refused -> assertThat(refused.getDetails())
                        .containsInstanceOf(CarriedRefusal.class));
        assertThat(subscription.cancel()).isTrue();
    }

    /** Away, through the bytes, and back. */
    private static Throwable sent(Throwable failure) {
        Object details = ((CommandExecutionException) CarriedRefusal.away(failure))
                .getDetails()
                .orElseThrow();
        Object read = MESSAGES.deserialize(MESSAGES.serialize(details, byte[].class));
        return CarriedRefusal.back(new CommandExecutionException("remote", null, read));
    }
}

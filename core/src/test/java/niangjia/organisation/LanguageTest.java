package niangjia.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import niangjia.shared.ApprovedEvents;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
    record Family(Class<?> commands, Class<?> events, String aggregate) {}

    static List<Family> streams() {
        return List.of(
                new Family(UnitCommand.class, UnitEvent.class, "niangjia.organisation.write.Unit"),
                new Family(StaffCommand.class, StaffEvent.class, "niangjia.organisation.write.Staff"));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void every_command_is_decided_once(Family stream) throws ClassNotFoundException {
        assertThat(handled(stream.aggregate(), "decide", CommandHandler.class))
                .containsExactlyInAnyOrder(stream.commands().getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void every_event_is_taken_up_once(Family stream) throws ClassNotFoundException {
        assertThat(handled(stream.aggregate(), "evolve", EventSourcingHandler.class))
                .containsExactlyInAnyOrder(stream.events().getPermittedSubclasses());
    }

    @Test
    void every_event_has_a_stored_name_of_its_own_under_the_feature() {
        List<String> names = Stream.of(UnitEvent.class, StaffEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(event -> ApprovedEvents.storedAs(event).name())
                .toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("organisation\\.[A-Z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void every_command_names_its_stream_and_its_time_and_stands_in_the_table_of_rights(Family stream) {
        assertThat(stream.commands().getPermittedSubclasses()).allSatisfy(command -> {
            assertThat(Arrays.stream(command.getDeclaredFields())
                            .filter(field -> field.isAnnotationPresent(TargetAggregateIdentifier.class)))
                    .hasSize(1);
            assertThat(command.getMethod("occurredAt").getReturnType()).isEqualTo(Instant.class);
            assertThat(OrganisationActs.rolesFor(command)).isNotEmpty();
        });
    }

    private static List<Class<?>> handled(
            String aggregate, String method, Class<? extends java.lang.annotation.Annotation> annotation)
            throws ClassNotFoundException {
        return Arrays.stream(Class.forName(aggregate).getDeclaredMethods())
                .filter(each -> each.getName().equals(method) && each.isAnnotationPresent(annotation))
                .<Class<?>>map(each -> each.getParameterTypes()[0])
                .toList();
    }
}

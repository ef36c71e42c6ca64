package niangjia.supervision.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.ClassesBeside;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.CommitteeCommand;
import niangjia.supervision.CommitteeEvent;
import niangjia.supervision.CredentialCommand;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.EmployerCommand;
import niangjia.supervision.EmployerEvent;
import niangjia.supervision.ReferralClockCommand;
import niangjia.supervision.ReferralCommand;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionAct;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.SupervisionClockCommand;
import niangjia.supervision.SupervisionCommand;
import niangjia.supervision.SupervisionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/** Nothing can be said that is not decided, and nothing is told that nobody tells. */
class SupervisionLanguageTest {
    private static final List<Class<?>> FAMILIES_OF_COMMANDS = List.of(
            SupervisionCommand.class,
            SupervisionClockCommand.class,
            CredentialCommand.class,
            CommitteeCommand.class,
            EmployerCommand.class,
            ReferralCommand.class,
            ReferralClockCommand.class);
    private static final List<Class<?>> FAMILIES_OF_EVENTS = List.of(
            SupervisionEvent.class,
            CredentialEvent.class,
            CommitteeEvent.class,
            EmployerEvent.class,
            ReferralEvent.class,
            ClockEvent.class);
    /** Told by a clock, not by an act. */
    private static final Set<String> OF_CLOCKS = Set.of("PaperLapsed", "PaperDeemedServed");

    @Test
    void every_command_is_a_line_of_the_state_table_and_has_an_example() {
        Set<Class<?>> commands = leavesOf(SupervisionCommand.class);
        assertThat(commands).hasSizeGreaterThan(55);
        assertThat(SupervisionActs.all().stream().<Class<?>>map(SupervisionAct::command))
                .hasSameElementsAs(commands);
        assertThat(Examples.all().stream()
                        .<Class<?>>map(example -> example.command().getClass()))
                .hasSameElementsAs(commands);
    }

    @Test
    void every_command_is_decided_exactly_once() {
        List<Class<?>> decided = ClassesBeside.of(SupervisionCase.class).stream()
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(each -> each.isAnnotationPresent(CommandHandler.class))
                                .map(each -> each.getParameterTypes()[0]),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(each -> each.isAnnotationPresent(CommandHandler.class))
                                .map(each -> each.getParameterTypes()[0])))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Class<?>> said = new HashSet<>();
        FAMILIES_OF_COMMANDS.forEach(family -> said.addAll(leavesOf(family)));
        assertThat(decided).doesNotHaveDuplicates().hasSameElementsAs(said);
    }

    @Test
    void every_event_is_told_by_the_example_of_some_command() {
        Set<Class<?>> acts = leavesOf(SupervisionEvent.class).stream()
                .filter(event -> !OF_CLOCKS.contains(event.getSimpleName()))
                .collect(Collectors.toSet());
        assertThat(SupervisionEventsTest.told().stream().<Class<?>>map(Object::getClass))
                .hasSameElementsAs(acts);
    }

    @Test
    void every_event_carries_a_stored_name_of_its_own() {
        assertThat(FAMILIES_OF_EVENTS.stream()
                        .flatMap(family -> leavesOf(family).stream())
                        .map(event -> ApprovedEvents.storedAs(event).name()))
                .doesNotHaveDuplicates();
    }

    private static Set<Class<?>> leavesOf(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null
                ? Set.of(family)
                : Stream.of(permitted).flatMap(each -> leavesOf(each).stream()).collect(Collectors.toSet());
    }

    /** Every class of the package that decides, from where it was compiled to. */
}

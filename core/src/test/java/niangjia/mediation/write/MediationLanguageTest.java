package niangjia.mediation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.ClassesBeside;
import niangjia.mediation.MediationAct;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationClock;
import niangjia.mediation.MediationClockCommand;
import niangjia.mediation.MediationCommand;
import niangjia.mediation.MediationEvent;
import niangjia.shared.ApprovedEvents;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/** Nothing can be said that is not decided, and nothing is told that nobody tells. */
class MediationLanguageTest {
    @Test
    void every_command_is_a_line_of_the_state_table_and_has_an_example() {
        Set<Class<?>> commands = leavesOf(MediationCommand.class);
        assertThat(commands).hasSizeGreaterThan(70);
        assertThat(MediationActs.all().stream().<Class<?>>map(MediationAct::command))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(commands);
        assertThat(Examples.all().stream()
                        .<Class<?>>map(example -> example.command().getClass()))
                .hasSameElementsAs(commands);
    }

    @Test
    void every_command_is_decided_exactly_once() {
        Set<Class<?>> said = new HashSet<>(leavesOf(MediationCommand.class));
        said.addAll(leavesOf(MediationClockCommand.class));
        List<Class<?>> decided = ClassesBeside.of(MediationCase.class).stream()
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(each -> each.isAnnotationPresent(CommandHandler.class))
                                .map(each -> each.getParameterTypes()[0]),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(each -> each.isAnnotationPresent(CommandHandler.class))
                                .map(each -> each.getParameterTypes()[0])))
                .filter(MediationLanguageTest::aboutACase)
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(decided).doesNotHaveDuplicates().hasSameElementsAs(said);
    }

    @Test
    void every_event_is_told_by_the_example_of_some_command() {
        assertThat(MediationEventsTest.told().stream().<Class<?>>map(Object::getClass))
                .hasSameElementsAs(leavesOf(MediationEvent.class));
    }

    @Test
    void every_event_carries_a_stored_name_of_its_own() {
        assertThat(leavesOf(MediationEvent.class).stream()
                        .map(event -> ApprovedEvents.storedAs(event).name()))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).startsWith("mediation."));
    }

    @Test
    void a_term_knows_its_clock_and_what_it_is_about() {
        for (MediationClock clock : MediationClock.values()) {
            assertThat(MediationClock.of(clock.name("") + "#1")).isEqualTo(clock);
            assertThat(MediationClock.of(clock.name("x:1") + "#2")).isEqualTo(clock);
            assertThat(MediationClock.subjectOf(clock.name("x:1") + "#2")).isEqualTo("x:1");
            assertThat(MediationClock.subjectOf(clock.name("") + "#1")).isEmpty();
        }
        assertThatThrownBy(() -> MediationClock.of("handle#1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean aboutACase(Class<?> command) {
        return MediationCommand.class.isAssignableFrom(command)
                || MediationClockCommand.class.isAssignableFrom(command);
    }

    private static Set<Class<?>> leavesOf(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null
                ? Set.of(family)
                : Stream.of(permitted).flatMap(each -> leavesOf(each).stream()).collect(Collectors.toSet());
    }

    /** Every class of the package that decides, from where it was compiled to. */
}

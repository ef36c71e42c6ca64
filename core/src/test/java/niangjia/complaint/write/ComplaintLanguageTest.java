package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.ClassesBeside;
import niangjia.complaint.BulkCommand;
import niangjia.complaint.BulkEvent;
import niangjia.complaint.ClockCommand;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintCommand;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ExportCommand;
import niangjia.complaint.ExportEvent;
import niangjia.complaint.NoticeCommand;
import niangjia.complaint.NoticeEvent;
import niangjia.complaint.TermEvent;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.junit.jupiter.api.Test;

/** Nothing can be said that is not decided, and nothing is told that nobody tells. */
class ComplaintLanguageTest {
    private static final List<Class<?>> FAMILIES_OF_COMMANDS = List.of(
            ComplaintCommand.class, ClockCommand.class, BulkCommand.class, ExportCommand.class, NoticeCommand.class);
    private static final List<Class<?>> FAMILIES_OF_EVENTS =
            List.of(ComplaintEvent.class, BulkEvent.class, ExportEvent.class, NoticeEvent.class);

    @Test
    void every_command_is_a_line_of_the_state_table_and_has_an_example() {
        Set<Class<?>> commands = leavesOf(ComplaintCommand.class);
        assertThat(commands).hasSizeGreaterThan(60);
        assertThat(ComplaintActs.all().stream().<Class<?>>map(ComplaintAct::command))
                .hasSameElementsAs(commands);
        assertThat(Examples.all().stream()
                        .<Class<?>>map(example -> example.command().getClass()))
                .hasSameElementsAs(commands);
    }

    @Test
    void every_command_is_decided_exactly_once() {
        List<Class<?>> decided = ClassesBeside.of(Complaint.class).stream()
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(constructor -> constructor.isAnnotationPresent(CommandHandler.class))
                                .map(constructor -> constructor.getParameterTypes()[0]),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                                .map(method -> method.getParameterTypes()[0])))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Class<?>> said = new HashSet<>();
        FAMILIES_OF_COMMANDS.forEach(family -> said.addAll(leavesOf(family)));
        assertThat(decided).doesNotHaveDuplicates().hasSameElementsAs(said);
    }

    @Test
    void every_event_is_told_by_the_example_of_some_command() {
        Set<Class<?>> done = new HashSet<>(leavesOf(ComplaintEvent.class));
        done.removeAll(leavesOf(TermEvent.class));
        assertThat(told().stream().<Class<?>>map(Object::getClass)).hasSameElementsAs(done);
    }

    @Test
    void every_event_carries_a_stored_name_of_its_own() {
        assertThat(leavesOf(ComplaintEvent.class).stream()
                        .map(event -> ApprovedEvents.storedAs(event).name()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("complaint\\.[A-Z][A-Za-z]+"));
    }

    @Test
    void only_events_of_this_package_are_taken_in_and_silently() {
        List<Method> evolving = ClassesBeside.of(Complaint.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .toList();
        assertThat(evolving).hasSizeGreaterThan(40).allSatisfy(method -> {
            assertThat(method.getName()).isEqualTo("evolve");
            assertThat(method.getReturnType()).isEqualTo(void.class);
            assertThat(FAMILIES_OF_EVENTS).anyMatch(family -> family.isAssignableFrom(method.getParameterTypes()[0]));
        });
    }

    /** What the examples of all commands record. */
    static List<Object> told() {
        return ComplaintActs.all().stream()
                .flatMap(act -> {
                    Examples.Example example = Examples.of(act.command());
                    Asked.Given given = act.from().stream()
                            .sorted()
                            .findFirst()
                            .map(status -> ComplaintFixture.given(Happened.until(status))
                                    .and(example.before()))
                            .orElse(ComplaintFixture.given());
                    return given.when(example.command(), staff("someone", CITY, Role.values())).recorded().stream();
                })
                .toList();
    }

    static Set<Class<?>> leavesOf(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null
                ? Set.of(family)
                : Arrays.stream(permitted)
                        .flatMap(type -> leavesOf(type).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Every class of the package that decides, rules included. */
}

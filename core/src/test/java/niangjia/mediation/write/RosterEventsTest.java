package niangjia.mediation.write;

import static niangjia.mediation.write.RosterFixture.COUNTY;
import static niangjia.mediation.write.RosterFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import niangjia.Asked;
import niangjia.mediation.MediatorActs;
import niangjia.mediation.MediatorCommand;
import niangjia.mediation.MediatorEvent;
import niangjia.mediation.RoomActs;
import niangjia.mediation.RoomCommand;
import niangjia.mediation.RoomEvent;
import niangjia.shared.ApprovedEvents;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.supervision.RegistryAct;
import org.junit.jupiter.api.Test;

class RosterEventsTest {
    @Test
    void the_json_of_every_event_is_as_it_was_approved() {
        List<Object> told = new ArrayList<>();
        RosterTest.acts().forEach(line -> {
            RegistryAct<?> act = (RegistryAct<?>) line.get()[1];
            Asked.Given given = (Asked.Given) line.get()[2];
            told.addAll(given.when(RosterFixture.commandOf(act.command()), staff("someone", COUNTY, Role.values()))
                    .recorded());
        });
        ApprovedEvents.verify("mediator", of(told, MediatorEvent.class), MediatorEvent.class);
        ApprovedEvents.verify("room", of(told, RoomEvent.class), RoomEvent.class);
    }

    @Test
    void every_command_is_a_line_of_its_table() {
        assertThat(MediatorActs.all().stream().<Class<?>>map(RegistryAct::command))
                .containsExactlyInAnyOrder(MediatorCommand.class.getPermittedSubclasses());
        assertThat(RoomActs.all().stream().<Class<?>>map(RegistryAct::command))
                .containsExactlyInAnyOrder(RoomCommand.class.getPermittedSubclasses());
    }

    /** Who a relative is, and what they do, is told in a conflict's words. */
    @Test
    void what_a_conflict_says_of_people_is_sealed() {
        assertThat(Stream.of(MediatorEvent.ConflictDeclared.class, MediatorEvent.ConflictLifted.class)
                        .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                        .filter(each -> List.of("words", "reason").contains(each.getName())))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getType()).isEqualTo(SealedText.class));
    }

    private static List<Object> of(List<Object> told, Class<?> family) {
        return told.stream().filter(family::isInstance).toList();
    }
}

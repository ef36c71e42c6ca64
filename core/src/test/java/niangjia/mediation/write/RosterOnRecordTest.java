package niangjia.mediation.write;

import static niangjia.mediation.write.MediationFixture.COUNTY;
import static niangjia.mediation.write.MediationFixture.ID;
import static niangjia.mediation.write.MediationFixture.M1;
import static niangjia.mediation.write.MediationFixture.M2;
import static niangjia.mediation.write.MediationFixture.ROOM;
import static niangjia.mediation.write.MediationFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.mediation.MediatorId;
import niangjia.mediation.RoomId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;

class RosterOnRecordTest {
    private static final LocalDate UNTIL = TODAY.plusDays(10);

    private final Roster roster = new RosterOnRecord(new Mediators() {
        @Override
        public Optional<MediatorStanding> mediator(MediatorId mediator) {
            return mediator.equals(M1) ? Optional.of(entry()) : Optional.empty();
        }

        @Override
        public Optional<RoomStanding> room(RoomId room) {
            return room.equals(ROOM)
                    ? Optional.of(new RoomStanding(ROOM.value(), COUNTY, "东一室", 8, Set.of(), List.of(), UNTIL))
                    : Optional.empty();
        }

        @Override
        public Optional<UnitLevel> levelOf(UnitRef unit) {
            return Optional.empty();
        }
    });

    @Test
    void a_mediator_holds_on_the_days_of_their_term_alone() {
        assertThat(on(TODAY)).isEqualTo(OnRoster.HOLDS);
        assertThat(on(UNTIL)).isEqualTo(OnRoster.HOLDS);
        assertThat(on(UNTIL.plusDays(1))).isEqualTo("EXPIRED");
        assertThat(roster.mediator(M2, TODAY, Set.of(), Set.of())).isEmpty();
    }

    @Test
    void of_what_they_declared_only_what_touches_the_case_is_told() {
        assertThat(conflicts(Set.of("employer:1"), Set.of())).containsExactly("EMPLOYER");
        assertThat(conflicts(Set.of("employer:2"), Set.of(ID.value()))).containsExactly("FAMILY");
        assertThat(conflicts(Set.of("employer:2"), Set.of("complaint:2"))).isEmpty();
    }

    @Test
    void a_room_is_open_until_it_is_given_up() {
        assertThat(roster.room(ROOM, UNTIL.minusDays(1))).isEqualTo(OnRoster.HOLDS);
        assertThat(roster.room(ROOM, UNTIL)).isEqualTo("GIVEN_UP");
        assertThat(roster.room(RoomId.of("none"), TODAY)).isEqualTo(OnRoster.UNKNOWN);
    }

    private String on(LocalDate day) {
        return roster.mediator(M1, day, Set.of(), Set.of()).orElseThrow().standing();
    }

    private List<String> conflicts(Set<String> employers, Set<String> matters) {
        return roster.mediator(M1, TODAY, employers, matters).orElseThrow().conflicts();
    }

    private static MediatorStanding entry() {
        return new MediatorStanding(
                M1.value(),
                "staff:m1",
                "周敏",
                COUNTY,
                TODAY.minusDays(10),
                UNTIL,
                false,
                null,
                List.of(),
                List.of(
                        new DeclaredConflict("k1", "EMPLOYER", "employer:1", null),
                        new DeclaredConflict("k2", "FAMILY", null, ID.value())));
    }
}

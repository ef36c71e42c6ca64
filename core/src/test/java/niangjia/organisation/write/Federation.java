package niangjia.organisation.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.organisation.StaffEvent.RoleGranted;
import niangjia.organisation.StaffEvent.StaffRegistered;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A city with one open county and one closed, and the people the tests speak of. */
final class Federation {
    static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef CLOSED_COUNTY = CITY.child("430503");
    static final UnitRef NEIGHBOUR = UnitRef.root("430600");
    static final UnitId COUNTY_ID = UnitId.of(COUNTY);

    static final StaffId ZHOU = new StaffId("staff:zhou.min");
    static final StaffId LI = new StaffId("staff:li.juan");

    static final Actor CITY_ADMINISTRATOR = actor("staff:chen.gang", CITY, Role.ADMINISTRATOR);
    static final Actor NEIGHBOURING_ADMINISTRATOR = actor("staff:he.ping", NEIGHBOUR, Role.ADMINISTRATOR);
    static final Actor CITY_HANDLER = actor("staff:tang.wei", CITY, Role.HANDLER);
    static final Actor DESK = Actor.system("start", CITY);

    private Federation() {}

    static Actor actor(String staffId, UnitRef unit, Role... roles) {
        return new Actor(staffId, staffId.substring("staff:".length()), Set.of(roles), unit, null);
    }

    static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, StaffId... onRecord) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(new WrittenRoll(onRecord));
        return fixture;
    }

    static UnitFounded countyFounded() {
        return UnitFounded.event(COUNTY_ID, "双清区总工会", UnitLevel.COUNTY, CITY, AT);
    }

    static StaffRegistered zhouRegistered() {
        return new StaffRegistered(ZHOU.value(), "zhou.min", "周敏", COUNTY.id(), COUNTY.path(), AT);
    }

    static RoleGranted granted(String grantId, Role role, UnitRef unit, String from, String to) {
        LocalDate last = to == null ? null : LocalDate.parse(to);
        return new RoleGranted(
                ZHOU.value(), grantId, role.name(), unit.id(), unit.path(), LocalDate.parse(from), last, AT);
    }

    /** Refused with this code and these facts, and nothing applied. */
    static void refused(ResultValidator<?> result, String codeAndFacts) {
        result.expectException(RuleViolated.class)
                .expectExceptionMessage(codeAndFacts)
                .expectNoEvents();
    }

    private static final class WrittenRoll implements Roll {
        private final Map<UnitId, UnitStanding> units = new HashMap<>();
        private final Set<StaffId> staff;

        WrittenRoll(StaffId... onRecord) {
            staff = new HashSet<>(Set.of(onRecord));
            units.put(UnitId.of(CITY), new UnitStanding(CITY, UnitLevel.CITY, true));
            units.put(UnitId.of(COUNTY), new UnitStanding(COUNTY, UnitLevel.COUNTY, true));
            units.put(UnitId.of(CLOSED_COUNTY), new UnitStanding(CLOSED_COUNTY, UnitLevel.COUNTY, false));
        }

        @Override
        public Optional<UnitStanding> unit(UnitId unit) {
            return Optional.ofNullable(units.get(unit));
        }

        @Override
        public boolean holds(StaffId person) {
            return staff.contains(person);
        }
    }
}

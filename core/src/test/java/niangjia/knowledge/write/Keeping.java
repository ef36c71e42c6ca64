package niangjia.knowledge.write;

import java.time.Instant;
import java.util.Set;
import niangjia.knowledge.GuidanceCommand.ReviseGuidance;
import niangjia.knowledge.GuidanceCommand.WriteGuidance;
import niangjia.knowledge.GuidanceEvent.GuidanceWritten;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.Wording;
import niangjia.knowledge.WordingFacts;
import niangjia.knowledge.Wordings;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A city, its administrator, and one piece of guidance on record. */
final class Keeping {
    static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final GuidanceId ID = GuidanceId.ofKey("wage-limitation");

    static final Actor ADMINISTRATOR = actor(CITY, Role.ADMINISTRATOR);
    static final Actor COUNTY_ADMINISTRATOR = actor(COUNTY, Role.ADMINISTRATOR);
    static final Actor OPERATOR = actor(CITY, Role.OPERATOR);
    static final Actor DESK = Actor.system("start", CITY);

    private Keeping() {}

    static Actor actor(UnitRef unit, Role role) {
        return new Actor("staff:chen.gang", "陈刚", Set.of(role), unit, null);
    }

    static AggregateTestFixture<Guidance> fixture(GuidanceId... onRecord) {
        AggregateTestFixture<Guidance> fixture = new AggregateTestFixture<>(Guidance.class);
        Shelf shelf = Set.of(onRecord)::contains;
        fixture.registerInjectableResource(shelf);
        return fixture;
    }

    static GuidanceWritten written() {
        return new GuidanceWritten(ID.value(), CITY.id(), CITY.path(), WordingFacts.of(Wordings.limitation()), AT);
    }

    static WriteGuidance write(Wording wording) {
        return new WriteGuidance(ID, CITY, wording, AT);
    }

    static ReviseGuidance revise(Wording wording) {
        return new ReviseGuidance(ID, wording, "条文已修正", AT);
    }

    /** Refused with this code and these facts, and nothing applied. */
    static void refused(ResultValidator<?> result, String codeAndFacts) {
        result.expectException(RuleViolated.class)
                .expectExceptionMessage(codeAndFacts)
                .expectNoEvents();
    }
}

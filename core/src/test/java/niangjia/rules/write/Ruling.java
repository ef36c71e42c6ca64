package niangjia.rules.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import niangjia.rules.RulesCommand.ActivatePack;
import niangjia.rules.RulesCommand.LoadNotice;
import niangjia.rules.RulesCommand.LoadPack;
import niangjia.rules.RulesCommand.SetLocalDays;
import niangjia.rules.RulesEvent.RulesBegun;
import niangjia.rules.RulesGiven;
import niangjia.rules.RulesId;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.LocalDay;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** A city, its administrators, and the rules of the federation. */
final class Ruling {
    static final Instant AT = Instant.parse("2026-11-20T01:30:00Z");
    static final RulesId ID = RulesId.FEDERATION;
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    static final Actor ADMINISTRATOR = actor(CITY, Role.ADMINISTRATOR);
    static final Actor COUNTY_ADMINISTRATOR = actor(COUNTY, Role.ADMINISTRATOR);
    static final Actor CHAIR = actor(CITY, Role.CHAIR);
    static final RulesBegun BEGUN = new RulesBegun(ID.value(), List.of(), List.of(), AT);

    private Ruling() {}

    static Actor actor(UnitRef unit, Role role) {
        return new Actor("staff:chen.gang", "陈刚", Set.of(role), unit, null);
    }

    static TestExecutor<RulesInForce> given(Object... events) {
        List<Object> all = new ArrayList<>(List.of(BEGUN));
        all.addAll(Arrays.asList(events));
        return new AggregateTestFixture<>(RulesInForce.class).given(all);
    }

    static LoadNotice loadNotice() {
        return new LoadNotice(ID, RulesGiven.notice(), "国务院已发通知", AT);
    }

    static LoadPack loadPack(String text) {
        return new LoadPack(ID, "hunan-2027.1.json", text, "省里新办法", AT);
    }

    static SetLocalDays setDays(UnitRef unit, LocalDay... days) {
        return new SetLocalDays(ID, unit, List.of(days), "县庆", AT);
    }

    static ActivatePack activate(UnitRef unit, String pack, LocalDate from) {
        return new ActivatePack(ID, unit, pack, from, Grandfathering.STARTED_KEEP, "元旦起施行", AT);
    }

    /** Refused with this code and these facts, and nothing applied. */
    static void refused(ResultValidator<?> result, String codeAndFacts) {
        result.expectException(RuleViolated.class)
                .expectExceptionMessage(codeAndFacts)
                .expectNoEvents();
    }
}

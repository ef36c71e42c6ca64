package niangjia.rules.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import niangjia.rules.LocalDayFacts;
import niangjia.rules.NoticeFacts;
import niangjia.rules.NoticeFacts.DayFacts;
import niangjia.rules.PackFacts;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.rules.RulesEvent.RulesBegun;
import niangjia.rules.RulesId;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.RulePacks;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Changes of the rules the tests of reading speak of; their days and numbers are invented. */
final class Ruled {
    static final Instant AT = at("2026-11-20T09:30");
    static final String ID = RulesId.FEDERATION.value();
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef OTHER = CITY.child("430503");
    static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    static final Actor ADMINISTRATOR = new Actor("staff:zeng", "曾志刚", Set.of(Role.ADMINISTRATOR), CITY, null);

    static final RulesBegun BEGUN = new RulesBegun(ID, List.of("2025-11-04"), List.of("CN@2026.1"), AT);

    private Ruled() {}

    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(DeskTime.ZONE).toInstant();
    }

    /** Three days off at New Year. */
    static NoticeLoaded notice() {
        List<DayFacts> days = NEW_YEAR.datesUntil(NEW_YEAR.plusDays(3))
                .map(day -> new DayFacts(day, false, "元旦"))
                .toList();
        return new NoticeLoaded(
                ID,
                "2026-11-20",
                new NoticeFacts("二〇二七年放假安排", 2027, LocalDate.parse("2026-11-20"), 1, "test", days),
                "国务院已发通知",
                AT);
    }

    static LocalDaysSet days(UnitRef unit, int edition, String... days) {
        return new LocalDaysSet(
                ID,
                unit.id(),
                unit.path(),
                edition,
                List.of(days).stream()
                        .map(day -> new LocalDayFacts(LocalDate.parse(day), false, "县庆"))
                        .toList(),
                "县庆",
                AT);
    }

    /** As Hunan's, but handling takes {@code count} working days. */
    static PackLoaded pack(int count) {
        String text = """
                {"jurisdiction": "430000", "version": "2027.%d", "name": "湖南省", "inForceFrom": "2026-01-01",
                 "base": "430000@2026.1",
                 "rules": [{"key": "complaint.handle", "count": %d, "unit": "WORKING_DAYS", "starts": "OrderDispatched",
                            "source": "试", "article": "1", "verified": true}]}
                """.formatted(count, count);
        RulePack pack = RulePacks.bundled()
                .with(Map.of("hunan", text))
                .orRefuse()
                .pack("430000@2027." + count)
                .orElseThrow();
        return new PackLoaded(ID, pack.id(), "hunan", PackFacts.of(pack), "新办法", AT);
    }

    static PackActivated activated(UnitRef unit, String pack, String from, String grandfathering) {
        return new PackActivated(ID, unit.id(), unit.path(), pack, LocalDate.parse(from), grandfathering, "施行", AT);
    }

    static DomainEventMessage<?> told(long seq, RulesEvent event) {
        Map<String, String> meta = new TreeMap<>(ADMINISTRATOR.toMetaData());
        meta.put(RecordMeta.REQUEST_ID, "request-" + seq);
        return new GenericDomainEventMessage<>("RulesInForce", event.rulesId(), seq, event, meta);
    }

    /** One of each. */
    static List<DomainEventMessage<?>> course() {
        return List.of(
                told(0, BEGUN),
                told(1, notice()),
                told(2, days(COUNTY, 1, "2026-12-21")),
                told(3, pack(7)),
                told(4, activated(COUNTY, "430000@2027.7", "2027-01-01", "STARTED_KEEP")));
    }
}

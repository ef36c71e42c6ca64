package niangjia.knowledge.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import niangjia.knowledge.GuidanceEvent;
import niangjia.knowledge.GuidanceEvent.GuidanceWritten;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.WordingFacts;
import niangjia.knowledge.WordingFacts.SourceFacts;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Guidance the tests of reading speak of. */
final class Kept {
    static final Instant AT = Instant.parse("2026-06-10T02:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-10-12");
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef OTHER = CITY.child("430503");
    static final Actor KEEPER = new Actor("staff:chen.gang", "陈刚", Set.of(Role.ADMINISTRATOR), CITY, null);

    private Kept() {}

    static Actor viewer(UnitRef unit, Role... roles) {
        return new Actor("staff:viewer", "某", Set.of(roles), unit, null);
    }

    static String id(String key) {
        return GuidanceId.ofKey(key).value();
    }

    static WordingFacts facts(String category, String title, String text, String... callersWords) {
        return facts(category, title, text, null, LocalDate.parse("2026-02-27"), callersWords);
    }

    static WordingFacts facts(
            String category, String title, String text, LocalDate until, LocalDate verified, String... callersWords) {
        return new WordingFacts(
                title,
                text,
                category,
                List.of(),
                List.of(callersWords),
                List.of(new SourceFacts("劳动法", "第五十条", null, LocalDate.parse("2018-12-29"))),
                "全国",
                LocalDate.parse("2026-01-01"),
                until,
                verified,
                verified == null ? null : "法律工作部");
    }

    static GuidanceEvent written(String key, UnitRef unit, WordingFacts facts) {
        return new GuidanceWritten(id(key), unit.id(), unit.path(), facts, AT);
    }

    static DomainEventMessage<?> told(long seq, GuidanceEvent event) {
        return new GenericDomainEventMessage<>("Guidance", event.guidanceId(), seq, event, KEEPER.toMetaData());
    }
}

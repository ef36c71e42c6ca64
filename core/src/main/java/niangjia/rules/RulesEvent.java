package niangjia.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.UnitRef;

/**
 * What became of the rules in force. Whoever has terms counts its open ones anew after {@link NoticeLoaded},
 * {@link LocalDaysSet} (in the unit's subtree) and, once the day has come, {@link PackActivated}.
 */
public sealed interface RulesEvent {
    String rulesId();

    /** When it happened in the world. */
    Instant occurredAt();

    /** What lay with the project when the first change was made. */
    @Recorded(name = "rules.RulesBegun", revision = "1")
    record RulesBegun(String rulesId, List<String> notices, List<String> packs, Instant occurredAt)
            implements RulesEvent {}

    /** @param noticeId the calendar version that terms name from now on */
    @Recorded(name = "rules.NoticeLoaded", revision = "1")
    record NoticeLoaded(String rulesId, String noticeId, NoticeFacts notice, String reason, Instant occurredAt)
            implements RulesEvent {}

    /** @param edition counted by unit from 1; the list replaces the one before whole */
    @Recorded(name = "rules.LocalDaysSet", revision = "1")
    record LocalDaysSet(
            String rulesId,
            String unitCode,
            String unitPath,
            int edition,
            List<LocalDayFacts> days,
            String reason,
            Instant occurredAt)
            implements RulesEvent {
        public UnitRef unit() {
            return new UnitRef(unitCode, unitPath);
        }

        /** As calendar versions name it: {@code 430502.3}. */
        public String listId() {
            return unitCode + "." + edition;
        }
    }

    /** @param pack with all it took over from the pack it builds on, so that it never changes with another release */
    @Recorded(name = "rules.PackLoaded", revision = "1")
    record PackLoaded(String rulesId, String packId, String file, PackFacts pack, String reason, Instant occurredAt)
            implements RulesEvent {}

    /** @param grandfathering name of a {@link niangjia.shared.terms.Grandfathering} */
    @Recorded(name = "rules.PackActivated", revision = "1")
    record PackActivated(
            String rulesId,
            String unitCode,
            String unitPath,
            String packId,
            LocalDate effectiveOn,
            String grandfathering,
            String reason,
            Instant occurredAt)
            implements RulesEvent {
        public UnitRef unit() {
            return new UnitRef(unitCode, unitPath);
        }
    }
}

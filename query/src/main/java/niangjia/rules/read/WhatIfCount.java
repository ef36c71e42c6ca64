package niangjia.rules.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesSoFar;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Due;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.WhatIf;
import niangjia.shared.terms.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Counts open terms as if the event had happened, portion by portion; nothing is changed by it. */
public final class WhatIfCount {
    private static final Comparator<MovedTerm> FURTHEST_FIRST = Comparator.comparingLong(MovedTerm::seconds)
            .reversed()
            .thenComparing(moved -> moved.staked().caseId())
            .thenComparing(moved -> moved.staked().term().termId());

    private final RulesEvent event;
    private final KnownRules after;
    private final Instant at;
    private final Map<MoveGroup, List<MovedTerm>> moved = new EnumMap<>(MoveGroup.class);
    private int asked;
    private int same;
    private int kept;
    private int withoutRule;

    /** @param at as of when lateness is judged */
    public WhatIfCount(RulesSoFar now, RulesEvent event, Instant at) {
        this.event = event;
        this.after = new KnownRules(now.after(event), -1);
        this.at = at;
        for (MoveGroup group : MoveGroup.values()) {
            moved.put(group, new ArrayList<>());
        }
    }

    /** The unit whose terms may move, with those below it; null for all. */
    public static @Nullable UnitRef within(RulesEvent event) {
        if (event instanceof LocalDaysSet set) {
            return set.unit();
        }
        return event instanceof PackActivated activated ? activated.unit() : null;
    }

    public void take(Collection<StakedTerm> terms) {
        Map<UnitRef, List<StakedTerm>> byUnit = new LinkedHashMap<>();
        for (StakedTerm each : terms) {
            if (each.term().status().open() && !each.term().lapsed()) {
                byUnit.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each);
            }
        }
        byUnit.forEach(this::ofUnit);
    }

    public WhatIfFound found(long cases) {
        Map<MoveGroup, List<MovedTerm>> sorted = new EnumMap<>(MoveGroup.class);
        moved.forEach((group, rows) ->
                sorted.put(group, rows.stream().sorted(FURTHEST_FIRST).toList()));
        return new WhatIfFound(cases, asked, same, kept, withoutRule, sorted);
    }

    private void ofUnit(UnitRef unit, List<StakedTerm> terms) {
        asked += terms.size();
        Optional<WhatIf.Change> change = change(unit);
        if (change.isEmpty()) {
            kept += terms.size();
            return;
        }
        Map<String, StakedTerm> byKey = new HashMap<>();
        List<WhatIf.Asked> all = new ArrayList<>();
        for (StakedTerm each : terms) {
            byKey.put(key(each.caseId(), each.term().termId()), each);
            all.add(new WhatIf.Asked(each.caseId(), each.term()));
        }
        WhatIf.Outcome outcome = WhatIf.open(all, change.get(), at);
        Set<String> shifted = new HashSet<>();
        for (List<WhatIf.Shift> shifts : List.of(outcome.earlier(), outcome.later())) {
            for (WhatIf.Shift shift : shifts) {
                String key = key(shift.caseId(), shift.termId());
                shifted.add(key);
                put(byKey.get(key), shift, change.get().calendar());
            }
        }
        kept += outcome.kept();
        withoutRule += outcome.withoutRule();
        same += outcome.same() - firm(terms, shifted, change.get());
    }

    /** How the unit's terms would be counted; empty if the change does not reach them. */
    private Optional<WhatIf.Change> change(UnitRef unit) {
        WorkCalendar calendar = after.calendarFor(unit);
        if (event instanceof NoticeLoaded) {
            return Optional.of(WhatIf.Change.of(calendar));
        }
        if (event instanceof LocalDaysSet set) {
            return unit.isWithin(set.unit()) ? Optional.of(WhatIf.Change.of(calendar)) : Optional.empty();
        }
        if (event instanceof PackActivated activated && unit.isWithin(activated.unit())) {
            LocalDate from = activated.effectiveOn();
            Optional<RulePack> pack =
                    after.packFor(unit, from.atStartOfDay(DeskTime.ZONE).toInstant());
            return pack.filter(holds -> holds.id().equals(activated.packId()))
                    .map(holds -> new WhatIf.Change(
                            holds, calendar, from, Grandfathering.valueOf(activated.grandfathering())));
        }
        return Optional.empty();
    }

    private void put(@Nullable StakedTerm staked, WhatIf.Shift shift, WorkCalendar calendar) {
        if (staked == null) {
            throw new IllegalStateException("term: " + shift.termId() + " (expected: one of those asked)");
        }
        boolean firm = staked.term().provisional() && !calendar.isProvisional(DeskTime.dayOf(shift.after()));
        MoveGroup group = shift.becomesLate()
                ? MoveGroup.NEWLY_OVERDUE
                : shift.days() < 0 || shift.after().isBefore(shift.before()) ? MoveGroup.EARLIER : MoveGroup.LATER;
        rows(group).add(new MovedTerm(staked, shift.after(), shift.days(), shift.becomesLate(), firm));
    }

    /** Only another calendar makes certain; a pack leaves that to the calendar of the day it is counted. */
    private int firm(List<StakedTerm> terms, Set<String> shifted, WhatIf.Change change) {
        if (change.pack() != null) {
            return 0;
        }
        int before = rows(MoveGroup.FIRM).size();
        for (StakedTerm each : terms) {
            if (each.term().provisional()
                    && !shifted.contains(key(each.caseId(), each.term().termId()))) {
                Due due = each.term().due(change.calendar());
                if (!due.provisional()) {
                    rows(MoveGroup.FIRM).add(new MovedTerm(each, due.at(), 0, false, true));
                }
            }
        }
        return rows(MoveGroup.FIRM).size() - before;
    }

    private List<MovedTerm> rows(MoveGroup group) {
        return moved.computeIfAbsent(group, none -> new ArrayList<>());
    }

    private static String key(String caseId, String termId) {
        return caseId + "|" + termId;
    }
}

package niangjia.rules.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niangjia.rules.PackFacts;
import niangjia.rules.read.KnownRules;
import niangjia.rules.read.MoveGroup;
import niangjia.rules.read.MovedTerm;
import niangjia.rules.read.WhatIfFound;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.FileFault;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.Term;
import org.jspecify.annotations.Nullable;

/** What programs are answered about the rules in force. */
public final class RulesAnswers {
    private RulesAnswers() {}

    /** What was done, up to which event of the stream. */
    public record Done(String rulesId, long sequence) {}

    /**
     * The rules of one unit today.
     *
     * @param sequence to send as {@code If-Match} with a change; -1 before the first
     * @param pack that holds in the unit today; none before any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Now(
            long sequence,
            String unit,
            String calendarVersion,
            LocalDate publishedThrough,
            @Nullable String pack,
            List<String> notices,
            List<String> packs) {
        static Now of(KnownRules rules, UnitRef unit, Instant at) {
            return new Now(
                    rules.sequence(),
                    unit.id(),
                    rules.calendarFor(unit).version(),
                    rules.rules().calendars().newest().publishedThrough(),
                    rules.packFor(unit, at).map(RulePack::id).orElse(null),
                    rules.rules().calendars().notices().stream()
                            .map(notice -> notice.id())
                            .toList(),
                    rules.rules().packs().all().stream().map(RulePack::id).toList());
        }
    }

    /** @param packs all that are loaded, with every rule and where it stands */
    public record Packs(List<PackFacts> packs) {}

    /**
     * @param state {@code COUNTING}, {@code DONE}, {@code FAILED} or {@code FAULTY}: then {@code faults} say why
     * @param id to ask on with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WhatIf(
            String state,
            @Nullable String id,
            List<FileFault> faults,
            long looked,
            long cases,
            @Nullable Totals totals,
            @Nullable Map<MoveGroup, Rows> groups) {
        static WhatIf faulty(List<FileFault> faults) {
            return new WhatIf("FAULTY", null, faults, 0, 0, null, null);
        }

        static WhatIf of(WhatIfRun run, int size) {
            WhatIfFound found = run.found();
            if (found == null) {
                String state = run.failed() ? "FAILED" : "COUNTING";
                return new WhatIf(state, run.id(), List.of(), run.looked(), run.cases(), null, null);
            }
            Map<MoveGroup, Rows> groups = new EnumMap<>(MoveGroup.class);
            for (MoveGroup group : MoveGroup.values()) {
                groups.put(group, Rows.of(found, group, null, size));
            }
            return new WhatIf("DONE", run.id(), List.of(), run.looked(), run.cases(), Totals.of(found), groups);
        }
    }

    /** @param kept left alone: started before the effective day, or by a pack of a nearer unit */
    public record Totals(
            int asked, int newlyOverdue, int earlier, int later, int firm, int same, int kept, int withoutRule) {
        static Totals of(WhatIfFound found) {
            return new Totals(
                    found.asked(),
                    found.count(MoveGroup.NEWLY_OVERDUE),
                    found.count(MoveGroup.EARLIER),
                    found.count(MoveGroup.LATER),
                    found.count(MoveGroup.FIRM),
                    found.same(),
                    found.kept(),
                    found.withoutRule());
        }
    }

    /** @param next to ask the rows behind these with, as {@code cursor}; none on the last page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rows(List<Row> items, @Nullable String next) {
        static Rows of(WhatIfFound found, MoveGroup group, @Nullable String after, int size) {
            List<MovedTerm> page = WhatIfPages.page(found, group, after, size);
            return new Rows(page.stream().map(Row::of).toList(), found.next(group, page));
        }
    }

    /** @param days negative if the end would come earlier */
    public record Row(
            String caseId,
            String number,
            String unit,
            String termId,
            String ruleKey,
            Instant before,
            Instant after,
            long days,
            boolean becomesLate,
            boolean becomesFirm) {
        static Row of(MovedTerm moved) {
            Term term = moved.staked().term();
            return new Row(
                    moved.staked().caseId(),
                    moved.staked().number(),
                    moved.staked().unit().id(),
                    term.termId(),
                    term.ruleKey(),
                    term.dueAt(),
                    moved.after(),
                    moved.days(),
                    moved.becomesLate(),
                    moved.becomesFirm());
        }
    }
}

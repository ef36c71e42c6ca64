package niangjia.rules.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import niangjia.rules.LocalDayFacts;
import niangjia.rules.NoticeFacts;
import niangjia.rules.PackFacts;
import niangjia.rules.RulesCommand;
import niangjia.rules.RulesCommand.ActivatePack;
import niangjia.rules.RulesCommand.LoadNotice;
import niangjia.rules.RulesCommand.LoadPack;
import niangjia.rules.RulesCommand.SetLocalDays;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.rules.RulesId;
import niangjia.rules.RulesSoFar;
import niangjia.rules.read.KnownRules;
import niangjia.rules.read.LiveTerms;
import niangjia.rules.read.RulesLogEntry;
import niangjia.rules.read.RulesLogOf;
import niangjia.rules.read.RulesLogPage;
import niangjia.rules.read.RulesLogShows;
import niangjia.rules.web.RulesReader.Read;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Checked;
import niangjia.shared.terms.LocalDay;
import niangjia.shared.terms.LocalDaysFile;
import niangjia.shared.terms.Notice;
import niangjia.shared.terms.NoticeFile;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.RulePacks;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.StaleForm;
import niangjia.shared.web.UnitLookup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One change of the rules, from the body to the record: the same for programs and for pages, tried or made. */
@Component
public class RulesDesk {
    private static final String STALE = "rules/stale";
    private static final int CHANGES_TOLD = 20;

    private final CommandDesk commands;
    private final QuestionDesk questions;
    private final LiveTerms live;
    private final UnitLookup units;
    private final Clock clock;

    public RulesDesk(CommandDesk commands, QuestionDesk questions, LiveTerms live, UnitLookup units, Clock clock) {
        this.commands = commands;
        this.questions = questions;
        this.live = live;
        this.units = units;
        this.clock = clock;
    }

    KnownRules now() {
        return live.now();
    }

    RulesLogPage log(RulesLogOf asked) {
        return questions.ask(asked, RulesLogPage.class);
    }

    /** What would be sent and what would follow; nothing is changed. Field faults are refused, faults of a file are told. */
    RulesDraft draft(RulesAct act, JsonNode body, boolean reasoned) {
        return draft(act, RulesReader.of(act, body, reasoned), clock.instant());
    }

    /** Whether the record would take it: what it would refuse it for is thrown. */
    void judge(RulesDraft draft, Actor actor) {
        RulesCommand command = draft.command();
        if (command != null) {
            commands.wouldRefuse(command, actor)
                    .filter(refused -> !isAboutTheReason(refused))
                    .ifPresent(refused -> {
                        throw refused;
                    });
        }
    }

    Acted act(RulesAct act, JsonNode body, ActRequest request) {
        return commands.actedBefore(request).orElseGet(() -> {
            Instant now = clock.instant();
            Read read = RulesReader.of(act, body, true);
            RulesDraft draft = draft(act, read, now);
            RulesCommand command = draft.command();
            if (command == null) {
                throw refusal(draft);
            }
            try {
                return commands.send(command, now, request);
            } catch (RuleViolated refused) {
                Long seen = request.expectedSequence();
                if (!refused.code().equals(STALE) || seen == null) {
                    throw refused;
                }
                throw new StaleForm(refused, since(request.actor(), seen));
            }
        });
    }

    /** Whether readers already see what was done; waits a moment for it. */
    boolean shows(Acted acted) {
        return acted.sequence() < 0 || questions.shows(new RulesLogShows(acted.sequence()));
    }

    /** @throws RuleViolated {@code request/unknown-unit} */
    UnitRef unit(String code) {
        return units.byCode(code).orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of(code)));
    }

    private RulesDraft draft(RulesAct act, Read read, Instant at) {
        RulesSoFar rules = live.now().rules();
        return switch (act) {
            case NOTICE -> notice(rules.calendars(), read, at);
            case PACK -> pack(rules.packs(), read, at);
            case DAYS -> days(rules.calendars(), read, at);
            case ACTIVATION -> activation(read, at);
        };
    }

    private static RulesDraft notice(Calendars calendars, Read read, Instant at) {
        Checked<Notice> checked = NoticeFile.read(read.file(), read.text());
        Notice notice = checked.value();
        if (notice == null) {
            return RulesDraft.faulty(RulesAct.NOTICE, checked.faults());
        }
        Checked<Calendars> fits = calendars.with(read.file(), notice);
        if (fits.value() == null) {
            return RulesDraft.faulty(RulesAct.NOTICE, fits.faults());
        }
        return new RulesDraft(
                RulesAct.NOTICE,
                new LoadNotice(RulesId.FEDERATION, notice, read.reason(), at),
                new NoticeLoaded(RulesId.FEDERATION.value(), notice.id(), NoticeFacts.of(notice), read.reason(), at),
                List.of());
    }

    private static RulesDraft pack(RulePacks packs, Read read, Instant at) {
        Checked<RulePacks> checked = packs.with(Map.of(read.file(), read.text()));
        RulePacks after = checked.value();
        if (after == null) {
            return RulesDraft.faulty(RulesAct.PACK, checked.faults());
        }
        RulePack pack = after.all().stream()
                .filter(each -> packs.pack(each.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        return new RulesDraft(
                RulesAct.PACK,
                new LoadPack(RulesId.FEDERATION, read.file(), read.text(), read.reason(), at),
                new PackLoaded(
                        RulesId.FEDERATION.value(), pack.id(), read.file(), PackFacts.of(pack), read.reason(), at),
                List.of());
    }

    private RulesDraft days(Calendars calendars, Read read, Instant at) {
        UnitRef unit = unit(read.unit());
        Checked<List<LocalDay>> checked = LocalDaysFile.read(unit.id(), read.text());
        List<LocalDay> days = checked.value();
        if (days == null) {
            return RulesDraft.faulty(RulesAct.DAYS, checked.faults());
        }
        return new RulesDraft(
                RulesAct.DAYS,
                new SetLocalDays(RulesId.FEDERATION, unit, days, read.reason(), at),
                new LocalDaysSet(
                        RulesId.FEDERATION.value(),
                        unit.id(),
                        unit.path(),
                        calendars.nextEdition(unit.id()),
                        days.stream().map(LocalDayFacts::of).toList(),
                        read.reason(),
                        at),
                List.of());
    }

    private RulesDraft activation(Read read, Instant at) {
        UnitRef unit = unit(read.unit());
        RulesEvent event = new PackActivated(
                RulesId.FEDERATION.value(),
                unit.id(),
                unit.path(),
                read.pack(),
                read.effectiveOn(),
                read.grandfathering().name(),
                read.reason(),
                at);
        return new RulesDraft(
                RulesAct.ACTIVATION,
                new ActivatePack(
                        RulesId.FEDERATION,
                        unit,
                        read.pack(),
                        read.effectiveOn(),
                        read.grandfathering(),
                        read.reason(),
                        at),
                event,
                List.of());
    }

    /** What happened after the sequence the writer saw, oldest first. */
    private List<Problem.Change> since(Actor viewer, long seen) {
        return log(new RulesLogOf(viewer, null, CHANGES_TOLD)).items().stream()
                .filter(entry -> entry.sequence() > seen)
                .sorted(Comparator.comparingLong(RulesLogEntry::sequence))
                .map(entry -> new Problem.Change(
                        entry.sequence(), entry.recordedAt(), entry.by(), entry.byUnit(), entry.what()))
                .toList();
    }

    /** The record refuses with the first fault; it is asked so that the refusal is its own. */
    private static RuntimeException refusal(RulesDraft draft) {
        try {
            new Checked<String>(null, draft.faults()).orRefuse();
            return new IllegalStateException("a draft without a command has no faults");
        } catch (RuleViolated refused) {
            return refused;
        }
    }

    /** It is given with the act; a trial has none. */
    private static boolean isAboutTheReason(RuntimeException refused) {
        return refused instanceof RuleViolated rule && rule.code().equals("rules/reason-length");
    }
}

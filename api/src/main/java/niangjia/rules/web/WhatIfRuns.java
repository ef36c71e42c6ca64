package niangjia.rules.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.rules.RulesEvent;
import niangjia.rules.read.LiveTerms;
import niangjia.rules.read.StakedTerms;
import niangjia.rules.read.TermsAtStake;
import niangjia.rules.read.WhatIfCount;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.BackgroundWork;
import niangjia.shared.web.QuestionDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts what changes would move, beside the requests. Results are kept in this process alone and the oldest are forgotten:
 * a what-if can always be asked again.
 */
@Component
public class WhatIfRuns {
    private static final int KEPT = 40;
    private static final long PORTION = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(WhatIfRuns.class);

    private final QuestionDesk questions;
    private final LiveTerms live;
    private final BackgroundWork background;
    private final Clock clock;
    private final Map<String, WhatIfRun> runs = new LinkedHashMap<>();

    public WhatIfRuns(QuestionDesk questions, LiveTerms live, BackgroundWork background, Clock clock) {
        this.questions = questions;
        this.live = live;
        this.background = background;
        this.clock = clock;
    }

    WhatIfRun begin(Actor viewer, RulesEvent event) {
        WhatIfRun run = new WhatIfRun(UUID.randomUUID().toString(), viewer.staffId(), event, clock.instant());
        keep(run);
        background.begin(() -> {
            try {
                count(run, viewer);
            } catch (RuntimeException failed) {
                LOG.error(
                        "what-if {} ended without a result: {}",
                        run.id(),
                        failed.getClass().getName());
            } finally {
                run.end();
            }
        });
        return run;
    }

    /** @throws RuleViolated {@code rules/what-if-gone} if there is none, or it is another person's */
    WhatIfRun of(Actor viewer, String id) {
        synchronized (runs) {
            WhatIfRun run = runs.get(id);
            if (run == null || !run.isOf(viewer.staffId())) {
                throw new RuleViolated("rules/what-if-gone", List.of());
            }
            return run;
        }
    }

    private void count(WhatIfRun run, Actor viewer) {
        WhatIfCount count = new WhatIfCount(live.now().rules(), run.event(), clock.instant());
        long cases = 0;
        long looked = 0;
        String cursor = null;
        do {
            StakedTerms page =
                    questions.ask(new TermsAtStake(viewer, WhatIfCount.within(run.event()), cursor), StakedTerms.class);
            cases = Math.max(cases, page.cases());
            looked = Math.min(cases, looked + PORTION);
            count.take(page.terms());
            run.progress(looked, cases);
            cursor = page.next();
        } while (cursor != null);
        run.found(count.found(cases));
    }

    private void keep(WhatIfRun run) {
        synchronized (runs) {
            runs.put(run.id(), run);
            if (runs.size() > KEPT) {
                runs.remove(runs.keySet().iterator().next());
            }
        }
    }
}

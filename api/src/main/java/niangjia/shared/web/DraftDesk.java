package niangjia.shared.web;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import niangjia.shared.Actor;
import niangjia.shared.Draft;
import niangjia.shared.Drafts;
import niangjia.shared.Keeping;
import niangjia.shared.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What becomes of a person's draft when its form comes in. */
@Component
public class DraftDesk {
    private static final Logger LOG = LoggerFactory.getLogger(DraftDesk.class);
    private static final String FORM = "form";

    private final Drafts drafts;
    private final Clock clock;

    public DraftDesk(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** To be called where an act is acknowledged: its words are on record now. */
    public void recorded(Actor actor, String matter) {
        try {
            drafts.discard(actor.staffId(), matter);
        } catch (DataAccessException left) {
            // the act stands; a draft too many can be discarded by hand, a refusal here would be a lie
            LOG.warn("a draft was left behind: {}", left.getClass().getSimpleName());
        }
    }

    /**
     * The matter of a form that came in. Where it cannot be shown the form has no page to come back on, and what was typed
     * is kept: at once while the store is away, since what becomes of it is known later.
     *
     * @param find empty outside the writer's reach
     * @return empty while the store is away
     * @throws RuleViolated the unknown one, outside the writer's reach
     */
    public <V> Optional<V> seenUnlessAway(
            Supplier<Optional<V>> find,
            Supplier<RuleViolated> unknown,
            Actor actor,
            String matter,
            MultiValueMap<String, String> typed) {
        Optional<V> seen;
        try {
            seen = find.get();
        } catch (RuleViolated refused) {
            if (!QuestionDesk.isUnavailable(refused)) {
                throw refused;
            }
            keep(actor, matter, typed);
            return Optional.empty();
        }
        if (seen.isEmpty()) {
            keep(actor, matter, typed);
            throw unknown.get();
        }
        return seen;
    }

    /**
     * To be called where what was typed is not what its writer sees next: when the right to its page was lost, or when it
     * comes back joined with another's words.
     */
    public void keep(Actor actor, String matter, MultiValueMap<String, String> typed) {
        String words = DraftWords.typed(typed).written();
        long seen = drafts.find(actor.staffId(), matter).map(Draft::revision).orElse(0L);
        Keeping kept = drafts.keep(actor.staffId(), new Draft(matter, seen, words, FORM, clock.instant()));
        if (kept instanceof Keeping.Overtaken other) {
            drafts.keep(actor.staffId(), new Draft(matter, other.revision(), words, FORM, clock.instant()));
        }
    }
}

package niangjia.shared.web.seen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Where pages of a matter say what they show, and forms on them say what was shown. */
@Component
public final class SeenForms {
    /** Field of a form, and of the model of its page. */
    public static final String FIELD = "seenToken";

    private static final String GROUNDS = "grounds";

    private final SeenScreens screens;
    private final SeenToken tokens;
    private final ObjectProvider<DecisionGrounds> grounds;

    SeenForms(SeenScreens screens, SeenToken tokens, ObjectProvider<DecisionGrounds> grounds) {
        this.screens = screens;
        this.tokens = tokens;
        this.grounds = grounds;
    }

    /**
     * The page shows the matter: remembered for who looks, signed for a form that may stand on it, and beside each
     * decision on what it rested.
     *
     * @param sequence of the latest event the page includes
     * @param entries sequences of the entries of the course on it
     */
    public void shown(Model model, Actor actor, String stream, long sequence, Collection<Long> entries) {
        more(model, actor, stream, entries);
        Set<Long> events = new TreeSet<>(screens.events(actor, stream));
        events.addAll(entries);
        SeenClaim claim = new SeenClaim(stream, sequence, events, screens.papers(actor, stream), List.of());
        model.addAttribute(FIELD, tokens.of(actor, claim));
    }

    /** Further entries of the course, without a form. */
    public void more(Model model, Actor actor, String stream, Collection<Long> entries) {
        screens.shown(actor, stream, entries);
        grounds.ifAvailable(known -> {
            model.addAttribute(GROUNDS, known.of(stream));
            model.addAttribute(GROUNDS + "At", known.address(actor, stream));
        });
    }

    /**
     * A paper of the matter is opened, on the screen, for the printer or as a file.
     *
     * @param ref its id within the matter
     * @param digest of what it says
     */
    public void opened(Actor actor, String stream, String ref, String digest) {
        screens.opened(actor, stream, new Seen.Item(Seen.Kind.PAPER, ref, digest));
    }

    /**
     * What was on screen as the form came in: what it carries, and what was opened beside it since. Null if it carries
     * nothing.
     *
     * @throws RuleViolated {@code request/seen-forged} if it was not made here for this person and this matter
     */
    public @Nullable SeenClaim came(Actor actor, String stream, MultiValueMap<String, String> typed) {
        String token = typed.getFirst(FIELD);
        if (token == null || token.isBlank()) {
            return null;
        }
        SeenClaim carried =
                tokens.read(actor, stream, token).orElseThrow(() -> new RuleViolated("request/seen-forged", List.of()));
        Set<Long> events = new TreeSet<>(carried.events());
        events.addAll(screens.events(actor, stream));
        Set<Seen.Item> papers = new LinkedHashSet<>(carried.opened());
        papers.addAll(screens.papers(actor, stream));
        // what came in while the form stood open was shown beside it
        long latest = events.stream().mapToLong(Long::longValue).max().orElse(0);
        return new SeenClaim(stream, Math.max(carried.sequence(), latest), events, new ArrayList<>(papers), List.of());
    }
}

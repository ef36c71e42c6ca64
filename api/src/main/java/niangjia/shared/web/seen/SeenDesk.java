package niangjia.shared.web.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.shared.PaperDigest;
import niangjia.shared.Papers;
import niangjia.shared.Rule;
import niangjia.shared.Seen;
import niangjia.shared.StoredEvents;
import niangjia.shared.StoredEvents.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds against the record what somebody says they saw, and takes every digest from there: nobody can have seen what does
 * not exist.
 */
@Component
public final class SeenDesk {
    private final DecidingActs acts;
    private final StoredEvents events;
    private final Papers papers;

    public SeenDesk(DecidingActs acts, StoredEvents events, Papers papers) {
        this.acts = acts;
        this.events = events;
        this.papers = papers;
    }

    /**
     * What is to stand beside the events of the command; empty if it decides nothing, or nothing was told.
     *
     * @throws niangjia.shared.RuleViolated {@code request/seen-unknown}
     */
    public Optional<Seen> of(Object command, @Nullable SeenClaim claim) {
        return claim == null
                ? Optional.empty()
                : acts.decidesOn(command).map(stream -> held(stream, claim).folded());
    }

    private Seen held(String stream, SeenClaim claim) {
        Rule.verify(new WhatWasSeenIsOfTheMatter(claim.stream(), stream));
        Set<Long> asked = new TreeSet<>(claim.events());
        asked.add(claim.sequence());
        Map<Long, Stored> found =
                events.of(stream, asked).stream().collect(Collectors.toMap(Stored::sequence, Function.identity()));
        asked.forEach(sequence ->
                Rule.verify(new WhatWasSeenIsOnRecord(stream + "#" + sequence, found.containsKey(sequence))));
        List<Seen.Item> items = new ArrayList<>(claim.opened());
        found.values().stream()
                .filter(stored -> claim.events().contains(stored.sequence()))
                .forEach(stored -> items.add(item(stream, stored)));
        claim.claimed().forEach(digest -> {
            boolean there = papers.get(stream, new PaperDigest(digest)).isPresent();
            Rule.verify(new WhatWasSeenIsOnRecord(digest, there));
            items.add(new Seen.Item(Seen.Kind.PAPER, digest, digest));
        });
        Stored latest = Objects.requireNonNull(found.get(claim.sequence()));
        return new Seen(latest.position(), claim.sequence(), items);
    }

    private static Seen.Item item(String stream, Stored stored) {
        return stored.bringsPaper()
                ? new Seen.Item(Seen.Kind.ATTACHMENT, stream + "#" + stored.sequence(), stored.digest())
                : Seen.Item.event(stream, stored.sequence(), stored.digest());
    }
}

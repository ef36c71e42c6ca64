package niangjia.supervision.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.shared.PersonId;
import niangjia.shared.web.acts.WhoseWords;
import org.jspecify.annotations.Nullable;

/**
 * Under whose keys the words of one hand-over are sealed: what it says of the worker, and what the worker said, under the
 * key of the one who called or complained, so that it goes when they are erased; the rest under the hand-over's own.
 *
 * @param stream of the hand-over
 * @param origin id of the matter it comes from
 * @param act name of the act whose words they are
 * @param hasKey whether a person is known; a new one is not made for this
 */
record ReferralWords(String stream, String origin, String act, Predicate<PersonId> hasKey) implements WhoseWords {
    private static final Set<String> OF_THE_WORKER = Set.of("PrepareReferral", "WithdrawConsent", "InformWorker");
    private static final Pattern MATTER = Pattern.compile("(complaint|supervision):([A-Za-z0-9-]{1,54})");

    @Override
    public PersonId ofTheMatter() {
        return Optional.of(act)
                .filter(OF_THE_WORKER::contains)
                .flatMap(worker -> worker())
                .filter(hasKey)
                .orElseGet(() -> new PersonId("person:" + key(stream) + ".matter"));
    }

    /** A hand-over speaks of nobody else by a pseudonym. */
    @Override
    public Optional<PersonId> person(String slot, @Nullable String written) {
        return Optional.empty();
    }

    private Optional<PersonId> worker() {
        Matcher matter = MATTER.matcher(origin);
        if (!matter.matches()) {
            return Optional.empty();
        }
        String who = matter.group(1).equals("complaint") ? "caller" : "complainant";
        return Optional.of(new PersonId("person:" + matter.group(2) + "." + who));
    }

    private static String key(String stream) {
        return stream.substring(stream.indexOf(':') + 1);
    }

    /** Ids of matters a hand-over can come from. */
    static List<String> kinds() {
        return List.of("complaint:", "supervision:", "mediation:");
    }

    static boolean isMatter(String origin) {
        return Pattern.compile("(complaint|supervision|mediation):[A-Za-z0-9-]{1,54}")
                .matcher(origin)
                .matches();
    }
}

package niangjia.shared.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.DraftMatters.About;
import org.jspecify.annotations.Nullable;

/**
 * What the drafts of one feature are about: one that begins a matter, or one of an act on a matter, whose draft is named
 * after both.
 *
 * @param kind what ids of the matters begin with
 */
public record ActDrafts(String kind, PageWords words) {
    private static final Pattern SEGMENT = Pattern.compile("([A-Za-z0-9-]+):([a-z-]+)");

    /**
     * The matter as its reader may see it.
     *
     * @param address of its page
     */
    public record Seen(String number, String address) {}

    /** @param segment of the act, as it stands in addresses */
    public static String matter(String id, String segment) {
        return id + ":" + segment;
    }

    /**
     * @param acts name of an act by its segment; empty if there is none
     * @param find the matter by its id; empty outside the reader's reach
     */
    public Optional<About> about(
            String matter, Function<String, Optional<String>> acts, Function<String, Optional<Seen>> find) {
        Matcher written = SEGMENT.matcher(matter.startsWith(kind) ? matter.substring(kind.length()) : "");
        return written.matches()
                ? acts.apply(written.group(2))
                        .map(act -> act(act, written.group(2), () -> find.apply(kind + written.group(1))))
                : Optional.empty();
    }

    private About act(String name, String segment, Supplier<Optional<Seen>> find) {
        try {
            return act(name, segment, find.get().orElse(null));
        } catch (RuleViolated refused) {
            if (!QuestionDesk.isUnavailable(refused)) {
                throw refused;
            }
            // whose it is nobody can tell now, and the words must be found all the same
            return new About(words.text("drafts.act-unread", words.text("act." + name)), null, name);
        }
    }

    private About act(String name, String segment, @Nullable Seen seen) {
        String act = words.text("act." + name);
        return seen == null
                ? new About(words.text("drafts.act-out-of-reach", act), null, name)
                : new About(words.text("drafts.act", act, seen.number()), seen.address() + "/acts/" + segment, name);
    }
}

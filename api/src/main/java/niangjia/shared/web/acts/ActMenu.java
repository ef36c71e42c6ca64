package niangjia.shared.web.acts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every act on a matter for one reader.
 *
 * @param primary what is to be done next; null if nothing of it is theirs
 * @param groups the others by chapter, those that may be used first
 * @param open how many others may be used
 */
public record ActMenu<O extends ActOffer>(@Nullable O primary, List<Group<O>> groups, long open) {
    public ActMenu {
        groups = List.copyOf(groups);
    }

    public record Group<O extends ActOffer>(String chapter, List<O> offers) {
        public Group {
            offers = List.copyOf(offers);
        }
    }

    /** @param of the offers of one chapter, in the order of the course */
    public static <O extends ActOffer> ActMenu<O> of(
            Optional<O> primary, List<String> chapters, Function<String, Stream<O>> of) {
        String first = primary.map(ActOffer::name).orElse("");
        List<Group<O>> groups = chapters.stream()
                .map(chapter -> new Group<>(
                        chapter,
                        of.apply(chapter)
                                .filter(offer -> !offer.name().equals(first))
                                .sorted(Comparator.comparing(offer -> !offer.open()))
                                .toList()))
                .toList();
        long open = groups.stream()
                .flatMap(group -> group.offers().stream())
                .filter(ActOffer::open)
                .count();
        return new ActMenu<>(primary.orElse(null), groups, open);
    }
}

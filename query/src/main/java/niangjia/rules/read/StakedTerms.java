package niangjia.rules.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Open terms of some cases.
 *
 * @param cases how many cases there are in all; told on the first page, else 0
 */
public record StakedTerms(
        List<StakedTerm> terms, long cases, @Nullable String next) {
    public StakedTerms {
        terms = List.copyOf(terms);
    }
}

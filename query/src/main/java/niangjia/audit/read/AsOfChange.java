package niangjia.audit.read;

import org.jspecify.annotations.Nullable;

/**
 * One field of a view that is not the same at two moments.
 *
 * @param path for example {@code claims[c1].amountFen}
 * @param before null if there was nothing; an instant, a day, a number, a flag, words, a phrase or a code otherwise
 */
public record AsOfChange(
        String path, @Nullable Object before, @Nullable Object after) {}

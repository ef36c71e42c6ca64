package niangjia.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request. Neither member ever holds what a person said: only kinds, lengths and codes.
 *
 * @param field path within the body, for example {@code caller.phone} or {@code instalments[2].sum}
 * @param code of the catalogue
 * @param actual what came, if it can be told without repeating personal words
 * @param expected what would have been right
 */
public record FieldFault(
        String field, String code, @Nullable String actual, String expected) {}

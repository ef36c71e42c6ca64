package niangjia.letters;

/**
 * A place that got no value.
 *
 * @param label what people call it, in the language of the letter
 */
public record Missing(String field, String label, Given given) {}

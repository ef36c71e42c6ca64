package niangjia.shared.terms;

/**
 * What a place has decided otherwise than by a term: whether one paper must come before another, from how many members on
 * a committee is due.
 *
 * @param key for example {@code supervision.reminderFirst}
 * @param value a word in capitals or a number; what it means is for the feature to say
 * @param verified false where the text was not read: the screen says so
 */
public record PackSetting(String key, String value, String source, String article, boolean verified, String note) {}

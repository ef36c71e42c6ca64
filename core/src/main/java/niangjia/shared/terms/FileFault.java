package niangjia.shared.terms;

/**
 * One fault of a file.
 *
 * @param where the row of a notice ({@code 7}), the rule and field of a pack ({@code complaint.sign/count}),
 *     or the place in a template ({@code blocks#3/text})
 */
public record FileFault(String file, String where, FaultReason reason, String actual, String expected) {}

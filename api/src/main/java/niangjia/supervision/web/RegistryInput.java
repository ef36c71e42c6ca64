package niangjia.supervision.web;

import java.util.List;

/**
 * One thing a form asks for.
 *
 * @param name path within the body; within a row, without the row
 * @param look which fragment shows it: line, words, select, radios, checks, flag, date, number, lines, rows
 * @param choices of a select, of radios or of checks; suggestions for a line
 * @param parts of the rows of a table
 */
public record RegistryInput(
        String name, String look, boolean required, List<Choice> choices, List<RegistryInput> parts) {
    public RegistryInput {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    /** One value that can be chosen. */
    public record Choice(String value, String label) {}
}

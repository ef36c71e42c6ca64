package niangjia.complaint.web;

import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of an import.
 *
 * @param number counted from 1, the header of a table left out
 * @param body as for a single contact, with {@code key} beside its fields; null if the row could not be read
 * @param broken why it could not be read
 */
record ImportRow(
        long number, @Nullable ObjectNode body, @Nullable RuleViolated broken) {}

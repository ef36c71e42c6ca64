package niangjia.audit.web;

import java.util.Set;
import niangjia.shared.Role;

/**
 * One line of the auditor's desk, published as a bean by whoever has a page there.
 *
 * @param messageKey of the name of the page; a sentence about it may stand under {@code audit.about.} and what follows
 *     the last dot of the key
 * @param href where the page begins
 * @param order of the line, smallest first
 * @param roles who may open it
 */
public record AuditEntry(String messageKey, String href, int order, Set<Role> roles) {
    public AuditEntry {
        roles = Set.copyOf(roles);
    }

    /** A page for auditors alone. */
    public AuditEntry(String messageKey, String href, int order) {
        this(messageKey, href, order, Set.of(Role.AUDITOR));
    }

    /** What follows the last dot of the key. */
    public String name() {
        return messageKey.substring(messageKey.lastIndexOf('.') + 1);
    }
}

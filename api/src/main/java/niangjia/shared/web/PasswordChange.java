package niangjia.shared.web;

import niangjia.shared.Actor;

/** Changes the secret by which a person signs in. */
@FunctionalInterface
public interface PasswordChange {
    /** In characters. */
    int SHORTEST = 10;

    /** In bytes; more than this the hash would cut off in silence. */
    int LONGEST_BYTES = 72;

    /** @throws niangjia.shared.RuleViolated {@code sign-in/…} if the old one is wrong or the new one will not do */
    void change(Actor actor, String oldPassword, String newPassword);
}

package niangjia.shared.web;

import niangjia.shared.Actor;

/** Changes the secret by which a person signs in. */
@FunctionalInterface
public interface PasswordChange {
    int SHORTEST = 10;

    /** @throws niangjia.shared.RuleViolated {@code sign-in/…} if the old one is wrong or the new one will not do */
    void change(Actor actor, String oldPassword, String newPassword);
}

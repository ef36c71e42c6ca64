package niangjia.shared.web;

/** Gives a person a one-time secret to sign in with. Who may do so is judged before, on record. */
@FunctionalInterface
public interface SecretIssue {
    /** @return the secret, kept nowhere in clear: it is shown once */
    String issue(String staffId);
}

package niangjia.supervision;

/**
 * One who is to supervise a case.
 *
 * @param interest whether they or somebody close to them have an interest in the matter, as they declare
 */
public record SupervisorNamed(CredentialId credential, boolean interest) {}

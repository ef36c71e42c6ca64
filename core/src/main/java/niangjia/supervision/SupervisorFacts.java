package niangjia.supervision;

/** A supervisor of a case as it is stored, as they were on that day. */
public record SupervisorFacts(String credentialId, String staffId, String name, String number) {}

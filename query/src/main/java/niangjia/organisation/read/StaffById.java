package niangjia.organisation.read;

/** As {@link StaffBySignInName}, by staff id: for whoever is signed in already, and those in whose place they act. */
public record StaffById(String staffId) {}

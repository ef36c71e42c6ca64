package niangjia.supervision;

/** Who asked that a supervisor stand aside. */
public enum RecusalAsker {
    THE_SUPERVISOR,
    COMPLAINANT,
    EMPLOYER,
    COMMITTEE
}

package niangjia.complaint;

/** How fast the desk must move, from life at risk to the term of the class. */
public enum Urgency {
    /** Life at risk, violence, accident. */
    EMERGENCY,
    /** Stoppage, blockage or gathering with escalating acts. */
    GROUP_ALARM,
    /** Ten or more workers with one claim. */
    GROUP_DISPUTE,
    /** One person, but a limit, an eviction, a pregnancy or a festival is near. */
    URGENT,
    ORDINARY
}

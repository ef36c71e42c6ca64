package niangjia.complaint;

/** What an act can lay hands on, as people of the office would say what it is about. */
public enum Aspect {
    /** Where the order stands in its course; every act that moves it. */
    COURSE,
    /** Who called, and who speaks for them. */
    CALLER,
    /** What the caller has told. Who ends the matter, or turns it away, must have read all of it. */
    ACCOUNT,
    CONSENT,
    /** What kind of matter it is and how urgent. */
    KIND,
    /** Which unit and which person has it in hand. */
    ROUTING,
    /** Extension and parking: how long it may take. */
    TERM,
    /** Urging and supervision from above. */
    PRESSURE,
    /** What was done on the matter, talks with the caller included. */
    HANDLING,
    /** What came of it, and what the caller thinks of that. */
    VERDICT,
    /** Respondents and payers. */
    PARTIES,
    /** The roll of a group. */
    MEMBERS,
    MANDATES,
    CLAIMS,
    /** Sums promised, received, not received. */
    MONEY,
    /** What was promised besides money. */
    DUTIES,
    BODIES,
    PROCEEDINGS,
    COOPERATION,
    /** Cases that grew out of this one. */
    CHILDREN,
    THANKS
}

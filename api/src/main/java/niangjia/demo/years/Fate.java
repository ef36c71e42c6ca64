package niangjia.demo.years;

/** What becomes of a contact, in one word. */
enum Fate {
    /** A question, answered while speaking. */
    ANSWERED,
    /** A matter of its own: an order. */
    ORDER,
    /** An order the desk may not take on. */
    DECLINED,
    /** The same caller asks again about a running matter. */
    JOINED,
    /** A known caller, or another one of the same employer, with a matter of its own. */
    SEPARATE
}

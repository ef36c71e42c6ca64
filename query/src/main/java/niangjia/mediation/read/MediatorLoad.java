package niangjia.mediation.read;

/**
 * What a mediator has in hand, and before them in the seven days from the day asked for.
 *
 * @param cases that run, in which they mediate
 * @param sessions booked
 * @param minutes of these
 */
public record MediatorLoad(long cases, int sessions, long minutes) {
    static final int DAYS = 7;
    static final MediatorLoad NONE = new MediatorLoad(0, 0, 0);

    MediatorLoad with(long cases) {
        return new MediatorLoad(cases, sessions, minutes);
    }
}

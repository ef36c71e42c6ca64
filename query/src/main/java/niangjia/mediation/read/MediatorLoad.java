package niangjia.mediation.read;

/**
 * What a mediator has before them in the seven days from the day asked for.
 *
 * @param sessions booked
 * @param minutes of these
 */
public record MediatorLoad(int sessions, long minutes) {
    static final int DAYS = 7;
    static final MediatorLoad NONE = new MediatorLoad(0, 0);
}

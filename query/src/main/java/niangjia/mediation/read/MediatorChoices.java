package niangjia.mediation.read;

import java.util.List;

/** Everybody who may be asked, the best first. */
public record MediatorChoices(List<Choice> items) {
    public MediatorChoices {
        items = List.copyOf(items);
    }

    /**
     * @param booked whether they sit elsewhere then; whether they can be had is told by the booking alone
     * @param sits whether it lies within their office hours; true if none were named
     * @param conflicting whether something they declared touches the matter
     */
    public record Choice(MediatorRow mediator, boolean booked, boolean sits, boolean conflicting) {
        /** Nothing stands against them. */
        public boolean free() {
            return !booked && sits && !conflicting;
        }
    }
}

package niangjia.complaint;

import java.time.LocalDate;

/** An {@link Instalment} as it is stored. */
public record InstalmentFacts(LocalDate dueOn, long sumFen) {
    public static InstalmentFacts of(Instalment instalment) {
        return new InstalmentFacts(instalment.dueOn(), instalment.sum().fen());
    }
}

package niangjia.ledger;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** The events of a small thing to write about. */
sealed interface TillEvent {
    @Recorded(name = "till.opened")
    record TillOpened(String till, @Nullable String owner) implements TillEvent {}

    sealed interface Money extends TillEvent {}

    @BringsPaper
    @Recorded(name = "till.rung", revision = "2")
    record Rung(String till, int cents, @Nullable Integer number) implements Money {
        boolean isBig() {
            return cents > 100;
        }
    }

    @Recorded(name = "till.counted")
    record Counted(LocalDate zDay, @Nullable String aNote, List<Coin> mCoins) implements Money {}

    record Coin(int cents) {}
}

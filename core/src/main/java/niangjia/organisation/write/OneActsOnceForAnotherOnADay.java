package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.Substitution;
import niangjia.shared.Rule;

/** Facts: the days asked for; the days already set. */
record OneActsOnceForAnotherOnADay(Substitution wanted, List<Substitution> held) implements Rule {
    @Override
    public boolean violated() {
        return clash().isPresent();
    }

    @Override
    public String code() {
        return "organisation/already-substitute";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                wanted.days().toString(),
                clash().map(each -> each.days().toString()).orElse(""));
    }

    private Optional<Substitution> clash() {
        return held.stream()
                .filter(each -> each.substituteFor().equals(wanted.substituteFor()))
                .filter(each -> each.days().overlaps(wanted.days()))
                .findFirst();
    }
}

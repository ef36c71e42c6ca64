package niangjia.organisation.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import niangjia.organisation.UnitCommand.CloseUnit;
import niangjia.organisation.UnitCommand.RenameUnit;
import niangjia.organisation.UnitCommand.ReopenUnit;
import niangjia.organisation.UnitId;
import niangjia.organisation.read.UnitView;
import org.springframework.util.MultiValueMap;

/** What an administrator can do about a unit; founding apart, one for each command. */
enum UnitAct {
    RENAME {
        @Override
        Function<Instant, Object> of(UnitView unit, MultiValueMap<String, String> typed) {
            String name = OrganisationPagesText.filled(typed, "name");
            return now -> new RenameUnit(UnitId.of(unit.unit()), name, now);
        }
    },
    CLOSE {
        @Override
        Function<Instant, Object> of(UnitView unit, MultiValueMap<String, String> typed) {
            String reason = OrganisationPagesText.filled(typed, "reason");
            return now -> new CloseUnit(UnitId.of(unit.unit()), reason, now);
        }
    },
    REOPEN {
        @Override
        Function<Instant, Object> of(UnitView unit, MultiValueMap<String, String> typed) {
            String reason = OrganisationPagesText.filled(typed, "reason");
            return now -> new ReopenUnit(UnitId.of(unit.unit()), reason, now);
        }
    };

    abstract Function<Instant, Object> of(UnitView unit, MultiValueMap<String, String> typed);

    /** In addresses. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is of use as the unit stands; the record decides all the same. */
    public boolean fits(boolean open) {
        return (this == REOPEN) != open;
    }

    static Optional<UnitAct> at(String segment) {
        return Arrays.stream(values())
                .filter(act -> act.segment().equals(segment))
                .findFirst();
    }
}

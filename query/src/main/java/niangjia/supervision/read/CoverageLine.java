package niangjia.supervision.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.PackSetting;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.TermsInForce;
import niangjia.supervision.read.CoverageBoard.Line;

/** From how many members on a committee is due, by the rules in force at the end of the day; each place looked up once. */
final class CoverageLine {
    private static final String SETTING = "committee.threshold";
    /** Where no pack speaks, what most statutes read say. */
    private static final int USUAL = 25;

    private final TermsInForce terms;
    private final Instant at;
    private final Map<UnitRef, Line> known = new HashMap<>();

    CoverageLine(TermsInForce terms, LocalDate on) {
        this.terms = terms;
        this.at = on.atTime(23, 59, 59).atZone(DeskTime.ZONE).toInstant();
    }

    int members(UnitRef place) {
        return of(place).members();
    }

    Line of(UnitRef place) {
        return known.computeIfAbsent(place, this::read);
    }

    private Line read(UnitRef place) {
        Optional<RulePack> pack = terms.packFor(place, at);
        Optional<PackSetting> setting = pack.flatMap(each -> each.setting(SETTING));
        return setting.map(told -> new Line(
                        Integer.parseInt(told.value()),
                        pack.map(RulePack::id).orElse(null),
                        told.source(),
                        told.article(),
                        told.verified()))
                .orElseGet(() -> new Line(USUAL, pack.map(RulePack::id).orElse(null), "", "", false));
    }
}

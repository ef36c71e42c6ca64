package niangjia.supervision.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.read.CoverageBoard;
import niangjia.supervision.read.CoverageLevel;
import niangjia.supervision.read.CoverageList;
import niangjia.supervision.read.CoverageOn;
import niangjia.supervision.read.CoveragePage;
import niangjia.supervision.read.CoveragePart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coverage as it is asked for: for a day and an area, both of which may be left out. */
@Component
class CoverageDesk {
    private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);

    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final RegistryDesk desk;

    CoverageDesk(QuestionDesk questions, UnitDirectory units, RegistryDesk desk) {
        this.questions = questions;
        this.units = units;
        this.desk = desk;
    }

    /** @throws RuleViolated {@code sign-in/denied} for those who may not look, there or at all */
    CoverageBoard board(Actor viewer, @Nullable String unit, @Nullable String on) {
        return questions
                .askForOptional(new CoverageOn(viewer, area(viewer, unit), day(on)), CoverageBoard.class)
                .orElseThrow(() -> new RuleViolated("sign-in/denied", List.of()));
    }

    CoveragePage list(
            Actor viewer,
            @Nullable String unit,
            @Nullable String on,
            CoverageLevel level,
            CoveragePart part,
            boolean own,
            @Nullable String cursor,
            int size) {
        return questions.ask(
                new CoverageList(viewer, area(viewer, unit), day(on), level, part, own, cursor, size),
                CoveragePage.class);
    }

    /** Today if none is said; what is still to come cannot be told. */
    LocalDate day(@Nullable String on) {
        LocalDate today = desk.today();
        if (on == null || on.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(on.strip());
            if (!day.isBefore(FIRST) && !day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        throw new RuleViolated("request/bad-parameter", List.of("on", FIRST + "…" + today));
    }

    private UnitRef area(Actor viewer, @Nullable String unit) {
        return Optional.ofNullable(unit)
                .filter(code -> !code.isBlank())
                .map(code -> units.place(code)
                        .orElseThrow(() -> new RuleViolated("organisation/unit-unknown", List.of("", ""))))
                .orElse(viewer.unit());
    }
}

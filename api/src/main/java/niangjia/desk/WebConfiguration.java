package niangjia.desk;

import java.util.Optional;
import niangjia.ledger.Answer;
import niangjia.ledger.Ledger;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitId;
import niangjia.organisation.read.UnitById;
import niangjia.organisation.read.UnitView;
import niangjia.shared.read.Courses;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ActedBefore;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.Remembered;
import niangjia.shared.web.StorePulse;
import niangjia.shared.web.UnitLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins what the web side asks for to those who can answer it. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    /** More units than a province has. */
    private static final int UNITS = 10_000;

    @Bean
    Remembered<UnitView> rememberedUnits(StorePulse pulse, Courses record) {
        return new Remembered<>(pulse, UNITS, unit -> stands(unit, record));
    }

    @Bean
    UnitLookup unitLookup(QuestionDesk questions, Remembered<UnitView> rememberedUnits) {
        return code -> rememberedUnits
                .of(code, () -> questions.askForOptional(new UnitById(code), UnitView.class))
                .filter(UnitView::open)
                .map(UnitView::unit);
    }

    @Bean
    ActedBefore actedBefore(Ledger ledger) {
        return new ActedBefore() {
            @Override
            public Optional<Acted> answered(String requestId, String digest) {
                return ledger.requests().answered(requestId, digest).map(WebConfiguration::acted);
            }

            @Override
            public Optional<Acted> secured(String requestId, String digest) {
                return ledger.requests().secured(requestId, digest).map(WebConfiguration::acted);
            }
        };
    }

    /** Whether the record tells of no closing since; a name is no matter. */
    private static boolean stands(UnitView unit, Courses record) {
        return record.from(UnitId.of(unit.unit()).value(), unit.sequence() + 1)
                .asStream()
                .allMatch(event -> event.getPayloadType() == UnitRenamed.class);
    }

    private static Acted acted(Answer answer) {
        String stream = answer.stream();
        return new Acted(stream == null ? "" : stream, answer.sequence(), true);
    }
}

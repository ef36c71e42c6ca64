package niangjia.desk;

import java.util.Optional;
import niangjia.ledger.Answer;
import niangjia.ledger.Ledger;
import niangjia.organisation.read.UnitById;
import niangjia.organisation.read.UnitView;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ActedBefore;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.UnitLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins what the web side asks for to those who can answer it. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    UnitLookup unitLookup(QuestionDesk questions) {
        return code -> questions
                .askForOptional(new UnitById(code), UnitView.class)
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

    private static Acted acted(Answer answer) {
        String stream = answer.stream();
        return new Acted(stream == null ? "" : stream, answer.sequence(), true);
    }
}

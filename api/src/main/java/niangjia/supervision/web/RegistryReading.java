package niangjia.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.read.CommitteeOf;
import niangjia.supervision.read.CommitteeView;
import niangjia.supervision.read.CredentialOf;
import niangjia.supervision.read.CredentialView;
import niangjia.supervision.read.EmployerOf;
import niangjia.supervision.read.EmployerView;
import niangjia.supervision.read.ReferralOf;
import niangjia.supervision.read.ReferralView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** One entry of a registry as of today, or the refusal that there is none for the viewer. */
@Component
class RegistryReading {
    private final QuestionDesk questions;
    private final Clock clock;

    RegistryReading(QuestionDesk questions, @Qualifier("pageClock") Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    LocalDate today() {
        return DeskTime.dayOf(clock.instant());
    }

    EmployerView employer(Actor viewer, String stream) {
        return questions
                .askForOptional(new EmployerOf(viewer, stream, today()), EmployerView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    CommitteeView committee(Actor viewer, String stream) {
        return questions
                .askForOptional(new CommitteeOf(viewer, stream, today()), CommitteeView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    CredentialView credential(Actor viewer, String stream) {
        return questions
                .askForOptional(new CredentialOf(viewer, stream, today()), CredentialView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    ReferralView referral(Actor viewer, String stream) {
        return questions
                .askForOptional(new ReferralOf(viewer, stream), ReferralView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }
}

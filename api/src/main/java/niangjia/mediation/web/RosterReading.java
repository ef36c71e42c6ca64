package niangjia.mediation.web;

import java.time.Clock;
import java.time.LocalDate;
import niangjia.mediation.read.MediatorOf;
import niangjia.mediation.read.MediatorView;
import niangjia.mediation.read.RoomOf;
import niangjia.mediation.read.RoomView;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.web.RegistryKind;
import org.springframework.stereotype.Component;

/** One mediator or room as of today, or the refusal that there is none for the viewer. */
@Component
class RosterReading {
    private final QuestionDesk questions;
    private final Clock clock;

    RosterReading(QuestionDesk questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    LocalDate today() {
        return DeskTime.dayOf(clock.instant());
    }

    MediatorView mediator(Actor viewer, String stream) {
        return questions
                .askForOptional(new MediatorOf(viewer, stream, today()), MediatorView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }

    RoomView room(Actor viewer, String stream) {
        return questions
                .askForOptional(new RoomOf(viewer, stream, today()), RoomView.class)
                .orElseThrow(() -> RegistryKind.unknown(stream));
    }
}

package niangjia.mediation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.mediation.RoomStatus;
import niangjia.mediation.read.MediationParts.PartyView;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.read.MediatorChoices;
import niangjia.mediation.read.MediatorsFor;
import niangjia.mediation.read.RoomPage;
import niangjia.mediation.read.RoomsOn;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.ShownForm.Choice;
import org.springframework.stereotype.Component;

/** Who can mediate in a case, and in which rooms. */
@Component
class MediationBench {
    private static final Duration SITTING = Duration.ofHours(2);
    private static final int MOST = 200;

    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final PageWords words;
    private final Clock clock;

    MediationBench(QuestionDesk questions, UnitDirectory units, PageWords words, Clock clock) {
        this.questions = questions;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /** Of the roster today: who has declared something against the matter is named with it, and last. */
    List<Choice> choices(MediationView view, Actor actor) {
        Set<String> employers = view.parties().stream()
                .map(PartyView::employerId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        Set<String> matters = new HashSet<>(Set.of(view.caseId()));
        String bornFrom = view.origin().bornFrom();
        if (bornFrom != null) {
            matters.add(bornFrom);
        }
        Instant now = clock.instant();
        UnitRef holder = new UnitRef(view.holderId(), view.holderPath());
        MediatorChoices all = questions.ask(
                new MediatorsFor(actor, holder, now, now.plus(SITTING), employers, matters), MediatorChoices.class);
        return all.items().stream().map(this::choice).toList();
    }

    /** Those in use within the actor's unit. */
    List<Choice> rooms(Actor actor) {
        RoomsOn asked = new RoomsOn(actor, null, RoomStatus.IN_USE, DeskTime.dayOf(clock.instant()), null, MOST);
        return questions.ask(asked, RoomPage.class).items().stream()
                .map(room -> new Choice(
                        room.roomId(), words.text("mediation.entry.room", room.name(), units.nameOf(room.unitId()))))
                .toList();
    }

    private Choice choice(MediatorChoices.Choice each) {
        String unit = units.nameOf(each.mediator().unitId());
        String key = each.conflicting() ? "mediation.entry.mediator-conflict" : "mediation.entry.mediator";
        return new Choice(
                each.mediator().mediatorId(), words.text(key, each.mediator().name(), unit));
    }
}

package niangjia.mediation.web;

import java.time.LocalDate;
import niangjia.mediation.read.RoomOf;
import niangjia.mediation.read.RoomView;
import niangjia.shared.Actor;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rooms as the registry names them. */
@Component
class RegisteredRooms implements PaperRooms {
    private final QuestionDesk questions;

    RegisteredRooms(QuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public @Nullable String name(Actor reader, String roomId, LocalDate on) {
        return questions
                .askForOptional(new RoomOf(reader, roomId, on), RoomView.class)
                .map(each -> each.now().name())
                .orElse(null);
    }
}

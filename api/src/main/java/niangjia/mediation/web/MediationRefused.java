package niangjia.mediation.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.mediation.SignerKind;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.read.MediatorOf;
import niangjia.mediation.read.MediatorView;
import niangjia.mediation.read.RoomOf;
import niangjia.mediation.read.RoomView;
import niangjia.shared.Actor;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A refusal as people read it: rules know mediators, rooms, cases and parties by their ids alone. */
@Component
final class MediationRefused {
    private static final Pattern ID = Pattern.compile(
            "(?:mediator|room):[\\w-]+|(mediation:[0-9a-f-]{36})(?:/\\w+)?|\\b[artp]\\d{1,3}\\b|\\b[A-Z]{5,9}\\b");

    private final MediationDesk desk;
    private final MediationEntries entries;
    private final QuestionDesk questions;
    private final PageWords words;

    MediationRefused(MediationDesk desk, MediationEntries entries, QuestionDesk questions, PageWords words) {
        this.desk = desk;
        this.entries = entries;
        this.questions = questions;
        this.words = words;
    }

    @Nullable
    PageProblem said(@Nullable PageProblem problem, MediationView view, Actor reader) {
        return problem == null ? null : problem.titled(named(problem.title(), view, reader));
    }

    private String named(String title, MediationView view, Actor reader) {
        return ID.matcher(title).replaceAll(found -> {
            String id = found.group();
            String matter = found.group(1);
            Optional<String> name = matter == null ? name(id, view, reader) : Optional.of(number(matter, reader));
            return Matcher.quoteReplacement(name.orElse(id));
        });
    }

    private Optional<String> name(String id, MediationView view, Actor reader) {
        if (id.startsWith("mediator:")) {
            return questions
                    .askForOptional(new MediatorOf(reader, id, words.today()), MediatorView.class)
                    .map(found -> found.now().name());
        }
        if (id.startsWith("room:")) {
            return questions
                    .askForOptional(new RoomOf(reader, id, words.today()), RoomView.class)
                    .map(found -> found.now().name());
        }
        return view.party(id).map(entries::name).or(() -> Arrays.stream(SignerKind.values())
                .filter(each -> each.name().equals(id))
                .map(each -> words.label("SignerKind", each.name()))
                .findFirst());
    }

    /** Of a case the reader may not see, not even that. */
    private String number(String matter, Actor reader) {
        return desk.find(reader, MediationIds.read(matter))
                .map(MediationView::number)
                .orElseGet(() -> words.text("mediation.another-case"));
    }
}

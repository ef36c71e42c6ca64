package niangjia.complaint.web;

import java.util.Arrays;
import java.util.Optional;
import niangjia.complaint.Channel;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Medium;
import niangjia.complaint.read.CaseView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells on the next sheet what the one before became; an address that cannot be read tells nothing. */
@Component
final class LogPagesDone {
    private final CasePagesModel cases;

    LogPagesDone(CasePagesModel cases) {
        this.cases = cases;
    }

    /** As the address of the next sheet carries it. */
    record Last(
            @Nullable String done,
            @Nullable CallEnd end,
            @Nullable Long shown,
            @Nullable String earlier) {}

    Optional<CallDone> of(Last last, Actor actor) {
        if (last.done() == null || last.end() == null) {
            return Optional.empty();
        }
        Optional<ComplaintId> complaint = id(last.done());
        if (complaint.isEmpty()) {
            return Optional.empty();
        }
        Optional<ComplaintId> earlier =
                last.earlier() == null || last.earlier().isEmpty() ? Optional.empty() : id(last.earlier());
        boolean shown = last.shown() == null || cases.shows(complaint.get(), last.shown());
        return Optional.of(new CallDone(
                last.end(),
                CasePagesModel.address(complaint.get().value()),
                shown ? number(complaint.get(), actor) : null,
                earlier.map(id -> CasePagesModel.address(id.value())).orElse(null),
                earlier.map(id -> number(id, actor)).orElse(null)));
    }

    static @Nullable String channel(@Nullable String written) {
        return Arrays.stream(Channel.values())
                .map(Enum::name)
                .filter(name -> name.equals(written))
                .findFirst()
                .orElse(null);
    }

    static @Nullable String medium(@Nullable String written) {
        return Arrays.stream(Medium.values())
                .map(Enum::name)
                .filter(name -> name.equals(written))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String number(ComplaintId id, Actor actor) {
        return cases.findUnlessAway(id, actor).map(CaseView::number).orElse(null);
    }

    private static Optional<ComplaintId> id(String written) {
        try {
            return Optional.of(CasePagesModel.id(written));
        } catch (RuleViolated unknown) {
            return Optional.empty();
        }
    }
}

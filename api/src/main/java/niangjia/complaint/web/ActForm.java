package niangjia.complaint.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintAct;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintCommand;
import org.jspecify.annotations.Nullable;

/**
 * What must be filled in for an act: the components of its command but for the complaint, in their order. Pages, the API
 * and its document are all built from this, so they cannot disagree.
 */
public final class ActForm {
    private static final String COMPLAINT_ID = "complaintId";

    private static final Map<String, ActForm> BY_SEGMENT = ComplaintActs.all().stream()
            .map(ActForm::new)
            .collect(Collectors.toUnmodifiableMap(ActForm::segment, Function.identity()));

    private final ComplaintAct act;
    private final String segment;
    private final List<ActField> fields;
    private final Constructor<?> constructor;

    private ActForm(ComplaintAct act) {
        this.act = act;
        this.segment = segmentOf(act);
        this.fields = Arrays.stream(act.command().getRecordComponents())
                .filter(component -> !component.getName().equals(COMPLAINT_ID))
                .map(ActField::of)
                .toList();
        this.constructor = act.command().getConstructors()[0];
    }

    public static ActForm of(ComplaintAct act) {
        return bySegment(segmentOf(act)).orElseThrow();
    }

    /** @param segment the act's name in addresses, for example {@code request-return} */
    public static Optional<ActForm> bySegment(String segment) {
        return Optional.ofNullable(BY_SEGMENT.get(segment));
    }

    public ComplaintAct act() {
        return act;
    }

    public String segment() {
        return segment;
    }

    public List<ActField> fields() {
        return fields;
    }

    /** Whether the act begins a complaint, and so belongs to none yet. */
    public boolean begins() {
        return act.from().isEmpty();
    }

    /** @param values the complaint's id, then one value for each field, in order */
    ComplaintCommand command(List<@Nullable Object> values) {
        try {
            return act.command().cast(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("command " + act.name() + " not made", e);
        }
    }

    private static String segmentOf(ComplaintAct act) {
        return act.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

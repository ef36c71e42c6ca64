package niangjia.supervision.read;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.Recorded;
import niangjia.shared.read.EventFields;
import org.jspecify.annotations.Nullable;

/**
 * How the events of a stream are told apart into words and values.
 *
 * @param fields of an event, without what is never shown
 * @param kindOf of an event and the path of a sealed text in it, whose secret it is; null for one that is never kept
 * @param personal whether the plain value under that path is for those alone who may know who it is
 */
public record EventWords(
        Function<Object, EventFields> fields,
        BiFunction<Object, String, @Nullable Kind> kindOf,
        Predicate<String> personal) {
    /** As it is stored. */
    public static String nameOf(Object event) {
        return event.getClass().getAnnotation(Recorded.class).name();
    }
}

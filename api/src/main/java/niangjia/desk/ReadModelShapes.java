package niangjia.desk;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Makes each read model of the desk over another store, so that its documents can be made anew without touching the live ones. */
@Component
class ReadModelShapes {
    private final ApplicationContext context;

    ReadModelShapes(ApplicationContext context) {
        this.context = context;
    }

    /** By processing group. */
    Map<String, Function<ReadStore, ?>> all() {
        Map<String, Function<ReadStore, ?>> shapes = new TreeMap<>();
        context.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .map(Object::getClass)
                .forEach(type -> {
                    String group = type.getAnnotation(ProcessingGroup.class).value();
                    if (ReadModels.GROUPS.contains(group)) {
                        shapes.put(group, store -> over(type, store));
                    }
                });
        return shapes;
    }

    private Object over(Class<?> type, ReadStore store) {
        // one with more parts says what is left to defaults in the other
        Constructor<?> made = Stream.of(type.getDeclaredConstructors())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        made.setAccessible(true);
        Object[] parts = Arrays.stream(made.getParameterTypes())
                .map(part -> part == ReadStore.class ? store : part(part))
                .toArray();
        try {
            return made.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made over another store", e);
        }
    }

    /** Nobody is told of changes that are made anew. */
    private Object part(Class<?> type) {
        return type == QueryUpdateEmitter.class
                ? SimpleQueryUpdateEmitter.builder().build()
                : context.getBean(type);
    }
}

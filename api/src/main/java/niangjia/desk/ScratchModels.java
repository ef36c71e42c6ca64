package niangjia.desk;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Makes the desk's read models over another store, by the same class; what they change there is told to nobody. */
@Component
public class ScratchModels {
    private final ApplicationContext context;
    private final QueryUpdateEmitter nobody = SimpleQueryUpdateEmitter.builder().build();

    ScratchModels(ApplicationContext context) {
        this.context = context;
    }

    /** Processing groups, in order of the features. */
    public List<String> groups() {
        return ReadModels.GROUPS;
    }

    /** @throws IllegalArgumentException if there is no such read model */
    public Function<ReadStore, Object> of(String group) {
        Class<?> readModel = classes().get(group);
        if (readModel == null || !ReadModels.GROUPS.contains(group)) {
            throw new IllegalArgumentException(
                    "read model: " + group + " (expected: one of " + ReadModels.GROUPS + ")");
        }
        return store -> over(readModel, store);
    }

    private Map<String, Class<?>> classes() {
        Map<String, Class<?>> classes = new TreeMap<>();
        context.getBeansWithAnnotation(ProcessingGroup.class).values().forEach(bean -> {
            Class<?> type = bean.getClass();
            classes.put(type.getAnnotation(ProcessingGroup.class).value(), type);
        });
        return classes;
    }

    private Object over(Class<?> readModel, ReadStore store) {
        Constructor<?> made = Stream.of(readModel.getDeclaredConstructors())
                .min(Comparator.<Constructor<?>>comparingInt(each -> each.isAnnotationPresent(Autowired.class) ? 0 : 1)
                        .thenComparingInt(Constructor::getParameterCount))
                .orElseThrow();
        made.setAccessible(true);
        try {
            return made.newInstance(Arrays.stream(made.getParameterTypes())
                    .map(type -> part(type, store))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(readModel.getName() + " cannot be made over another store", e);
        }
    }

    private Object part(Class<?> type, ReadStore store) {
        if (type == ReadStore.class) {
            return store;
        }
        return type == QueryUpdateEmitter.class ? nobody : context.getBean(type);
    }
}

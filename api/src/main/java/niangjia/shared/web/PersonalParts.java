package niangjia.shared.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import niangjia.shared.DataKind;
import niangjia.shared.Personal;
import niangjia.shared.TellsOfPersons;
import org.jspecify.annotations.Nullable;

/**
 * Finds data of persons in whatever an answer is made of: what is marked {@link Personal}, wherever it stands. What a type
 * cannot hold is not looked for, so an answer without persons costs nothing.
 */
final class PersonalParts {
    private static final Set<String> MATTERS = Set.of("complaintId", "caseId");
    private static final String PERSON = "personId";
    /** The units that have a matter. */
    private static final Set<String> UNITS =
            Set.of("holderId", "receivedBy", "receivedById", "registeredById", "unitId", "leadId");

    private static final Map<Class<?>, Plan> PLANS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Boolean> LEADS = new ConcurrentHashMap<>();

    private PersonalParts() {}

    /** Of whom something is, as far as is known around it. */
    record Whose(@Nullable String person, @Nullable String matter, Set<String> units) {
        static final Whose NOBODY = new Whose(null, null, Set.of());
    }

    /** Hears what is found. */
    interface Finder {
        void found(Whose whose, DataKind kind, String text);
    }

    /** Of what was asked: the matter it names, if it names one. */
    static Whose asked(Object query) {
        return query.getClass().isRecord() ? plan(query.getClass()).whose(query, Whose.NOBODY) : Whose.NOBODY;
    }

    static void find(Object answer, Whose around, Finder finder) {
        if (answer instanceof Collection<?> several) {
            several.forEach(each -> inner(each, around, finder));
        } else if (answer instanceof Map<?, ?> map) {
            map.values().forEach(each -> inner(each, around, finder));
        } else if (answer instanceof Optional<?> some) {
            some.ifPresent(each -> find(each, around, finder));
        } else if (answer.getClass().isRecord() && leads(answer.getClass())) {
            plan(answer.getClass()).find(answer, around, finder);
        }
    }

    private static void inner(@Nullable Object value, Whose around, Finder finder) {
        if (value != null) {
            find(value, around, finder);
        }
    }

    private static Plan plan(Class<?> type) {
        return PLANS.computeIfAbsent(type, Plan::of);
    }

    /** Whether anything of a person can be in it. */
    private static boolean leads(Class<?> type) {
        Boolean known = LEADS.get(type);
        if (known == null) {
            known = leads(type, new HashSet<>());
            LEADS.put(type, known);
        }
        return known;
    }

    private static boolean leads(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            if (leads(generic.getRawType(), seen)) {
                return true;
            }
            for (Type argument : generic.getActualTypeArguments()) {
                if (leads(argument, seen)) {
                    return true;
                }
            }
            return false;
        }
        if (!(type instanceof Class<?> plain)) {
            return true;
        }
        if (plain == Object.class
                || plain.isAnnotationPresent(Personal.class)
                || TellsOfPersons.class.isAssignableFrom(plain)) {
            return true;
        }
        if (plain.isSealed()) {
            for (Class<?> each : plain.getPermittedSubclasses()) {
                if (leads(each, seen)) {
                    return true;
                }
            }
        }
        if (plain.isRecord()) {
            for (RecordComponent each : plain.getRecordComponents()) {
                if (each.isAnnotationPresent(Personal.class) || leads(each.getGenericType(), seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A component and how it is read. */
    private record Part(String name, Method read, @Nullable DataKind kind) {
        static Part of(RecordComponent component) {
            Method read = component.getAccessor();
            read.setAccessible(true);
            return new Part(component.getName(), read, kindOf(component));
        }

        private static @Nullable DataKind kindOf(AnnotatedElement component) {
            Personal marked = component.getAnnotation(Personal.class);
            return marked == null ? null : marked.value();
        }

        @Nullable
        Object of(Object record) {
            try {
                return read.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.getClass().getName() + "." + name, e);
            }
        }
    }

    /**
     * @param says what the type is marked as; null if it is not
     * @param ids who, which matter, whose
     * @param leading what can hold anything of a person
     */
    private record Plan(@Nullable DataKind says, List<Part> ids, List<Part> leading) {
        static Plan of(Class<?> type) {
            Personal marked = type.getAnnotation(Personal.class);
            List<Part> ids = new ArrayList<>();
            List<Part> leading = new ArrayList<>();
            for (RecordComponent each : type.getRecordComponents()) {
                if (each.getType() == String.class && isId(each.getName())) {
                    ids.add(Part.of(each));
                } else if (marked != null && each.getType() == String.class
                        || each.isAnnotationPresent(Personal.class)
                        || leads(each.getGenericType(), new HashSet<>())) {
                    leading.add(Part.of(each));
                }
            }
            return new Plan(marked == null ? null : marked.value(), List.copyOf(ids), List.copyOf(leading));
        }

        private static boolean isId(String name) {
            return name.equals(PERSON) || MATTERS.contains(name) || UNITS.contains(name);
        }

        /** A matter within a matter stands for itself; the units around it are not its. */
        Whose whose(Object record, Whose around) {
            String person = null;
            String matter = null;
            Set<String> units = new HashSet<>();
            for (Part each : ids) {
                if (each.of(record) instanceof String id) {
                    if (each.name().equals(PERSON)) {
                        person = id;
                    } else if (MATTERS.contains(each.name())) {
                        matter = id;
                    } else {
                        units.add(id);
                    }
                }
            }
            if (matter != null) {
                return new Whose(person, matter, Set.copyOf(units));
            }
            return person == null ? around : new Whose(person, around.matter(), around.units());
        }

        void find(Object record, Whose around, Finder finder) {
            Whose whose = whose(record, around);
            if (record instanceof TellsOfPersons told) {
                told.tell((kind, text) -> finder.found(whose, kind, text));
                return;
            }
            for (Part each : leading) {
                Object value = each.of(record);
                DataKind kind = each.kind() == null ? says : each.kind();
                if (kind == null) {
                    inner(value, whose, finder);
                } else {
                    texts(value, text -> finder.found(whose, kind, text));
                }
            }
        }

        /** Every text in it, whatever the type that holds it says of itself. */
        private static void texts(@Nullable Object value, Consumer<String> told) {
            if (value instanceof String text) {
                told.accept(text);
            } else if (value instanceof Collection<?> several) {
                several.forEach(each -> texts(each, told));
            } else if (value != null && value.getClass().isAnnotationPresent(Personal.class)) {
                plan(value.getClass()).leading().forEach(each -> texts(each.of(value), told));
            }
        }
    }
}

package niangjia.shared.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Takes the fields of one object out of a file and notes whatever is wrong with them, so that all of it is told at once. */
public final class JsonFields {
    private final String file;
    private final String where;
    private final JsonNode object;
    private final List<FileFault> faults;

    /** @param where the place of the object in the file; empty for the whole */
    public JsonFields(String file, String where, JsonNode object, List<FileFault> faults) {
        this.file = file;
        this.where = where;
        this.object = object;
        this.faults = faults;
    }

    public JsonFields onlyThese(String... names) {
        Set<String> known = new TreeSet<>(Arrays.asList(names));
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, FaultReason.FIELD_UNKNOWN, name, String.join("|", known)));
        return this;
    }

    public String where() {
        return where;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    public String text(String name, Pattern form) {
        JsonNode value = object.get(name);
        if (value == null || (value.isString() && value.stringValue().isBlank())) {
            fault(name, FaultReason.FIELD_MISSING, "", form.pattern());
        } else if (!value.isString()) {
            fault(name, FaultReason.WRONG_TYPE, value.toString(), "string");
        } else if (!form.matcher(value.stringValue()).matches()) {
            fault(name, FaultReason.VALUE_MALFORMED, value.stringValue(), form.pattern());
        } else {
            return value.stringValue();
        }
        return "";
    }

    public int number(String name, int least, int most) {
        JsonNode value = object.get(name);
        if (value == null) {
            fault(name, FaultReason.FIELD_MISSING, "", least + ".." + most);
        } else if (!value.isInt()) {
            fault(name, FaultReason.WRONG_TYPE, value.toString(), "int");
        } else if (value.intValue() < least || value.intValue() > most) {
            fault(name, FaultReason.OUT_OF_RANGE, value.toString(), least + ".." + most);
        } else {
            return value.intValue();
        }
        return least;
    }

    public boolean truth(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            fault(name, FaultReason.FIELD_MISSING, "", "true|false");
        } else if (!value.isBoolean()) {
            fault(name, FaultReason.WRONG_TYPE, value.toString(), "true|false");
        } else {
            return value.booleanValue();
        }
        return false;
    }

    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        JsonNode value = object.get(name);
        if (value == null) {
            fault(name, FaultReason.FIELD_MISSING, "", names(type));
            return Optional.empty();
        }
        return constant(name, value, type);
    }

    public <E extends Enum<E>> List<E> severalOf(String name, Class<E> type) {
        List<E> values = list(name).stream()
                .flatMap(value -> constant(name, value, type).stream())
                .toList();
        if (values.isEmpty()) {
            fault(name, FaultReason.FIELD_MISSING, "", names(type));
        }
        return values;
    }

    public List<JsonNode> list(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            fault(name, FaultReason.WRONG_TYPE, value.toString(), "[…]");
            return List.of();
        }
        return value.values().stream().toList();
    }

    /** An object within, or nothing if it is absent or no object. */
    public Optional<JsonFields> within(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            fault(name, FaultReason.WRONG_TYPE, value.toString(), "{…}");
            return Optional.empty();
        }
        return Optional.of(new JsonFields(file, where.isEmpty() ? name : where + "/" + name, value, faults));
    }

    public void fault(String name, FaultReason reason, String actual, String expected) {
        faults.add(new FileFault(file, where.isEmpty() ? name : where + "/" + name, reason, actual, expected));
    }

    private <E extends Enum<E>> Optional<E> constant(String name, JsonNode value, Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> value.isString() && each.name().equals(value.stringValue()))
                .findFirst();
        if (found.isEmpty()) {
            fault(name, FaultReason.NOT_ONE_OF, value.isString() ? value.stringValue() : value.toString(), names(type));
        }
        return found;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                "|", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}

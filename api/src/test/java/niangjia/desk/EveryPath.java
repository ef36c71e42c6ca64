package niangjia.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Every address the running desk answers, as the application itself has them, with what stands in braces filled in.
 *
 * @param filling values of each variable, under the pattern up to and with it: {@code /mediation/{id}}; and of each parameter
 *     an answer needs: {@code ?page}
 */
record EveryPath(RequestMappingHandlerMapping mapping, Map<String, List<String>> filling) {
    private static final Pattern CONSTRAINT = Pattern.compile("\\{(\\w+):[^{}]*}");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    /** @param words names of parameters in which something can be written */
    record Address(String pattern, List<String> paths, List<String> words) {
        boolean api() {
            return pattern.startsWith("/api/");
        }
    }

    List<Address> of(RequestMethod method) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> answers(each.getKey(), method))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .map(EveryPath::plain)
                        .map(pattern ->
                                new Address(pattern, filled(pattern, needed(each.getValue())), words(each.getValue()))))
                .toList();
    }

    /** Variables nobody has told a value for. */
    List<String> unfilled() {
        Stream<String> variables = mapping.getHandlerMethods().keySet().stream()
                .flatMap(each -> each.getPatternValues().stream())
                .map(EveryPath::plain)
                .flatMap(
                        pattern -> VARIABLE.matcher(pattern).results().map(found -> pattern.substring(0, found.end())));
        Stream<String> parameters = mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> answers(each.getKey(), RequestMethod.GET))
                .flatMap(each -> needed(each.getValue()).stream())
                .filter(each -> !each.getParameterType().isEnum())
                .map(each -> "?" + name(each));
        return Stream.concat(variables, parameters)
                .filter(known -> !filling.containsKey(known))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean answers(RequestMappingInfo info, RequestMethod method) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? method == RequestMethod.GET : methods.contains(method);
    }

    private static String plain(String pattern) {
        return CONSTRAINT.matcher(pattern).replaceAll("{$1}");
    }

    private List<String> filled(String pattern, List<MethodParameter> needed) {
        List<String> begun = List.of("");
        int from = 0;
        Matcher variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            String fixed = pattern.substring(from, variable.start());
            List<String> values = filling.getOrDefault(pattern.substring(0, variable.end()), List.of());
            begun = begun.stream()
                    .flatMap(before -> values.stream().map(value -> before + fixed + encoded(value)))
                    .toList();
            from = variable.end();
        }
        String asked =
                needed.stream().map(each -> name(each) + "=" + value(each)).collect(Collectors.joining("&"));
        String rest = pattern.substring(from) + (asked.isEmpty() ? "" : "?" + asked);
        return begun.stream().map(before -> before + rest).toList();
    }

    private static String encoded(String value) {
        return UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
    }

    /** Parameters without which there is no answer. */
    private static List<MethodParameter> needed(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(each -> !Map.class.isAssignableFrom(each.getParameterType()))
                .filter(each -> {
                    RequestParam asked = each.getParameterAnnotation(RequestParam.class);
                    return asked != null
                            && asked.required()
                            && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
                })
                .toList();
    }

    private String value(MethodParameter parameter) {
        Object[] constants = parameter.getParameterType().getEnumConstants();
        return constants == null
                ? filling.getOrDefault("?" + name(parameter), List.of("")).get(0)
                : ((Enum<?>) constants[0]).name();
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        String written = asked == null ? "" : asked.value();
        return written.isEmpty() ? String.valueOf(parameter.getParameterName()) : written;
    }

    private static List<String> words(HandlerMethod handler) {
        List<String> names = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .filter(each -> each.getType() == String.class)
                        .forEach(each -> names.add(each.getName()));
            } else {
                asked(parameter).forEach(names::add);
            }
        }
        return names;
    }

    private static Stream<String> asked(MethodParameter parameter) {
        if (!parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.empty();
        }
        if (Map.class.isAssignableFrom(parameter.getParameterType())) {
            return Stream.of("words");
        }
        return parameter.getParameterType() == String.class ? Stream.of(name(parameter)) : Stream.empty();
    }
}

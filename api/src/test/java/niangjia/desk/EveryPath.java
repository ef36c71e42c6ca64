package niangjia.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Every address the running desk answers, as the application itself has them, with what stands in braces filled in.
 *
 * @param filling values of each variable, under the pattern up to and with it: {@code /mediation/{id}}
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
                        .map(pattern -> new Address(pattern, filled(pattern), words(each.getValue()))))
                .toList();
    }

    /** Variables nobody has told a value for. */
    List<String> unfilled() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(each -> each.getPatternValues().stream())
                .map(EveryPath::plain)
                .flatMap(pattern -> VARIABLE.matcher(pattern).results().map(found -> pattern.substring(0, found.end())))
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

    private List<String> filled(String pattern) {
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
        String rest = pattern.substring(from);
        return begun.stream().map(before -> before + rest).toList();
    }

    private static String encoded(String value) {
        return UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
    }

    private static List<String> words(HandlerMethod handler) {
        List<String> names = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
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
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null) {
            return Stream.empty();
        }
        if (Map.class.isAssignableFrom(parameter.getParameterType())) {
            return Stream.of("words");
        }
        return parameter.getParameterType() == String.class
                ? Stream.ofNullable(asked.value().isEmpty() ? parameter.getParameterName() : asked.value())
                : Stream.empty();
    }
}

package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form as it came in, to be sent once more as it is: under the id it came with it is the same act, so whoever sends it
 * twice has acted once.
 *
 * @param path it was sent to
 */
public record FormAgain(String path, List<Field> fields) {
    /** Made anew for the page that shows it. */
    private static final String TOKEN = "_csrf";
    /** What is typed there stands on no page. */
    private static final Set<String> SECRET = Set.of("/password");

    public FormAgain {
        fields = List.copyOf(fields);
    }

    public record Field(String name, String value) {}

    /** Empty if the request is no form, or one with files, or with what nobody may read. */
    static Optional<FormAgain> of(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        String path = request.getRequestURI();
        if (!request.getMethod().equals("POST")
                || !type.startsWith("application/x-www-form-urlencoded")
                || SECRET.contains(path)) {
            return Optional.empty();
        }
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(each -> !each.getKey().equals(TOKEN))
                .flatMap(each -> Arrays.stream(each.getValue()).map(value -> new Field(each.getKey(), value)))
                .toList();
        return Optional.of(new FormAgain(path, fields));
    }
}

package niangjia.shared.web;

import java.util.List;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One page of a list, and where the next one is: in the header {@code Link} and, for people, in the body. */
public final class PageLink {
    public static final int LARGEST = 500;

    private PageLink() {}

    /** @throws RuleViolated {@code request/bad-parameter} unless 1 to {@value #LARGEST} */
    public static int size(int asked) {
        if (asked < 1 || asked > LARGEST) {
            throw new RuleViolated("request/bad-parameter", List.of("size", "1-" + LARGEST));
        }
        return asked;
    }

    public static <T> ResponseEntity<T> page(T body, @Nullable String next) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("Cache-Control", "no-store");
        if (next != null) {
            String uri = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", next)
                    .build()
                    .toUriString();
            answer.header("Link", "<" + uri + ">; rel=\"next\"");
        }
        return answer.body(body);
    }
}

package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What else the page of a refusal shows; published as a bean by whoever adds to every page. */
public interface RefusalParts {
    /** Attributes of the page, none with a null. */
    Map<String, Object> of(HttpServletRequest request);
}

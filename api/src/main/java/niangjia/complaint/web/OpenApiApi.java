package niangjia.complaint.web;

import java.util.Map;
import niangjia.shared.web.ApiPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask, for programs. */
@RestController
@RequestMapping(ApiPaths.V1)
class OpenApiApi {
    private static final Map<String, Object> DOCUMENT = OpenApiDocument.write();

    @GetMapping("/openapi.json")
    Map<String, Object> document() {
        return DOCUMENT;
    }
}

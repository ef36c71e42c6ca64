package niangjia.complaint.web;

import java.util.List;
import java.util.Map;
import niangjia.shared.web.ApiPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask, for programs. */
@RestController
@RequestMapping(ApiPaths.V1)
class OpenApiApi {
    private final Map<String, Object> document;

    OpenApiApi(List<OpenApiFeature> more) {
        this.document = OpenApiDocument.write(more);
    }

    @GetMapping("/openapi.json")
    Map<String, Object> document() {
        return document;
    }
}

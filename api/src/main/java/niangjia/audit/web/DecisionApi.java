package niangjia.audit.web;

import niangjia.audit.read.DecisionPage;
import niangjia.audit.read.DecisionView;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The book of decisions, for programs. */
@RestController
@RequestMapping(ApiPaths.V1 + "/audit/decisions")
class DecisionApi {
    private final DecisionDesk desk;

    DecisionApi(DecisionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<DecisionPage> list(
            @ModelAttribute DecisionAsked asked,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        DecisionPage page = desk.page(asked.filter(), cursor, PageLink.size(size));
        return PageLink.page(page, page.next());
    }

    @GetMapping("/{matter}/{sequence}")
    ResponseEntity<DecisionView> one(@PathVariable String matter, @PathVariable long sequence) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(desk.one(matter, sequence));
    }
}

package niangjia.supervision.web;

import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.read.CoverageBoard;
import niangjia.supervision.read.CoverageLevel;
import niangjia.supervision.read.CoveragePage;
import niangjia.supervision.read.CoveragePart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has a committee, for programs: the figures of a day, and whom each of them counts. */
@RestController
@RequestMapping(ApiPaths.V1 + "/coverage")
class CoverageApi {
    private final CoverageDesk desk;
    private final SignedInStaff staff;

    CoverageApi(CoverageDesk desk, SignedInStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @GetMapping
    ResponseEntity<CoverageBoard> board(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String unit) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(desk.board(staff.current(), unit, on));
    }

    @GetMapping("/{level}/{part}")
    ResponseEntity<CoveragePage> list(
            @PathVariable CoverageLevel level,
            @PathVariable CoveragePart part,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        CoveragePage page = desk.list(staff.current(), unit, on, level, part, own, cursor, PageLink.size(size));
        return PageLink.page(page, page.next());
    }
}

package niangjia.mediation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import niangjia.mediation.sums.LocalWages;
import niangjia.mediation.sums.Reckoned;
import niangjia.mediation.sums.SumKind;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.ProblemTexts;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.StrictJson;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sums for programs. A question changes nothing, so it needs no key and may be asked again. */
@RestController
@RequestMapping(ApiPaths.V1 + "/mediation/sums")
class SumsApi {
    private final SumsDesk desk;
    private final SumAnswers answers;

    SumsApi(SumsDesk desk, SumAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    SumAnswers.Offer all() {
        return new SumAnswers.Offer(
                Arrays.stream(SumKind.values()).map(SumKind::segment).toList(),
                LocalWages.bundled().all().stream().map(SumAnswers.Wage::of).toList());
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SumAnswers.Answer> reckon(@PathVariable String kind, HttpServletRequest request) throws IOException {
        SumKind asked = desk.kind(kind);
        Reckoned reckoned = desk.reckon(asked, StrictJson.object(RequestBody.of(request)));
        // as refusals are: in the language the request asks for
        boolean said = request.getHeader("Accept-Language") != null;
        LocaleContextHolder.setLocale(ProblemTexts.language(said ? Collections.list(request.getLocales()) : List.of()));
        try {
            return ResponseEntity.ok().header("Cache-Control", "no-store").body(answers.of(reckoned));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}

package niangjia.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import niangjia.shared.Draft;
import niangjia.shared.Drafts;
import niangjia.shared.Keeping;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a page asks behind the reader's back: keep these words, what stands there, end it. */
@RestController
@RequestMapping("/drafts")
class DraftsApi {
    private static final String OVERTAKEN = "record/draft-overtaken";

    private final SignedInStaff staff;
    private final Drafts drafts;
    private final PageWords words;
    private final Problems problems;
    private final Clock clock;

    DraftsApi(SignedInStaff staff, Drafts drafts, PageWords words, Problems problems, Clock clock) {
        this.staff = staff;
        this.drafts = drafts;
        this.words = words;
        this.problems = problems;
        this.clock = clock;
    }

    /** @param time on the clock of the desk, with the day if it is not today */
    record Kept(long revision, String time) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            long revision,
            String time,
            String seat,
            @JsonUnwrapped DraftWords words) {}

    /** @param other what stands there instead; null if the draft was ended */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Overtaken(
            @JsonUnwrapped Problem problem,
            long revision,
            @Nullable Shown other) {}

    /** @param token against forged requests, of the session as it is now */
    record Seat(String person, String token) {}

    /** Who is signed in now: a page that stood open while its writer signed in again goes on with this. */
    @GetMapping("/token")
    ResponseEntity<Seat> seat(CsrfToken token) {
        return fresh(new Seat(staff.current().staffId(), token.getToken()));
    }

    @GetMapping("/{matter:.+:.+}")
    ResponseEntity<Shown> show(@PathVariable String matter) {
        return drafts.find(staff.current().staffId(), DraftBody.matter(matter))
                .map(draft -> fresh(shown(draft)))
                .orElseGet(() -> ResponseEntity.noContent()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    @PutMapping("/{matter:.+:.+}")
    ResponseEntity<Object> keep(@PathVariable String matter, HttpServletRequest request) throws IOException {
        String writer = staff.current().staffId();
        DraftBody body = DraftBody.read(RequestBody.of(request));
        Draft draft = new Draft(
                DraftBody.matter(matter), body.revision(), body.words().written(), body.seat(), clock.instant());
        return answer(drafts.keep(writer, draft), request);
    }

    @DeleteMapping("/{matter:.+:.+}")
    ResponseEntity<Object> end(@PathVariable String matter, @RequestParam long revision, HttpServletRequest request) {
        return answer(drafts.discard(staff.current().staffId(), DraftBody.matter(matter), revision), request);
    }

    private ResponseEntity<Object> answer(Keeping keeping, HttpServletRequest request) {
        if (keeping instanceof Keeping.Overtaken overtaken) {
            Draft other = overtaken.other();
            Problem problem = problems.of(new RuleViolated(OVERTAKEN, List.of()), request);
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.parseMediaType(Problems.MEDIA_TYPE))
                    .cacheControl(CacheControl.noStore())
                    .body(new Overtaken(problem, overtaken.revision(), other == null ? null : shown(other)));
        }
        return fresh(new Kept(keeping.revision(), words.clock()));
    }

    private Shown shown(Draft draft) {
        return new Shown(draft.revision(), words.second(draft.savedAt()), draft.seat(), DraftWords.of(draft.words()));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @ExceptionHandler
    void refused(Exception refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(problems.of(refusal, request), request, response);
    }
}

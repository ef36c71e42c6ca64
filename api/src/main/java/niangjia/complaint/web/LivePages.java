package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line over which a page hears what others do. */
@Page
class LivePages {
    private final SignedInStaff staff;
    private final LiveDesk desk;

    LivePages(SignedInStaff staff, LiveDesk desk) {
        this.staff = staff;
        this.desk = desk;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(HttpSession session, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return desk.open(staff.current(), session.getId());
    }
}

package niangjia.complaint.web;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who signs out hears no more; the server asks for this before anything else of the desk is there. */
@Component
final class LiveSessions implements HttpSessionListener {
    private final ObjectProvider<LiveDesk> live;

    LiveSessions(ObjectProvider<LiveDesk> live) {
        this.live = live;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        live.ifAvailable(desk -> desk.sessionEnded(event.getSession().getId()));
    }
}

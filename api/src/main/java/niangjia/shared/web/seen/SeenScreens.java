package niangjia.shared.web.seen;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import niangjia.shared.Actor;
import niangjia.shared.Seen;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers for as long as somebody is signed in which entries and papers of a matter were on their screen, so that what
 * was opened in another window counts too.
 */
@Component
final class SeenScreens {
    private static final String ATTRIBUTE = "niangjia.screens";
    /** Of the matters somebody looked at longest ago nothing is remembered. */
    private static final int MATTERS = 100;

    private static final int PAPERS = 100;

    private final Object turn = new Object();

    /** Nothing begins a session here: whoever has none sees no page. */
    void shown(Actor actor, String stream, Collection<Long> events) {
        change(actor, stream, screen -> screen.events.addAll(events));
    }

    void opened(Actor actor, String stream, Seen.Item paper) {
        change(actor, stream, screen -> screen.open(paper));
    }

    Set<Long> events(Actor actor, String stream) {
        return find(actor, stream).map(screen -> Set.copyOf(screen.events)).orElse(Set.of());
    }

    List<Seen.Item> papers(Actor actor, String stream) {
        return find(actor, stream).map(Screen::papers).orElse(List.of());
    }

    private void change(Actor actor, String stream, Consumer<Screen> change) {
        session().ifPresent(session -> {
            synchronized (turn) {
                Screens screens = screens(session);
                change.accept(screens.at(key(actor, stream)));
                session.setAttribute(ATTRIBUTE, screens);
            }
        });
    }

    private Optional<Screen> find(Actor actor, String stream) {
        return session().map(session -> {
            synchronized (turn) {
                return screens(session).at(key(actor, stream)).copy();
            }
        });
    }

    private static Screens screens(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof Screens known ? known : new Screens();
    }

    /** Whoever signs in on the same machine afterwards has seen nothing yet. */
    private static String key(Actor actor, String stream) {
        return actor.staffId() + "\n" + stream;
    }

    private static Optional<HttpSession> session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getSession(false))
                : Optional.empty();
    }

    private static final class Screens implements Serializable {
        private static final long serialVersionUID = 1L;

        private final LinkedHashMap<String, Screen> all = new LinkedHashMap<>(16, 0.75f, true);

        Screen at(String key) {
            Screen screen = all.computeIfAbsent(key, any -> new Screen());
            while (all.size() > MATTERS) {
                all.remove(all.keySet().iterator().next());
            }
            return screen;
        }
    }

    private static final class Screen implements Serializable {
        private static final long serialVersionUID = 1L;

        private final TreeSet<Long> events = new TreeSet<>();
        private final LinkedHashSet<String> opened = new LinkedHashSet<>();

        void open(Seen.Item paper) {
            opened.add(SeenPaper.written(paper));
            while (opened.size() > PAPERS) {
                opened.remove(opened.iterator().next());
            }
        }

        List<Seen.Item> papers() {
            return opened.stream()
                    .map(SeenPaper::read)
                    .flatMap(Optional::stream)
                    .toList();
        }

        Screen copy() {
            Screen copy = new Screen();
            copy.events.addAll(events);
            copy.opened.addAll(opened);
            return copy;
        }
    }
}

package niangjia.organisation.web;

import java.util.List;
import niangjia.shared.Actor;

/** What one feature opens to somebody in a capacity, so that a change of rights can be looked at before it is made. */
@FunctionalInterface
public interface RightsSource {
    /**
     * Told with the very code that judges the real viewer.
     *
     * @param asker who wants to know; an administrator gets figures, never contents
     * @param capacity real or only thought of
     */
    Rights of(Actor asker, Actor capacity);

    /** @param acts that the roles allow at all, grouped as their menus are */
    record Rights(List<Figure> figures, List<Acts> acts) {
        public Rights {
            figures = List.copyOf(figures);
            acts = List.copyOf(acts);
        }
    }

    /** @param key of the words for what is counted */
    record Figure(String key, long count) {}

    /**
     * @param key of the words for the group
     * @param names keys of the words for each act
     */
    record Acts(String key, List<String> names) {
        public Acts {
            names = List.copyOf(names);
        }
    }
}

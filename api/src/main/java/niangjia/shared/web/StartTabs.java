package niangjia.shared.web;

import java.util.List;

/** The heads of the queue among which a person can choose the one to begin with. */
@FunctionalInterface
public interface StartTabs {
    List<String> names();
}

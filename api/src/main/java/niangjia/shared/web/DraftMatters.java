package niangjia.shared.web;

import java.util.Optional;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/** A feature that has forms with drafts says what they are about. */
@FunctionalInterface
public interface DraftMatters {
    /** Empty if the matter belongs to another feature. */
    Optional<About> about(String matter, Actor reader);

    /**
     * @param title what the draft is of, in the reader's language
     * @param href of the page it is written on; null if the reader may no longer open it
     * @param form whose fields these are, as the names of fields are looked up
     */
    record About(String title, @Nullable String href, String form) {}
}

package niangjia.seal;

import java.util.Optional;
import niangjia.verify.Note;

/** A place outside the database, and best outside the house, that only takes and never gives up what it took. */
public interface Anchor {
    /** What it took last. */
    Optional<Note> last();

    /** Kept when this returns. The same checkpoint may come twice after a crash. */
    void take(Note note);

    /** Where there is none. */
    Anchor NONE = new Anchor() {
        @Override
        public Optional<Note> last() {
            return Optional.empty();
        }

        @Override
        public void take(Note note) {}
    };
}

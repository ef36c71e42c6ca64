package niangjia.shared.web.acts;

import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;

/** How a body is gone through: once to find its faults, leaving no trace, and once more to seal what it says. */
public interface Sealing {
    SealedText seal(PersonId person, String clear);

    String hash(HandleKind kind, String normalised);

    /** Nothing is sealed, nobody gets a key. */
    Sealing NONE = new Sealing() {
        @Override
        public SealedText seal(PersonId person, String clear) {
            return new SealedText(person.value(), "");
        }

        @Override
        public String hash(HandleKind kind, String normalised) {
            return "";
        }
    };

    static Sealing with(Seals seals) {
        return new Sealing() {
            @Override
            public SealedText seal(PersonId person, String clear) {
                seals.ensure(person);
                return seals.seal(person, clear);
            }

            @Override
            public String hash(HandleKind kind, String normalised) {
                return seals.keyedHash(kind, normalised);
            }
        };
    }
}

package niangjia.supervision.web;

import java.time.LocalDate;
import niangjia.letters.LetterTemplate;
import niangjia.letters.LetterTemplates;
import niangjia.supervision.PaperKind;

/** Which template a paper of supervision is written by. */
final class PaperTemplates {
    private static final LetterTemplates ALL = LetterTemplates.bundled();

    private PaperTemplates() {}

    static LetterTemplate inForce(PaperKind kind, LocalDate day) {
        return inForce(
                switch (kind) {
                    case REMINDER, PUBLIC_REMINDER -> "reminder";
                    case OPINION -> "opinion";
                    case SUGGESTION -> "suggestion";
                },
                day);
    }

    static LetterTemplate inForce(String kind, LocalDate day) {
        return ALL.inForce(kind, day);
    }
}

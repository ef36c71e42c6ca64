package niangjia.shared.web.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import niangjia.shared.Money;
import niangjia.shared.NameOf;
import niangjia.shared.PersonId;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/** A command that takes one of each kind of thing. */
record Everything(
        Stream stream,
        Instant occurredAt,
        String line,
        @Nullable String note,
        SealedText words,
        UnitRef unit,
        Money sum,
        LocalDate day,
        @Nullable Instant moment,
        Colour colour,
        @NameOf(Colour.class) String written,
        boolean flag,
        int number,
        @Nullable Integer few,
        Stream other,
        Part part,
        @Nullable Part maybe,
        List<String> lines,
        List<SealedText> sayings,
        Set<Colour> colours,
        List<Stream> streams,
        List<Part> rows) {

    enum Colour {
        RED,
        BLUE
    }

    record Stream(String value) {
        Stream {
            if (!value.startsWith("stream:")) {
                throw new IllegalArgumentException(value);
            }
        }
    }

    record Part(PersonId person, String name, @Nullable SealedText said, int age, boolean anonymous, Colour colour) {
        Part {
            if (age > 150) {
                throw new IllegalArgumentException("age");
            }
        }
    }
}

package niangjia.letters;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a template.
 *
 * @param of the field whose entries it lists; empty for none
 * @param when shown only if this field has a value; empty for always
 */
record Part(PartKind kind, PlacedText text, PlacedText date, PlacedText label, String of, String when) {
    /** Every field that is spoken of, except the one that is asked for. */
    List<String> uses() {
        return Stream.of(text.places(), date.places(), label.places(), of.isEmpty() ? List.<String>of() : List.of(of))
                .flatMap(List::stream)
                .toList();
    }

    /** Fields that must have a value once the part is shown. */
    List<String> places() {
        return Stream.of(text.places(), date.places(), label.places())
                .flatMap(List::stream)
                .toList();
    }
}

package niangjia.shared.web.acts;

import java.util.List;

/**
 * One thing an act takes, as programs are told of it.
 *
 * @param parts of a field that is an object
 */
public record AskedField(
        String name, SlotKind kind, boolean many, boolean required, List<String> options, List<AskedField> parts) {
    public AskedField {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    public static List<AskedField> of(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new AskedField(
                        slot.name(), slot.kind(), slot.many(), slot.required(), slot.options(), of(slot.parts())))
                .toList();
    }
}

package niangjia.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template can say, which attributes it says it with, and what it becomes. */
enum PartKind {
    HEAD(BlockKind.HEAD, "text"),
    NUMBER(BlockKind.NUMBER, "text"),
    TITLE(BlockKind.TITLE, "text"),
    ADDRESSEE(BlockKind.ADDRESSEE, "text"),
    PARAGRAPH(BlockKind.PARAGRAPH, "text"),
    HEADING(BlockKind.HEADING, "text"),
    ITEMS(BlockKind.ITEM, "of"),
    TALK(BlockKind.QUESTION, "of"),
    TABLE(BlockKind.TABLE, "of"),
    ENTRY(BlockKind.ENTRY, "label", "text"),
    SPACE(BlockKind.SPACE, "label", "text?"),
    ATTACHMENTS(BlockKind.ATTACHMENTS, "of?"),
    SEAL(BlockKind.SEAL, "text", "date"),
    SIGN(BlockKind.SIGN, "text", "date?"),
    ANNEX(BlockKind.ANNEX, "text"),
    NOTE(BlockKind.NOTE, "text"),
    COPIES(BlockKind.COPIES, "text"),
    IMPRINT(BlockKind.IMPRINT, "text", "date");

    private final BlockKind block;
    private final List<String> attributes;

    PartKind(BlockKind block, String... attributes) {
        this.block = block;
        this.attributes = List.of(attributes);
    }

    BlockKind block() {
        return block;
    }

    boolean needs(String attribute) {
        return attributes.contains(attribute);
    }

    boolean takes(String attribute) {
        return needs(attribute) || attributes.contains(attribute + "?");
    }

    /** The type of field whose entries are listed; null for a part that lists none. */
    @Nullable
    FieldType lists() {
        return switch (this) {
            case ITEMS, ATTACHMENTS -> FieldType.LINES;
            case TALK, TABLE -> FieldType.ROWS;
            default -> null;
        };
    }
}

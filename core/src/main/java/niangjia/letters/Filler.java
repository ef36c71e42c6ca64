package niangjia.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts values into the parts of one template, counts what is numbered and marks what is missing. */
final class Filler {
    private final LetterTemplate template;
    private final Filling filling;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;
    private int items;
    private int annexes;

    Filler(LetterTemplate template, Filling filling) {
        this.template = template;
        this.filling = filling;
    }

    List<Block> blocks() {
        template.parts().stream().filter(this::shown).forEach(this::add);
        return blocks;
    }

    private boolean shown(Part part) {
        return part.when().isEmpty() || filling.of(part.when()).isPresent();
    }

    private void add(Part part) {
        switch (part.kind()) {
            case PARAGRAPH -> paragraphs(part);
            case HEADING -> {
                items = 0;
                put(part, Words.of(Printed.ordinal(++headings) + "、"), words(part.text()));
            }
            case ITEMS ->
                entries(part).forEach(each -> put(part, Words.of("（" + Printed.ordinal(++items) + "）"), each));
            case TALK -> talk(part);
            case TABLE -> table(part);
            case ATTACHMENTS -> attachments(part);
            case ANNEX -> put(part, Words.of("附件" + annexNumber()), words(part.text()));
            case ENTRY, SPACE -> put(part, words(part.label()), words(part.text()));
            case SEAL, SIGN, IMPRINT -> put(part, words(part.text()), words(part.date()));
            case HEAD, NUMBER, TITLE, ADDRESSEE, NOTE, COPIES -> put(part, words(part.text()));
        }
    }

    private void put(Part part, Words... cells) {
        blocks.add(Block.of(part.kind().block(), cells));
    }

    /** A place that stands alone may bring several paragraphs. */
    private void paragraphs(Part part) {
        String alone = part.text().alone();
        if (!alone.isEmpty() && field(alone).type() == FieldType.TEXT) {
            entries(field(alone)).forEach(each -> put(part, each));
        } else {
            put(part, words(part.text()));
        }
    }

    private void talk(Part part) {
        Field field = field(part.of());
        if (filling.of(field.name()).isEmpty() && field.required()) {
            blocks.add(Block.of(BlockKind.QUESTION, gap(field)));
        }
        rows(field).forEach(row -> {
            blocks.add(Block.of(BlockKind.QUESTION, Words.of("问：" + row.get(0))));
            blocks.add(Block.of(BlockKind.ANSWER, Words.of("答：" + row.get(1))));
        });
    }

    private void table(Part part) {
        Field field = field(part.of());
        List<List<String>> rows = rows(field);
        if (rows.isEmpty() && !field.required()) {
            return;
        }
        blocks.add(new Block(
                BlockKind.TABLE,
                field.columns().stream().map(Field.Column::width).toList(),
                field.columns().stream().map(each -> Words.of(each.label())).toList()));
        if (rows.isEmpty()) {
            blocks.add(Block.of(BlockKind.ROW, gap(field)));
        }
        rows.forEach(row -> blocks.add(
                new Block(BlockKind.ROW, List.of(), row.stream().map(Words::of).toList())));
    }

    private void attachments(Part part) {
        List<Words> all = enclosed();
        List<Words> numbered = new ArrayList<>();
        for (Words each : all) {
            numbered.add(
                    all.size() == 1
                            ? each
                            : Words.of((numbered.size() + 1) + ".").plus(each));
        }
        if (!all.isEmpty()) {
            blocks.add(new Block(part.kind().block(), List.of(), numbered));
        }
    }

    private String annexNumber() {
        annexes++;
        return enclosed().size() > 1 ? String.valueOf(annexes) : "";
    }

    /** The annexes of the letter itself, then what else is enclosed; a single one has no number (GB/T 9704-2012, 7.3.4). */
    private List<Words> enclosed() {
        Stream<Words> others = template.parts().stream()
                .filter(part -> part.kind() == PartKind.ATTACHMENTS && shown(part))
                .filter(part -> !part.of().isEmpty())
                .flatMap(part -> entries(part).stream());
        return Stream.concat(annexTitles().stream(), others).toList();
    }

    private List<Words> annexTitles() {
        return template.parts().stream()
                .filter(part -> part.kind() == PartKind.ANNEX && shown(part))
                .map(part -> words(part.text()))
                .toList();
    }

    private List<Words> entries(Part part) {
        return entries(field(part.of()));
    }

    /** One mark where entries are needed and there are none. */
    private List<Words> entries(Field field) {
        List<Words> all = filling.of(field.name()).stream()
                .flatMap(value -> value.singles().stream())
                .map(Words::of)
                .toList();
        return all.isEmpty() && field.required() ? List.of(gap(field)) : all;
    }

    private List<List<String>> rows(Field field) {
        return filling.of(field.name()).map(Value::rows).orElse(List.of());
    }

    private Words words(PlacedText text) {
        return new Words(text.segments().stream().flatMap(this::pieces).toList());
    }

    private Stream<Piece> pieces(PlacedText.Segment segment) {
        if (segment.place().isEmpty()) {
            return Stream.of(Piece.of(segment.words()));
        }
        Field field = field(segment.place());
        return Stream.of(filling.of(field.name())
                .map(value -> Piece.of(printed(field, value)))
                .orElseGet(() -> Piece.missing(field)));
    }

    private static String printed(Field field, Value value) {
        return field.type() == FieldType.CHOICE
                ? Objects.requireNonNull(field.choices().get(value.single()))
                : String.join(field.join(), value.singles());
    }

    private static Words gap(Field field) {
        return new Words(List.of(Piece.missing(field)));
    }

    private Field field(String name) {
        return template.field(name).orElseThrow();
    }
}

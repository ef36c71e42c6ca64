package niangjia.mediation.sums;

import java.util.ArrayList;
import java.util.List;
import niangjia.shared.Money;

/**
 * What was reckoned: an aid for those who talk, not a decision on what is owed.
 *
 * @param total what is added less what is taken off, never below zero
 * @param notes on the whole
 */
public record Reckoned(SumKind kind, List<SumLine> lines, Money total, List<SumNote> notes) {
    public Reckoned {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Whether any figure rests on something unverified. */
    public boolean unverified() {
        return notes.stream().anyMatch(SumNote::unverified) || lines.stream().anyMatch(SumLine::unverified);
    }

    static Reckoned of(SumKind kind, List<SumLine> lines, SumNote... notes) {
        return new Reckoned(kind, lines, total(lines), List.of(notes));
    }

    /** With what the authority adds if the employer still does not pay after an order: between half and all of it. */
    static Reckoned withAddition(SumKind kind, List<SumLine> lines, int item, SumNote... notes) {
        List<SumLine> all = new ArrayList<>(lines);
        Money due = total(lines);
        if (due.fen() > 0) {
            all.add(addition(SumLine.What.ADDED_AT_LEAST, due, 50, item));
            all.add(addition(SumLine.What.ADDED_AT_MOST, due, 100, item));
        }
        return of(kind, all, notes);
    }

    private static SumLine addition(SumLine.What what, Money due, int percent, int item) {
        return SumLine.money(
                what,
                SumLine.Part.ONLY_IF,
                List.of(Article.item(Law.LABOUR_CONTRACT_LAW, 85, item)),
                List.of(SumTerm.from(due, TermName.DUE_SO_FAR), SumTerm.times(percent, SumUnit.PERCENT, TermName.RATE)),
                SumNote.of(SumNote.Saying.ONLY_IF_ORDERED));
    }

    private static Money total(List<SumLine> lines) {
        long fen = 0;
        for (SumLine line : lines) {
            switch (line.part()) {
                case ADDED -> fen = Math.addExact(fen, line.amount().fen());
                case TAKEN_OFF -> fen = Math.subtractExact(fen, line.amount().fen());
                case STEP, ONLY_IF -> {}
            }
        }
        return new Money(Math.max(0, fen));
    }
}

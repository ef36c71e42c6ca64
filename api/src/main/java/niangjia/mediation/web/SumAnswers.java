package niangjia.mediation.web;

import java.util.List;
import niangjia.mediation.sums.LocalWage;
import niangjia.mediation.sums.Reckoned;
import niangjia.mediation.sums.SumLine;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumNote;
import niangjia.mediation.sums.SumTerm;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** What programs are answered: codes that stay, and words for people beside them. */
@Component
class SumAnswers {
    private final SumWords words;
    private final PageWords page;

    SumAnswers(SumWords words, PageWords page) {
        this.words = words;
        this.page = page;
    }

    /** @param kinds that can be asked for by name */
    record Offer(List<String> kinds, List<Wage> localWages) {}

    record Wage(String place, String name, int year, long monthlyFen, String source, boolean verified, String note) {
        static Wage of(LocalWage wage) {
            return new Wage(
                    wage.place(),
                    wage.name(),
                    wage.year(),
                    wage.monthly().fen(),
                    wage.source(),
                    wage.verified(),
                    wage.note());
        }
    }

    /**
     * @param aid that it is an aid to reckoning, and decides nothing
     * @param unverified whether any figure rests on something unverified
     */
    record Answer(String kind, long totalFen, boolean unverified, String aid, List<Line> lines, List<Note> notes) {}

    /**
     * @param result in its unit, as decimals are written in JSON texts
     * @param part {@code STEP}, {@code ADDED}, {@code TAKEN_OFF}, or {@code ONLY_IF}: never in the total
     */
    record Line(
            String what,
            String words,
            Part part,
            List<String> basis,
            List<Term> terms,
            String arithmetic,
            String unit,
            String result,
            boolean unverified,
            List<Note> notes) {}

    record Term(String operation, String value, String unit, String name) {}

    record Note(String saying, String words, boolean unverified) {}

    Answer of(Reckoned reckoned) {
        return new Answer(
                reckoned.kind().name(),
                reckoned.total().fen(),
                reckoned.unverified(),
                page.text("sums.aid"),
                reckoned.lines().stream().map(this::line).toList(),
                reckoned.notes().stream().map(this::note).toList());
    }

    private Line line(SumLine line) {
        return new Line(
                line.what().name(),
                words.line(line),
                line.part(),
                line.basis().stream().map(words::article).toList(),
                line.terms().stream().map(SumAnswers::term).toList(),
                words.arithmetic(line.terms()),
                line.unit().name(),
                line.result().toPlainString(),
                line.unverified(),
                line.notes().stream().map(this::note).toList());
    }

    private static Term term(SumTerm term) {
        return new Term(
                term.operation().name(),
                term.value().toPlainString(),
                term.unit().name(),
                term.name().name());
    }

    private Note note(SumNote note) {
        return new Note(note.saying().name(), words.note(note), note.unverified());
    }
}

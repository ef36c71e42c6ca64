package niangjia.mediation.web;

import java.math.BigDecimal;
import java.util.List;
import niangjia.mediation.sums.Article;
import niangjia.mediation.sums.SumLine;
import niangjia.mediation.sums.SumNote;
import niangjia.mediation.sums.SumTerm;
import niangjia.mediation.sums.SumUnit;
import niangjia.shared.Money;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** Says figures, articles and what has to be known about them; templates know it as {@code @sumWords}. */
@Component("sumWords")
final class SumWords {
    private final PageWords words;

    SumWords(PageWords words) {
        this.words = words;
    }

    public String line(SumLine line) {
        return words.phrase("sums.what." + line.what(), line.args());
    }

    public String note(SumNote note) {
        return words.phrase("sums.note." + note.saying(), note.args());
    }

    public String article(Article article) {
        String law = words.text("sums.law." + article.law());
        String number = String.valueOf(article.number());
        if (article.number() == 0) {
            return law;
        }
        if (article.paragraph() > 0) {
            return words.text("sums.article.paragraph", law, number, String.valueOf(article.paragraph()));
        }
        return article.item() > 0
                ? words.text("sums.article.item", law, number, String.valueOf(article.item()))
                : words.text("sums.article", law, number);
    }

    public String basis(SumLine line) {
        return String.join(
                words.text("list.comma"),
                line.basis().stream().map(this::article).toList());
    }

    public String value(SumTerm term) {
        return said(term.unit(), term.value());
    }

    public String result(SumLine line) {
        return said(line.unit(), line.result());
    }

    public String total(Money total) {
        return said(SumUnit.YUAN, total.toYuan());
    }

    /** In one line, for programs and for copying. */
    public String arithmetic(List<SumTerm> terms) {
        StringBuilder said = new StringBuilder();
        for (SumTerm term : terms) {
            said.append(said.isEmpty() ? "" : " " + words.text("sums.operation." + term.operation()) + " ")
                    .append(value(term));
        }
        return said.toString();
    }

    private String said(SumUnit unit, BigDecimal value) {
        String number = unit == SumUnit.YUAN
                ? words.yuan(Money.yuan(value).fen())
                : value.stripTrailingZeros().toPlainString();
        return words.text("sums.unit." + unit, number);
    }
}

package niangjia.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import niangjia.shared.Draft;
import niangjia.shared.ErasureShelf;
import niangjia.shared.PaperDigest;
import niangjia.shared.PersonId;
import niangjia.shared.PersonRights;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keys restricted and destroyed, and what lies beside the events reached for it. */
final class Erasures implements PersonRights, ErasureShelf {
    private static final int SHEET = 200_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final Seals seals;
    private final TransactionManager durable;
    private final SealedDrafts drafts;
    private final SealedPapers papers;

    Erasures(
            JdbcTemplate jdbc,
            PersonKeys keys,
            Seals seals,
            TransactionManager durable,
            SealedDrafts drafts,
            SealedPapers papers) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.seals = seals;
        this.durable = durable;
        this.drafts = drafts;
        this.papers = papers;
    }

    @Override
    public void restrict(String cause, Collection<PersonId> persons) {
        inOrder(persons).forEach(person -> keys.restrict(cause, person));
    }

    @Override
    public void release(String cause) {
        keys.release(cause);
    }

    @Override
    public int destroy(Collection<PersonId> persons) {
        return (int) inOrder(persons).stream().filter(keys::destroyNow).count();
    }

    /** Two that destroy some of the same never wait for each other crosswise. */
    private static List<PersonId> inOrder(Collection<PersonId> persons) {
        return persons.stream()
                .map(PersonId::value)
                .distinct()
                .sorted()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public List<Optional<String>> openAll(Collection<SealedText> texts) {
        Map<String, Optional<SecretKey>> found =
                keys.guarded(texts.stream().map(SealedText::person).toList());
        return texts.stream()
                .map(text ->
                        found.getOrDefault(text.person(), Optional.empty()).map(key -> KeyedSeals.opened(key, text)))
                .toList();
    }

    @Override
    public Set<PersonId> alike(Collection<PersonId> persons) {
        Set<PersonId> all = new LinkedHashSet<>(persons);
        for (PersonId person : persons) {
            jdbc.queryForList(
                            "select distinct other.person_id from person_handle mine join person_handle other"
                                    + " on other.kind = mine.kind and other.hash = mine.hash"
                                    + " where mine.person_id = ? and mine.kind in ('PHONE', 'ID_NUMBER')"
                                    + " order by other.person_id",
                            String.class,
                            person.value())
                    .forEach(other -> all.add(new PersonId(other)));
        }
        return all;
    }

    @Override
    public void note(String cause, List<String> words) {
        durable.executeInTransaction(() -> {
            jdbc.update("delete from erasure_note where cause = ?", cause);
            keys.ensure(noter(cause));
            List<String> sheets = sheets(words);
            for (int i = 0; i < sheets.size(); i++) {
                jdbc.update(
                        "insert into erasure_note (cause, sheet, sealed) values (?, ?, ?)",
                        cause,
                        i,
                        seals.seal(noter(cause), sheets.get(i)).cipher());
            }
        });
    }

    /** A word never goes over the edge of a sheet; there is one, even if nothing is to be looked for. */
    private static List<String> sheets(List<String> words) {
        List<String> sheets = new ArrayList<>();
        StringBuilder sheet = new StringBuilder();
        for (String word : words) {
            if (sheet.length() > 0 && sheet.length() + word.length() > SHEET) {
                sheets.add(sheet.toString());
                sheet.setLength(0);
            }
            sheet.append(word).append('\0');
        }
        sheets.add(sheet.toString());
        return sheets;
    }

    @Override
    public List<String> noted(String cause) {
        List<String> words = new ArrayList<>();
        jdbc.queryForList("select sealed from erasure_note where cause = ? order by sheet", String.class, cause)
                .forEach(cipher -> seals.open(new SealedText(noter(cause).value(), cipher))
                        .ifPresent(sheet -> {
                            for (String word : sheet.split("\0", -1)) {
                                if (!word.isEmpty()) {
                                    words.add(word);
                                }
                            }
                        }));
        return words;
    }

    @Override
    public void forget(String cause) {
        durable.executeInTransaction(() -> {
            jdbc.update("delete from erasure_note where cause = ?", cause);
            boolean unused = keys.destroyNow(noter(cause));
        });
    }

    @Override
    public int endDrafts(Predicate<Draft> such) {
        return drafts.such(such, true);
    }

    @Override
    public int drafts(Predicate<Draft> such) {
        return drafts.such(such, false);
    }

    @Override
    public int redactPapers(String matter, UnaryOperator<String> redaction) {
        int redacted = 0;
        for (PaperDigest digest : papers.lying(matter)) {
            byte[] bytes = papers.get(matter, digest).orElse(null);
            String text = bytes == null ? null : text(bytes);
            String copy = text == null ? null : redaction.apply(text);
            if (copy != null && !copy.equals(text)) {
                papers.replace(matter, digest, copy.getBytes(UTF_8));
                redacted++;
            }
        }
        return redacted;
    }

    /** Null if the paper is no text: a picture is judged by those who look at it. */
    private static @Nullable String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public void tables(BiConsumer<String, String> look) {
        new TableText(Objects.requireNonNull(jdbc.getDataSource())).each(look);
    }

    private static PersonId noter(String cause) {
        return new PersonId("person:" + cause.replace(':', '.') + ".note");
    }
}

package niangjia.mediation.sums;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import niangjia.shared.Money;
import niangjia.shared.terms.FaultReason;
import niangjia.shared.terms.FileFault;
import niangjia.shared.terms.JsonFields;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of average wages; every row is known, typed, sourced and named once, or a fault of the build. */
final class LocalWagesFile {
    private static final String FILE = "/niangjia/sums/local-wages-2026.1.json";
    private static final Pattern PLACE = Pattern.compile("\\d{6}");
    private static final Pattern ANY = Pattern.compile(".{1,400}");
    private static final int FIRST_YEAR = 1994;
    private static final int LAST_YEAR = 2100;
    private static final int MOST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private LocalWagesFile() {}

    static List<LocalWage> bundled() {
        try (InputStream in = LocalWagesFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + FILE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException with all faults at once */
    static List<LocalWage> read(String text) {
        List<FileFault> faults = new ArrayList<>();
        List<LocalWage> wages = new ArrayList<>();
        Set<String> named = new HashSet<>();
        JsonFields file = new JsonFields(FILE, "", JSON.readTree(text), faults).onlyThese("version", "note", "wages");
        for (JsonNode each : file.list("wages")) {
            JsonFields row = new JsonFields(FILE, "wages#" + (wages.size() + 1), each, faults)
                    .onlyThese("place", "name", "year", "monthly", "source", "verified", "note");
            LocalWage wage = new LocalWage(
                    row.text("place", PLACE),
                    row.text("name", ANY),
                    row.number("year", FIRST_YEAR, LAST_YEAR),
                    Money.yuan(row.number("monthly", 1, MOST)),
                    row.text("source", ANY),
                    row.truth("verified"),
                    row.has("note") ? row.text("note", ANY) : "");
            if (!named.add(wage.place() + "/" + wage.year())) {
                row.fault("year", FaultReason.RULE_TWICE, wage.place() + " " + wage.year(), "1");
            }
            wages.add(wage);
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("average wages: " + faults);
        }
        return wages;
    }
}

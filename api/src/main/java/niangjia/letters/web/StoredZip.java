package niangjia.letters.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip packed again so that its bytes depend on its content alone: order by name, one time, nothing compressed. */
final class StoredZip {
    /** The oldest a zip can say. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Readers look for the list of types first. */
    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.startsWith("[")).thenComparing(Comparator.naturalOrder());

    private StoredZip() {}

    static byte[] of(byte[] zip) {
        Map<String, byte[]> entries = new TreeMap<>(ORDER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream again = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                again.putNextEntry(stored(entry.getKey(), entry.getValue()));
                again.write(entry.getValue());
                again.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }
}

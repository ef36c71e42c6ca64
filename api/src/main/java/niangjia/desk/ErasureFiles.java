package niangjia.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for words in the bytes of files, in the two ways the desk writes characters: UTF-8, and the form in which the embedded
 * databases write theirs.
 */
final class ErasureFiles {
    private static final int CHUNK = 1 << 20;

    private final List<String> wanted = new ArrayList<>();
    private int longest;

    ErasureFiles(List<String> words) {
        for (String word : words) {
            add(new String(word.getBytes(UTF_8), ISO_8859_1));
            add(new String(packed(word), ISO_8859_1));
        }
    }

    private void add(String bytes) {
        if (!wanted.contains(bytes)) {
            wanted.add(bytes);
            longest = Math.max(longest, bytes.length());
        }
    }

    static List<Path> below(Path directory) {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of the words is there; a file that is gone meanwhile has none. */
    boolean in(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String tail = "";
            for (byte[] read = in.readNBytes(CHUNK); read.length > 0; read = in.readNBytes(CHUNK)) {
                String text = tail + new String(read, ISO_8859_1);
                if (wanted.stream().anyMatch(text::contains)) {
                    return true;
                }
                tail = text.substring(Math.max(0, text.length() - longest));
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As UTF-8, but without the mark on the bytes that go on. */
    private static byte[] packed(String word) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (char each : word.toCharArray()) {
            if (each < 0x80) {
                out.write(each);
            } else if (each < 0x800) {
                out.write(0xc0 | each >> 6);
                out.write(each & 0x3f);
            } else {
                out.write(0xe0 | each >> 12);
                out.write(each >> 6 & 0x3f);
                out.write(each & 0x3f);
            }
        }
        return out.toByteArray();
    }
}

package niangjia.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a desk says to the one who will kill it, a line per fact: what was sent, what was acknowledged and with which
 * answer. A line is in the file system's hands when {@link #note} returns, so a killed process takes none with it.
 */
final class Journal implements AutoCloseable {
    private final FileChannel lines;

    /** @param word what kind of fact; the rest depends on it */
    record Line(String word, String request, String rest) {
        static Line of(String text) {
            String[] parts = text.split("\t", 3);
            return new Line(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
        }
    }

    Journal(Path file) {
        try {
            lines = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            // what the killed one was just writing must not run into what comes now
            lines.write(ByteBuffer.wrap(new byte[] {'\n'}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void note(String word, String request, Object... rest) {
        StringBuilder line = new StringBuilder(word).append('\t').append(request);
        for (Object part : rest) {
            line.append('\t').append(String.valueOf(part).replace('\n', ' '));
        }
        ByteBuffer bytes = ByteBuffer.wrap(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        try {
            synchronized (this) {
                while (bytes.hasRemaining()) {
                    lines.write(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All whole lines; a last one without its end was cut by the kill and says nothing. */
    static List<Line> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String all = Files.readString(file);
            List<Line> read = new ArrayList<>();
            int from = 0;
            for (int end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', from)) {
                read.add(Line.of(all.substring(from, end)));
                from = end + 1;
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the lines say together.
     *
     * @param answers by request: stream, tabulator, sequence
     * @param contradictions in words: two answers to one request, an answer and a refusal
     */
    record Facts(
            Set<String> sent,
            Set<String> acknowledged,
            Set<String> refused,
            Map<String, String> answers,
            List<String> contradictions) {
        static Facts of(List<Line> lines) {
            Facts facts =
                    new Facts(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashMap<>(), new ArrayList<>());
            Map<String, String> results = new HashMap<>();
            for (Line line : lines) {
                switch (line.word()) {
                    case "sent" -> facts.sent.add(line.request());
                    case "refused" -> facts.refused.add(line.request());
                    case "ack" -> {
                        facts.acknowledged.add(line.request());
                        facts.same(results, line);
                    }
                    case "answer" -> facts.same(facts.answers, line);
                    default -> {}
                }
            }
            facts.refused.stream()
                    .filter(facts.acknowledged::contains)
                    .forEach(request -> facts.contradictions.add("refused and acknowledged: " + request));
            return facts;
        }

        private void same(Map<String, String> known, Line line) {
            String before = known.putIfAbsent(line.request(), line.rest());
            if (before != null && !before.equals(line.rest())) {
                contradictions.add("two answers to " + line.request() + ": " + before + " and " + line.rest());
            }
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

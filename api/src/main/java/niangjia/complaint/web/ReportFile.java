package niangjia.complaint.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import niangjia.complaint.web.ImportReport.Line;
import niangjia.complaint.web.ImportReport.Sum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the report until the whole import is read: answering while the sender still sends makes both wait for ever once
 * the buffers between them are full. By then the read side knows the numbers, too.
 */
final class ReportFile implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Writer writer;

    ReportFile() throws IOException {
        this.file = Files.createTempFile("niangjia-import-", ".ndjson");
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    void add(Line line) throws IOException {
        writer.write(JSON.writeValueAsString(line));
        writer.write('\n');
    }

    void send(Function<String, Optional<String>> numbers, Sum sum, OutputStream out) throws IOException {
        writer.close();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            @Nullable String line = lines.readLine();
            while (line != null) {
                Line read = JSON.readValue(line, Line.class);
                String complaint = read.complaintId();
                write(
                        complaint == null
                                ? read
                                : read.numbered(numbers.apply(complaint).orElse(null)),
                        out);
                line = lines.readLine();
            }
        }
        write(sum, out);
    }

    private static void write(Object line, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(line));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.delete(file);
    }
}

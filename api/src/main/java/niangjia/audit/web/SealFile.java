package niangjia.audit.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A bundle while it is written, in a file its owner alone may read; gone unless it was written to its end. */
final class SealFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final DigestOutputStream out;
    private boolean whole;

    private SealFile(Path file, DigestOutputStream out) {
        this.file = file;
        this.out = out;
    }

    static SealFile create() throws IOException {
        Path file = Files.createTempFile("niangjia-", ".bundle");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new SealFile(
                    file,
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    OutputStream out() {
        return out;
    }

    SealExport.Written written(int events) throws IOException {
        out.close();
        whole = true;
        return new SealExport.Written(
                file,
                Files.size(file),
                events,
                HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }

    @Override
    public void close() throws IOException {
        if (!whole) {
            out.close();
            SealExports.remove(file);
        }
    }
}

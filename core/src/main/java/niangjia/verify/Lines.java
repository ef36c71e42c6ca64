package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Lines of strict UTF-8, each ended by a line feed and nothing else. */
final class Lines {
    private static final int LONGEST = 8 << 20;

    private final InputStream in;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Of the line read last, from 1. */
    long number() {
        return number;
    }

    /** Null at the end. */
    @Nullable
    String next() {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        number++;
        while (true) {
            for (int at = from; at < to; at++) {
                if (buffer[at] == '\n') {
                    begun.write(buffer, from, at - from);
                    from = at + 1;
                    return text(begun.toByteArray());
                }
            }
            begun.write(buffer, from, to - from);
            if (begun.size() > LONGEST) {
                throw new Malformed("line of more than " + LONGEST + " bytes");
            }
            if (!fill()) {
                if (begun.size() > 0) {
                    throw new Malformed("the last line has no end");
                }
                return null;
            }
        }
    }

    String required() {
        String line = next();
        if (line == null) {
            throw new Malformed("the bundle ends too early");
        }
        return line;
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(0, in.read(buffer));
            return to > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(byte[] bytes) {
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("the line is no UTF-8");
        }
    }
}

package niangjia.shared.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer that stays here until it may go; if it becomes long, it is let go at once and the rest passes through. */
final class HeldAnswer extends HttpServletResponseWrapper {
    private static final int LONG = 4 * 1024 * 1024;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);
    private final Runnable beforeItGoes;
    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private boolean gone;

    /** @param beforeItGoes called once, before the first byte of a long answer goes; if it throws, nothing goes */
    HeldAnswer(HttpServletResponse response, Runnable beforeItGoes) {
        super(response);
        this.beforeItGoes = beforeItGoes;
    }

    boolean gone() {
        return gone;
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    /** As the type says it; else UTF-8, since the server names ISO-8859-1 for a type that says nothing, as JSON does. */
    Charset charset() {
        String type = getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).contains("charset=")
                ? StandardCharsets.UTF_8
                : Charset.forName(getCharacterEncoding());
    }

    /** What is held goes, without another word. */
    void pass() throws IOException {
        byte[] bytes = body();
        gone = true;
        held.reset();
        if (bytes.length > 0) {
            getResponse().getOutputStream().write(bytes);
        }
    }

    void letGo() throws IOException {
        if (!gone) {
            beforeItGoes.run();
            pass();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, charset()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (gone) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        held.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        held.reset();
        super.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        held.reset();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        held.reset();
        super.sendError(status, message);
    }

    private final class Body extends ServletOutputStream {
        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!gone && held.size() + length > LONG) {
                letGo();
            }
            if (gone) {
                getResponse().getOutputStream().write(bytes, from, length);
            } else {
                held.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (gone) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("an answer that is held is not written bit by bit");
        }
    }
}

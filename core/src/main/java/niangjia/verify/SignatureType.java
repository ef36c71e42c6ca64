package niangjia.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The kinds of signatures of C2SP signed-note; the code stands in the key and its id, so that another can follow. */
public enum SignatureType {
    /** Of the one who keeps the record. */
    ED25519((byte) 1) {
        @Override
        public byte[] message(String text, byte[] signature) {
            return text.getBytes(UTF_8);
        }

        @Override
        byte[] plain(byte[] signature) {
            return signature;
        }

        @Override
        int signatureLength() {
            return PLAIN;
        }
    },
    /** Of a witness: its time, in 8 bytes, stands before the signature and is signed with the text. */
    COSIGNATURE((byte) 4) {
        @Override
        public byte[] message(String text, byte[] signature) {
            return ("cosignature/v1\ntime " + seconds(signature) + "\n" + text).getBytes(UTF_8);
        }

        @Override
        byte[] plain(byte[] signature) {
            return Arrays.copyOfRange(signature, Long.BYTES, signature.length);
        }

        @Override
        int signatureLength() {
            return Long.BYTES + PLAIN;
        }
    };

    private static final int PLAIN = 64;
    private static final int KEY = 32;

    private final byte code;

    SignatureType(byte code) {
        this.code = code;
    }

    public byte code() {
        return code;
    }

    /**
     * What is signed.
     *
     * @param signature at least what stands in it before the signature proper
     */
    public abstract byte[] message(String text, byte[] signature);

    abstract byte[] plain(byte[] signature);

    abstract int signatureLength();

    int keyLength() {
        return KEY;
    }

    /** The time of a witness, in seconds. */
    static long seconds(byte[] signature) {
        return ByteBuffer.wrap(signature).getLong();
    }

    static SignatureType of(byte code) {
        for (SignatureType each : values()) {
            if (each.code == code) {
                return each;
            }
        }
        throw new IllegalArgumentException("signature type: " + code + " (expected: 1 or 4)");
    }
}

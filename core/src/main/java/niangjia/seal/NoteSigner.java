package niangjia.seal;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import niangjia.ledger.SecretFile;
import niangjia.verify.Malformed;
import niangjia.verify.NoteKey;
import niangjia.verify.NoteSignature;
import niangjia.verify.SignatureType;

/** A private key with its name, from a file that is its owner's alone. */
record NoteSigner(NoteKey key, PrivateKey secret) {
    private static final String TITLE = "niangjia seal key 1";
    private static final int RAW = 32;

    private static SecretFile file(Path file) {
        return new SecretFile(file, TITLE, 2);
    }

    /** @throws IllegalStateException if others may read the file, or it is damaged */
    static Optional<NoteSigner> read(Path file) {
        return file(file).read().map(lines -> {
            try {
                PrivateKey secret = KeyFactory.getInstance("Ed25519")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
                NoteSigner signer = new NoteSigner(NoteKey.parse(lines.get(0)), secret);
                signer.tryOut();
                return signer;
            } catch (GeneralSecurityException | IllegalArgumentException | Malformed e) {
                throw new IllegalStateException(file + " is damaged", e);
            }
        });
    }

    static NoteSigner create(Path file, String name, SignatureType type) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            NoteKey key = new NoteKey(name, type, Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            file(file).create(List.of(key.toString(), secret));
            return new NoteSigner(key, pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is missing", e);
        }
    }

    private void tryOut() {
        if (!key.signed("\n", sign("\n", Instant.EPOCH))) {
            throw new Malformed("the two halves of the key do not belong together");
        }
    }

    /** @param time is part of the signature of a witness alone */
    NoteSignature sign(String text, Instant time) {
        byte[] before = key.type() == SignatureType.COSIGNATURE
                ? ByteBuffer.allocate(Long.BYTES).putLong(time.getEpochSecond()).array()
                : new byte[0];
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(key.type().message(text, before));
            byte[] plain = signature.sign();
            byte[] all = Arrays.copyOf(before, before.length + plain.length);
            System.arraycopy(plain, 0, all, before.length, plain.length);
            return new NoteSignature(key.name(), key.id(), all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the record cannot be signed", e);
        }
    }

    @Override
    public String toString() {
        return "NoteSigner[" + key + "]";
    }
}

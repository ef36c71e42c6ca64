package niangjia.shared;

/**
 * Words that only the holder of the person's key can read.
 *
 * @param person whose key seals them
 * @param cipher algorithm id, a colon, then Base64 of nonce and ciphertext, for example {@code a1:…}
 */
public record SealedText(String person, String cipher) {
    public PersonId personId() {
        return new PersonId(person);
    }
}

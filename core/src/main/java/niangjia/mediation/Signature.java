package niangjia.mediation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody signs.
 *
 * @param signerId a party, a mediator or a member of the roll
 * @param checked how it was made sure who signs; needed where they are not there
 */
public record Signature(
        SignerKind kind,
        String signerId,
        SignatureWay way,
        @Nullable IdentityCheck checked) {}

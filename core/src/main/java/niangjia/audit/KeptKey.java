package niangjia.audit;

import niangjia.shared.PersonId;

/** A key that stays, under which some words quote the person. */
public record KeptKey(PersonId key, KeptGround ground) {}

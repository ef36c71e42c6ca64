package niangjia.ledger;

import niangjia.seal.Outcome;

/** Planted: the record knows of its seal. */
public final class PlantedSealUser {
    public final Outcome.Kind kind = Outcome.Kind.SEALED;
}

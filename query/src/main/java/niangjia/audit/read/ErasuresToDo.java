package niangjia.audit.read;

import niangjia.shared.Actor;

/** For the desk itself alone. */
public record ErasuresToDo(Actor viewer) {}

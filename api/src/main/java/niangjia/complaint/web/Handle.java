package niangjia.complaint.web;

import niangjia.shared.PersonId;
import niangjia.shared.Seals;

/** By what a person can be found again, once the act that told it is on record. */
public record Handle(Seals.HandleKind kind, String keyedHash, PersonId person) {}

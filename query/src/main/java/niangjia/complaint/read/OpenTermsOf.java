package niangjia.complaint.read;

import niangjia.shared.Actor;

/** Which clocks run or stand still in the viewer's reach? Answered with {@link OpenTerms}. */
public record OpenTermsOf(Actor viewer) {}

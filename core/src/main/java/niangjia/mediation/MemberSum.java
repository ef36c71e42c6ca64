package niangjia.mediation;

import niangjia.shared.Money;

/** What one worker of a group is to get. */
public record MemberSum(String memberId, Money sum) {}

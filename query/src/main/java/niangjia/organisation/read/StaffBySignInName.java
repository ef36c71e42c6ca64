package niangjia.organisation.read;

/**
 * Who is this? Asked by the desk itself before anybody has signed in, hence without a viewer; never to be offered as a
 * page. Answered with an optional {@link StaffMember}.
 */
public record StaffBySignInName(String signInName) {}

package niangjia.organisation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import niangjia.organisation.Assignments;
import niangjia.organisation.DaySpan;
import niangjia.organisation.Grant;
import niangjia.organisation.StaffCommand.EndSubstitute;
import niangjia.organisation.StaffCommand.GrantRole;
import niangjia.organisation.StaffCommand.LeaveStaff;
import niangjia.organisation.StaffCommand.RecordPasswordChange;
import niangjia.organisation.StaffCommand.RenameStaff;
import niangjia.organisation.StaffCommand.SetSubstitute;
import niangjia.organisation.StaffCommand.Unlock;
import niangjia.organisation.StaffCommand.WithdrawRole;
import niangjia.organisation.Substitution;
import niangjia.shared.web.BadInput;
import org.jspecify.annotations.Nullable;

/** What an administrator can do about a person; registering apart, one for each command. */
enum StaffAct {
    GRANT {
        @Override
        Wanted of(StaffForm form) {
            Grant grant = new Grant(
                    form.freshId(), form.role(), form.unit(), new DaySpan(form.dayOrToday("from"), form.day("to")));
            return new Wanted(
                    now -> new GrantRole(
                            form.id(),
                            grant.grantId(),
                            grant.role(),
                            grant.unit(),
                            grant.days().from(),
                            grant.days().to(),
                            now),
                    form.person().assignments().granted(grant),
                    grant.days().from());
        }
    },
    WITHDRAW {
        @Override
        Wanted of(StaffForm form) {
            String grantId = form.filled("grant");
            LocalDate from = form.dayOrToday("from");
            String reason = OrganisationPagesText.text(form.typed(), "reason");
            return new Wanted(
                    now -> new WithdrawRole(form.id(), grantId, from, reason, now),
                    form.person().assignments().withdrawn(grantId, from),
                    from);
        }
    },
    SUBSTITUTE {
        @Override
        Wanted of(StaffForm form) {
            Substitution substitution = new Substitution(
                    form.freshId(), form.other(), new DaySpan(form.dayOrToday("from"), form.day("to")));
            return new Wanted(
                    now -> new SetSubstitute(
                            form.id(),
                            substitution.substitutionId(),
                            substitution.substituteFor(),
                            substitution.days().from(),
                            substitution.days().to(),
                            now),
                    form.person().assignments().substituting(substitution),
                    substitution.days().from());
        }
    },
    END_SUBSTITUTE {
        @Override
        Wanted of(StaffForm form) {
            String substitutionId = form.filled("substitution");
            LocalDate from = form.dayOrToday("from");
            return new Wanted(
                    now -> new EndSubstitute(form.id(), substitutionId, from, now),
                    form.person().assignments().noLongerSubstituting(substitutionId, from),
                    from);
        }
    },
    RENAME {
        @Override
        Wanted of(StaffForm form) {
            String name = form.filled("name");
            return new Wanted(now -> new RenameStaff(form.id(), name, now), null, null);
        }
    },
    LEAVE {
        @Override
        Wanted of(StaffForm form) {
            LocalDate last = form.dayOrToday("last");
            return new Wanted(
                    now -> new LeaveStaff(form.id(), last, now),
                    form.person().assignments().leavingAfter(last),
                    last.plusDays(1));
        }
    },
    SECRET {
        @Override
        Wanted of(StaffForm form) {
            return new Wanted(now -> new RecordPasswordChange(form.id(), true, now), null, null);
        }
    },
    UNLOCK {
        @Override
        Wanted of(StaffForm form) {
            return new Wanted(now -> new Unlock(form.id(), now), null, null);
        }
    };

    /**
     * @param command made of the time at which it is sent
     * @param after what the person's assignments would be; null if they stay
     * @param day the first on which that shows
     */
    record Wanted(
            Function<Instant, Object> command,
            @Nullable Assignments after,
            @Nullable LocalDate day) {}

    /** @throws BadInput if a field is missing or cannot be read */
    abstract Wanted of(StaffForm form);

    /** What the form begins with. */
    Map<String, String> usual(StaffForm form) {
        return switch (this) {
            case GRANT -> Map.of("unit", form.person().homeUnit().id());
            case WITHDRAW, END_SUBSTITUTE -> Map.of("from", form.today().toString());
            case LEAVE -> Map.of("last", form.today().toString());
            case RENAME -> Map.of("name", form.person().name());
            case SUBSTITUTE, SECRET, UNLOCK -> Map.of();
        };
    }

    /** In addresses. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it changes what the person sees, so that it is looked at before it is made. */
    public boolean changesSight() {
        return this == GRANT || this == WITHDRAW || this == SUBSTITUTE || this == END_SUBSTITUTE || this == LEAVE;
    }

    static Optional<StaffAct> at(String segment) {
        return Arrays.stream(values())
                .filter(act -> act.segment().equals(segment))
                .findFirst();
    }
}

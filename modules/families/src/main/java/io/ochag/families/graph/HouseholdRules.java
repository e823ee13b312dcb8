package io.ochag.families.graph;

import io.ochag.families.Households.Leaving;
import io.ochag.families.LeaveGround;
import io.ochag.families.MemberRole;
import io.ochag.families.desk.Checks;
import io.ochag.kernel.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What commands on memberships must keep to, as plain functions. */
final class HouseholdRules {
    private static final LocalText NOBODY =
            new LocalText("Укажите хотя бы одного человека.", "Name at least one person.");
    private static final LocalText TWICE = new LocalText("Этот человек указан дважды.", "This person is given twice.");
    private static final LocalText NO_CONTACT = new LocalText(
            "Основное контактное лицо должно быть среди указанных людей.", "The main contact must be one of them.");
    private static final LocalText NOT_DEATH = new LocalText(
            "Смерть записывают отдельно, в карточке человека.", "A death is recorded on its own, for the person.");
    private static final LocalText BOTH_ROLES = new LocalText(
            "Мать или отец и одновременно ребёнок семьи — только для несовершеннолетних родителей.",
            "Only a child of the family can be a mother or father in it as well.");

    private HouseholdRules() {}

    static Checks leaving(List<Leaving> members, LocalDate on, LeaveGround ground, LocalDate today) {
        Checks checks = ended(on, ground, today).unless(!members.isEmpty(), "/members", "required", NOBODY);
        for (int i = 0; i < members.size(); i++) {
            Leaving one = members.get(i);
            boolean before = members.subList(0, i).stream()
                    .anyMatch(other -> other.person().equals(one.person()));
            checks.unless(!before, "/members/" + i, "families.twice", TWICE);
        }
        return checks;
    }

    static Checks ended(LocalDate on, LeaveGround ground, LocalDate today) {
        return new Checks()
                .notAfter("/on", today, on)
                .unless(ground != LeaveGround.DEATH, "/ground", "families.death-alone", NOT_DEATH);
    }

    static Checks contact(Checks checks, Optional<Integer> position, int members) {
        return checks.unless(
                position.filter(at -> at < 0 || at >= members).isEmpty(),
                "/mainContact",
                "families.main-contact",
                NO_CONTACT);
    }

    static Checks roles(Checks checks, String at, MemberRole role, Optional<MemberRole> parentRole) {
        boolean right = parentRole.isEmpty()
                || role == MemberRole.CHILD
                        && (parentRole.get() == MemberRole.MOTHER || parentRole.get() == MemberRole.FATHER);
        return checks.unless(right, at + "/parentRole", "families.parent-role", BOTH_ROLES);
    }
}

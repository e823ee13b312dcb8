package io.ochag.families.category;

import static io.ochag.families.FamiliesPermission.CATEGORY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.ochag.families.Categories.Holding;
import io.ochag.families.CategoryCode;
import io.ochag.families.HoldingId;
import io.ochag.families.MemberRole;
import io.ochag.families.desk.Desk;
import io.ochag.families.desk.FamilyHere;
import io.ochag.families.identity.Identities;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds holders and what they hold. */
final class CategoryStore {
    private final CategoryMapper mapper;
    private final Desk desk;
    private final Identities identities;

    @Inject
    CategoryStore(CategoryMapper mapper, Desk desk, Identities identities) {
        this.mapper = mapper;
        this.desk = desk;
        this.identities = identities;
    }

    /** {@code access.forbidden}, {@code access.not-found}. */
    Holder holder(Actor actor, Recipient recipient) {
        if (recipient instanceof Recipient.OfFamily one) {
            return new Holder(desk.family(actor, CATEGORY, one.family()), null);
        }
        return new Holder(null, desk.person(actor, CATEGORY, ((Recipient.OfPerson) recipient).person()));
    }

    /** {@code access.not-found} where nobody ever recognised it of this holder. */
    HoldingRow holding(Holder holder, HoldingId id) {
        return mapper.held(holder.families(), holder.persons(), true).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
    }

    /** {@code version.stale}. */
    void raise(Holder holder, long seen) {
        if (holder.family() != null) {
            desk.raise(holder.family(), seen);
        } else {
            desk.raise(Objects.requireNonNull(holder.person()), seen);
        }
    }

    Optional<CategoryRow> category(CategoryCode code, LocalDate day) {
        return mapper.catalogue(day).stream()
                .filter(row -> row.code().equals(code))
                .findFirst();
    }

    List<Holding> held(Holder holder, LocalDate day) {
        List<HoldingRow> rows = mapper.held(holder.families(), holder.persons(), false);
        Set<CategoryCode> codes = rows.stream().map(HoldingRow::category).collect(toSet());
        Map<CategoryCode, CategoryRow> known = mapper.known(SqlArrays.codes(codes), day).stream()
                .collect(toMap(CategoryRow::code, Function.identity()));
        People people = people(holder, day);
        return rows.stream()
                .map(row -> shown(row, Objects.requireNonNull(known.get(row.category())), people, day))
                .toList();
    }

    private static Holding shown(HoldingRow row, CategoryRow category, People people, LocalDate day) {
        Support support = Support.on(
                day,
                new Support.Case(
                        category.toRule(),
                        row.status(),
                        Optional.ofNullable(row.paperUntil()),
                        people.holder(),
                        people.children(),
                        people.parents()));
        return new Holding(
                row.id(),
                row.category(),
                new LocalText(category.titleRu(), category.titleEn()),
                row.status(),
                row.confirmed(),
                row.evidence(),
                support.supported(),
                support.until());
    }

    private People people(Holder holder, LocalDate day) {
        FamilyHere family = holder.family();
        if (family == null) {
            return new People(
                    List.of(new Support.Somebody(
                            Objects.requireNonNull(holder.person()).birth(), List.of())),
                    List.of(),
                    List.of());
        }
        List<SomebodyRow> members = mapper.members(family.id(), family.records(), day);
        Map<PersonId, List<DateRange>> studies = mapper
                .studies(SqlArrays.uuids(identities.aliasesOfPersons(
                        members.stream().map(SomebodyRow::id).toList())))
                .stream()
                .collect(groupingBy(StudyRow::personId, mapping(StudyRow::during, toList())));
        return new People(
                List.of(),
                of(members, studies, Set.of(MemberRole.CHILD)),
                of(members, studies, Set.of(MemberRole.MOTHER, MemberRole.FATHER)));
    }

    private static List<Support.Somebody> of(
            List<SomebodyRow> members, Map<PersonId, List<DateRange>> studies, Set<MemberRole> roles) {
        return members.stream()
                .filter(member -> roles.contains(MemberRole.valueOf(member.role())))
                .map(member -> new Support.Somebody(member.birth(), studies.getOrDefault(member.id(), List.of())))
                .toList();
    }

    private record People(
            List<Support.Somebody> holder, List<Support.Somebody> children, List<Support.Somebody> parents) {}
}

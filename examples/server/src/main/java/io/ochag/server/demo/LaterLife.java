package io.ochag.server.demo;

import io.ochag.families.BirthDate;
import io.ochag.families.Categories.Evidence;
import io.ochag.families.CategoryCode;
import io.ochag.families.MemberRole;
import io.ochag.families.Sex;
import io.ochag.families.Situations.Risk;
import io.ochag.families.Situations.Situation;
import io.ochag.kernel.person.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What becomes of a family from its registration to the day of the demo. */
final class LaterLife {
    private static final List<String> STREETS = List.of(
            "Садовая",
            "Степная",
            "Волжская",
            "Рабочая",
            "Школьная",
            "Мира",
            "Заречная",
            "Донская",
            "Тополиная",
            "Солнечная",
            "Полевая",
            "Новая",
            "Набережная",
            "Казачья",
            "Кленовая",
            "Вишнёвая",
            "Луговая",
            "Песчаная",
            "Лазоревая",
            "Хопёрская");

    private final Draw draw;
    private final LocalDate registered;
    private final LocalDate asOf;
    private final Household home;
    private final Surnames surnames;
    private final List<Deed> deeds = new ArrayList<>();

    LaterLife(Draw draw, LocalDate registered, LocalDate asOf, Household home, Surnames surnames) {
        this.draw = draw;
        this.registered = registered;
        this.asOf = asOf;
        this.home = home;
        this.surnames = surnames;
    }

    List<Deed> deeds(Shape shape, int place, int places) {
        if (draw.chance(0.55)) {
            deeds.add(new Deed.Lives(address(), registered));
        }
        ofShape(shape);
        ofChildren();
        ofFamily();
        ofMother();
        if (places > 1 && draw.chance(0.025)) {
            int to = (place + draw.between(1, places - 1)) % places;
            deeds.add(new Deed.Moves(to, address(), later()));
        }
        if (draw.chance(0.003)) {
            deeds.add(new Deed.Hidden());
        }
        return deeds;
    }

    private void ofShape(Shape shape) {
        switch (shape) {
            case GUARDIAN -> recognised(Optional.empty(), "guardian-family", 0);
            case FOSTER -> recognised(Optional.empty(), "foster-family", 1);
            case WIDOW -> {
                deeds.add(new Deed.Died(1, later()));
                recognised(Optional.empty(), "single-parent", 0);
            }
            case EXPECTING -> expects(0);
            case SINGLE -> {
                if (home.members().get(0).person().sex() == Sex.FEMALE && draw.chance(0.5)) {
                    expects(0);
                }
            }
            case YOUNG_MOTHER -> {
                deeds.add(new Deed.ParentToo(
                        1, MemberRole.MOTHER, home.members().get(2).from()));
                recognised(Optional.of(1), "minor-mother", 0);
            }
            case MOTHER_ALONE, FATHER_ALONE -> {
                if (draw.chance(0.3)) {
                    recognised(Optional.empty(), "single-parent", 0);
                }
            }
            default -> {}
        }
    }

    private void ofChildren() {
        long minors = 0;
        for (int i = 0; i < home.members().size(); i++) {
            DemoMember member = home.members().get(i);
            if (member.role() != MemberRole.CHILD || !isMinor(member)) {
                continue;
            }
            minors++;
            if (member.inFamilyBefore().isPresent()) {
                continue;
            }
            double u = draw.share();
            if (u < 0.025) {
                recognised(Optional.of(i), "disabled-child", 2);
            } else if (u < 0.055) {
                recognised(Optional.of(i), "special-needs", 1);
            }
        }
        if (minors >= 3) {
            recognised(Optional.empty(), "large-family", 0);
        }
    }

    private void ofFamily() {
        if (draw.chance(0.16)) {
            recognised(Optional.empty(), "low-income", 1);
        }
        if (draw.chance(0.05)) {
            recognised(Optional.empty(), "smo-participant", 2);
        }
        double u = draw.share();
        if (u < 0.06) {
            deeds.add(new Deed.Stated(Situation.EARLY_STAGE, Risk.LOW, registered, "Беседа на приёме"));
        } else if (u < 0.09) {
            deeds.add(new Deed.Stated(Situation.HARDSHIP, Risk.MEDIUM, registered, "Акт обследования условий жизни"));
        } else if (u < 0.1) {
            deeds.add(new Deed.Stated(Situation.SOCIALLY_DANGEROUS, Risk.HIGH, registered, "Постановление комиссии"));
        }
    }

    private void ofMother() {
        Optional<Integer> mother = IntStream.range(0, home.members().size())
                .filter(i -> home.members().get(i).role() == MemberRole.MOTHER)
                .boxed()
                .findFirst();
        if (mother.isEmpty()) {
            return;
        }
        if (draw.chance(0.03)) {
            PersonName now = home.members().get(mother.get()).person().name();
            Surname taken = surnames.draw(draw.random());
            deeds.add(new Deed.Renamed(
                    mother.get(), new PersonName(taken.ofWoman(), now.given(), now.patronymic()), later()));
        }
        if (draw.chance(0.04)) {
            deeds.add(new Deed.Consented(mother.get(), later()));
        }
    }

    private void expects(int member) {
        LocalDate noted = registered.isAfter(asOf.minusDays(100)) ? registered : asOf.minusDays(draw.between(5, 100));
        deeds.add(new Deed.Expects(member, noted, noted.plusDays(draw.between(110, 200))));
    }

    /** @param years how long the paper is good; 0 for no end */
    private void recognised(Optional<Integer> member, String category, int years) {
        LocalDate issued = registered.minusDays(draw.between(0, 300));
        Evidence paper = new Evidence(
                String.valueOf(draw.between(100_000, 999_999)),
                issued,
                years == 0 ? Optional.empty() : Optional.of(issued.plusYears(years)));
        deeds.add(new Deed.Recognised(
                member,
                new CategoryCode(category),
                registered,
                draw.chance(0.85) ? Optional.of(paper) : Optional.empty()));
    }

    private boolean isMinor(DemoMember member) {
        return member.person()
                .birth()
                .map(BirthDate::date)
                .filter(asOf.minusYears(18)::isBefore)
                .isPresent();
    }

    private LocalDate later() {
        int days = (int) (asOf.toEpochDay() - registered.toEpochDay());
        return registered.plusDays(draw.between(1, Math.max(1, days - 1)));
    }

    private String address() {
        String house = "ул. " + draw.among(STREETS) + ", д. " + draw.between(1, 140);
        return draw.chance(0.6) ? house + ", кв. " + draw.between(1, 200) : house;
    }
}

package io.ochag.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** Invented people's names: some surnames that half the people share, and some twenty thousand that few do, as it is in reality. */
final class Names {
    private static final int SURNAMES = 24_000;
    private static final List<String> COMMON = List.of(
            "Смирн",
            "Иван",
            "Кузнец",
            "Соколь",
            "Поп",
            "Лебед",
            "Козл",
            "Нов",
            "Мороз",
            "Петр",
            "Волк",
            "Соловь",
            "Василь",
            "Зайц",
            "Павл",
            "Семен",
            "Голуб",
            "Виноград",
            "Богдан",
            "Воробь",
            "Федор",
            "Михайл",
            "Беля",
            "Тарас",
            "Бел",
            "Комар",
            "Орл",
            "Киселё",
            "Макар",
            "Андре",
            "Ковал",
            "Титар",
            "Гусь",
            "Куди",
            "Баран",
            "Кулик",
            "Алексе",
            "Степан",
            "Яковл",
            "Сорок");
    private static final List<String> BEGINNINGS = List.of(
            "Бар", "Вал", "Гор", "Дол", "Ерм", "Жар", "Зим", "Кал", "Лук", "Мар", "Нес", "Ост", "Пол", "Рож", "Сав",
            "Тук", "Уст", "Фил", "Хар", "Чер", "Шум", "Щер", "Юр", "Як", "Абр", "Бел", "Вор", "Глу", "Дуб", "Зол");
    private static final List<String> MIDDLES = List.of(
            "ак", "ан", "ар", "ач", "ед", "ел", "ен", "ер", "ик", "ил", "ин", "ир", "ов", "ок", "ол", "ом", "он", "ос",
            "от", "ош", "уг", "ук", "ул", "ун", "ур", "уш", "ыг", "ык", "ын", "яб", "яг", "ян");
    private static final List<String> ENDS = List.of("ов", "ев", "ин", "енко", "ских", "ук", "ян", "ец");
    private static final List<String> WOMEN = List.of(
            "Анна",
            "Мария",
            "Елена",
            "Ольга",
            "Наталья",
            "Екатерина",
            "Ирина",
            "Татьяна",
            "Светлана",
            "Юлия",
            "Дарья",
            "Алина",
            "Полина",
            "Виктория",
            "Ксения",
            "Вера",
            "Надежда",
            "Людмила",
            "Алёна",
            "Софья");
    private static final List<String> MEN = List.of(
            "Александр",
            "Михаил",
            "Иван",
            "Дмитрий",
            "Сергей",
            "Андрей",
            "Алексей",
            "Максим",
            "Артём",
            "Егор",
            "Никита",
            "Павел",
            "Роман",
            "Кирилл",
            "Тимофей",
            "Матвей",
            "Глеб",
            "Фёдор",
            "Степан",
            "Лев");

    private final List<String> surnames = surnames();

    /** The lower the rank, the more people: the first few hundred hold half of them. */
    String surname(SplittableRandom random) {
        double u = random.nextDouble();
        return surnames.get((int) (Math.pow(u, 4) * surnames.size()));
    }

    String woman(SplittableRandom random) {
        return WOMEN.get(random.nextInt(WOMEN.size()));
    }

    String man(SplittableRandom random) {
        return MEN.get(random.nextInt(MEN.size()));
    }

    private static List<String> surnames() {
        Set<String> all = new LinkedHashSet<>();
        COMMON.forEach(stem -> all.add(stem + "ов"));
        for (String end : ENDS) {
            for (String middle : MIDDLES) {
                BEGINNINGS.forEach(begin -> all.add(begin + middle + end));
            }
        }
        for (String last : MIDDLES) {
            for (String middle : MIDDLES) {
                for (String begin : BEGINNINGS) {
                    if (all.size() < SURNAMES) {
                        all.add(begin + middle + last + "ов");
                    }
                }
            }
        }
        List<String> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(7));
        return List.copyOf(mixed);
    }
}
